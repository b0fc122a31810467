/** The kinds of words in Chinese, in both ways of writing. */
import type { Kinds } from './meanings';

export const CHINESE_KINDS: Kinds = {
  somebody: /(人|者|[户戶]|日)$/,
  same: /^[同相]/,
  mutual: /不同|一致|共享|共用|连|連|绑|綁|比|组合|組合|通话|通話|签约|簽約|咨询|洽詢|交换|交換|变|變|同|合/,
  only: /^[仅僅]/,
  during: /期[间間]$/,
  goingOn: /中$/,
  scheduled: /^(预计|預定)$/,
  past: /^(过去|過去|最近)/,
  since: /\d.*([内內后後]|以[内內])$/,
  lasts: /^\d.*(天|[个個]月)$/,
  times: /次$/,
  lasting: /(分[钟鐘]|秒|小[时時]|天|[周週月年])$/,
  term: /(期|期[间間限]|[时時][间間]|日|月)$/,
  manner: /^(免|收|付|正常|相同|同|安|简|簡|容易|自动|自動|直接|单|單)/,
  asks: /[什哪怎何谁誰几幾]/,
  really: /^真的$/,
  effect: /^(影响|影響)$/,
  normally: /^(通常|平[时時])/,
  careful: /^(注意|留意|谅解|諒解|了解)/,
  calls: /^(拨打|撥打)$/,
  dialled: /\d|[电電][话話]|号码|號碼|门号|門號/,
  findsOut: /^(查|确认|確認|选择|選擇|告知|看|了解|通知)/,
  measured: /^[\d*•]+$|[¥%]|[GMK]B|日[元圓]|以[上下]$/,
};
