/** What some words mean, of whatever language they are said in. */

/** Of what is asked once more. */
export const REALLY = /^(really|真的)$/;

/** What something comes of. */
export const EFFECT = /^(effect|影响|影響)$/;

/** What something is more than, of whatever language. */
export const USUAL = /^(normal|usual|通常|平[时時])/;

/** What is told at the end of a warning. */
export const CAREFUL = /^(be careful|注意|留意)/;

/** What is dialled, and with what. */
export const CALLS = /^(call|拨打|撥打)$/;
export const DIALLED = /\d|phone|number|call|line|[电電][话話]|号码|號碼|门号|門號/;

/** What is done with a question. */
export const FINDS_OUT = /^(check|confirm|see|look|view|tell|choose|select|find|know|notify|inform|查|确认|確認|选择|選擇|告知|看|了解|通知)/;
