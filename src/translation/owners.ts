/** What の binds to the noun behind it. */
import { PLAIN } from './conjugate';
import type { Token } from './model';
import { Subordinate } from './subordinate';

export type VerbToken = Extract<Token, { kind: 'verb' }>;

/** No counter: 0円, 6GB以上. */
const MEASURED = /[¥%]|[GMK]B|日[元圓]|以[上下]| or (more|less)$/;

export abstract class Owners extends Subordinate {
  protected abstract verb(token: VerbToken, next: Token | undefined): boolean;

  protected of(ja: string, next: Token | undefined): boolean {
    const { g, phrase, args } = this;
    if (!phrase) return false;
    const { verb, time } = phrase;
    // 受け取った6桁のコード: the code is received
    if (ja === 'の' && phrase.amount && !time && phrase.before.length > 0 && phrase.listed === undefined && next?.kind === 'noun') {
      const amount = this.finished({ ...phrase, before: [] });
      this.phrase = { before: [...phrase.before, (thing) => g.of(amount, thing, false)], head: '', time: false };
      return true;
    }
    // iPhoneをご利用の方: who uses it; メールに記載のURL: that is stated there
    const bound = args.findLast(({ role, apart }) => (role === 'object' || role === 'goal') && !apart);
    if (ja === 'の' && verb && phrase.before.length === 0 && next?.kind !== 'particle' && bound && (bound.role === 'object' || bound === args.at(-1))) {
      this.phrase = undefined;
      return this.verb({ kind: 'verb', verb, form: bound.role === 'object' ? PLAIN : { end: 'plain', voice: 'passive' } }, next);
    }
    // 請求金額が0円の月
    const last = args.at(-1);
    if (ja === 'の' && phrase.amount && last?.role === 'subject' && !last.apart && next?.kind === 'noun' && MEASURED.test(phrase.head)) {
      const amount = this.finished(phrase);
      args.pop();
      this.phrase = { before: [(thing) => g.described(g.is([last], amount, PLAIN), thing)], head: '', time: false };
      return true;
    }
    const [list] = phrase.before;
    // 残量の確認、金額の確認: no confirmation of both
    if (phrase.each && list && phrase.before.length === 1) {
      const latest = g.owner(ja, this.finished({ ...phrase, before: [] }));
      this.phrase = { before: [list, (thing) => g.of(latest, thing, time)], head: '', time: false, each: true };
      return true;
    }
    const owner = g.owner(ja, this.finished(phrase));
    this.phrase = {
      before: [(thing) => g.of(owner, thing, time)],
      head: '',
      time: false,
      owner,
      of: ja === 'の' && !time && !phrase.amount && !phrase.listed,
      ownerVerb: phrase.before.length === 0 ? verb : undefined,
    };
    return true;
  }
}
