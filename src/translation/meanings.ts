/** What some words mean, of whatever language they are said in. */

/** What something comes of. */
export const EFFECT = /^(effect|影响|影響)$/;

/** What something is more than, of whatever language. */
export const USUAL = /^(normal|usual|通常|平[时時])/;

/** What is done with a question. */
export const FINDS_OUT = /^(check|confirm|see|look|view|tell|choose|select|find|know|notify|inform|查|确认|確認|选择|選擇|告知|看|了解|通知)/;
