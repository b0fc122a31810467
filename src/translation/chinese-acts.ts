/** What a noun names that is done, as a Chinese sentence says it: 申请漫游 rather than 漫游的申请. */
import { NO_ACTION, PERSON } from './chinese-kinds';
import type { Act, Argument } from './grammar';

/** What takes an act as its object. */
const DOING = /^(推荐|推薦|建议|建議|申请|申請|停止|开始|開始|完成|允许|允許|希望|预约|預約|拒绝|拒絕|请求|請求|委托|委託)/;

/** Nobody is told whose act it is. */
export const isDone = ({ args, verb }: Act): boolean =>
  args.length > 0 && args.every(({ role, text }) => !PERSON.test(text) && text !== '您' && !(role === 'goal' && NO_ACTION.test(verb.text)));

/** @param say the act; @param takes whether an argument is said as an act where it is no change to something */
export const acts = (args: readonly Argument[], say: (act: Act) => string, takes: (arg: Argument) => boolean): Argument[] =>
  args.map((arg) =>
    arg.act && isDone(arg.act) && (arg.act.args.some(({ role }) => role === 'goal') || takes(arg)) ? { role: arg.role, text: say(arg.act) } : arg,
  );

export const takesAct =
  (verb: string) =>
  ({ role }: Argument): boolean =>
    role === 'object' && DOING.test(verb);
