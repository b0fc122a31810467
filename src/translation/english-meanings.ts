/** The kinds of words in English. */
import type { Kinds } from './meanings';

export const ENGLISH_KINDS: Kinds = {
  somebody: /\bday$|\b(customers?|users?|holders?|person)\b/,
  same: /^the same /,
  mutual: /differ|match|shar|connect|compar|link|combin|talk|call|contract|subscri|bundle|consult|exchang|replac|same|integrat|sync|pair|live|become/,
  only: /^only /,
  during: /^during/,
  goingOn: /^(throttled|restricted|suspended)/,
  scheduled: /^scheduled$/,
  past: /^(past|last|recent)/,
  since: /^(within|after|before) (about )?\d/,
  lasts: /^\d.*(days?|months?)$/,
  times: /times?( (a|per) .*)?$/,
  lasting: /(min|sec|hours?|days?|weeks?|months?)$/,
  term: /(period|date|deadline|hours|month)$/,
  manner: /^(free|charged|paid|normal|same|safe|easy|automatic|direct)/,
  asks: /^(how|what|where|when|which|why|who)\b/,
  really: /^really$/,
  effect: /^effect$/,
  normally: /^(normal|usual)/,
  careful: /^(be careful|understand)/,
  calls: /^call$/,
  dialled: /\d|phone|number|call|line/,
  findsOut: /^(check|confirm|see|look|view|tell|choose|select|find|know|notify|inform)/,
  measured: /^[\d*•]+$|[¥%]|[GMK]B| or (more|less)$/,
};
