/** What の binds to the noun behind it; what signs do. */
import { LASTING } from './describing';
import { PLAIN } from './form';
import type { Token } from './model';
import { Subordinate } from './subordinate';

export type VerbToken = Extract<Token, { kind: 'verb' }>;

/** No counter: 0円, 6GB以上. */
const MEASURED = /^[\d*•]+$|[¥%]|[GMK]B|日[元圓]|以[上下]| or (more|less)$/;

export abstract class Owners extends Subordinate {
  protected abstract verb(token: VerbToken, next: Token | undefined): boolean;

  protected of(ja: string, next: Token | undefined): boolean {
    const { g, phrase, args } = this;
    if (!phrase) return false;
    const { verb, time } = phrase;
    // 受け取った6桁のコード: the code is received
    if (ja === 'の' && phrase.amount && !time && phrase.ahead.length > 0 && phrase.listed === undefined && next?.kind === 'noun') {
      const amount = this.finished({ ...phrase, ahead: [] });
      return this.knows([...phrase.ahead, (thing) => g.of(amount, thing, false)]);
    }
    // iPhoneをご利用の方: who uses it; メールに記載のURL: that is stated there
    const bound = args.findLast(({ role, apart }) => (role === 'object' || role === 'goal') && !apart);
    if (ja === 'の' && verb && phrase.ahead.length === 0 && next?.kind !== 'particle' && bound && (bound.role === 'object' || bound === args.at(-1))) {
      this.phrase = undefined;
      return this.verb({ kind: 'verb', verb, form: bound.role === 'object' ? PLAIN : { end: 'plain', voice: 'passive' } }, next);
    }
    // 請求金額が0円の月
    const last = args.at(-1);
    if (ja === 'の' && phrase.amount && last?.role === 'subject' && !last.apart && next?.kind === 'noun' && MEASURED.test(phrase.head)) {
      const amount = this.finished(phrase);
      args.pop();
      return this.knows([(thing) => g.described(g.is([last], amount, PLAIN), thing)]);
    }
    const [list] = phrase.ahead;
    // 残量の確認、金額の確認: no confirmation of both
    if ((phrase.each || (next?.kind === 'noun' && next.text === phrase.same)) && list && phrase.ahead.length === 1) {
      const latest = g.owner(ja, this.finished({ ...phrase, ahead: [] }));
      return this.knows([list, (thing) => g.of(latest, thing, time)], { each: true });
    }
    const owner = g.owner(ja, this.finished(phrase));
    return this.knows([(thing) => g.of(owner, thing, time)], {
      owner,
      of: ja === 'の' && !time && !phrase.amount && !phrase.listed,
      ownerVerb: phrase.ahead.length === 0 ? verb : undefined,
    });
  }

  protected sign(ja: string, text: string, next: Token | undefined): boolean {
    if (ja === ' ')
      return this.phrase?.head && this.phrase.time && this.phrase.ahead.length === 0 && ((next?.kind === 'noun' && !next.time) || next?.kind === 'adnominal')
        ? this.give('time')
        : true;
    if (ja === '~' && !next && this.phrase?.head) return this.suffix(this.g.fromOn, ja, next);
    if (ja === '~' && !this.phrase) {
      this.affix = this.g.upTo;
      return true;
    }
    // 携帯電話から 151/一般電話から 0120: each by itself
    if (ja === '/' && this.args.length > 0) return false;
    if (ja !== '、' && ja !== ',') return /[・/~+=>×→-]/.test(ja) && this.link(ja === '~' ? text : ja);
    if (this.waiting && /^(final|te)$/.test(this.waiting.form.end)) return this.close(this.waiting.say(this.waiting.form, this.waiting.args));
    const last = this.args.at(-1);
    if (!this.phrase?.head && !this.waiting && last) this.args[this.args.length - 1] = { ...last, apart: true };
    if (!this.phrase?.head) return true;
    // 6か月間、月額料金から
    const lasts = next?.kind === 'noun' && !next.time && /^\d/.test(this.phrase.head) && LASTING.test(this.phrase.head) && this.phrase.ahead.length === 0;
    if (!lasts && (next?.kind === 'noun' || next?.kind === 'quantity' || next?.kind === 'adnominal')) return this.link(',');
    return this.give(this.phrase.time || lasts ? 'time' : 'adverb');
  }
}
