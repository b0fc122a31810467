/** What is said of a noun: that it is, becomes or exists. */
import { ENDED } from './form';
import { NounClause } from './noun-clause';
import type { Phrase } from './phrase';

export class Predicate extends NounClause {
  /** @param ja which of IS, BECOMES, EXISTS */
  protected predicate(ja: string, phrase: Phrase): boolean {
    const { g, args } = this;
    // 自動的に解約となります: it is cancelled
    if ((this.p.BECOMES.has(ja) || /^とな/.test(ja)) && phrase.verb && phrase.ahead.length === 0 && !phrase.after) {
      const { verb } = phrase;
      return this.wait((form, own) => g.verb(own, verb, form), { ...(this.p.IS[ja] ?? ENDED), voice: 'passive' });
    }
    // 4Gのみの提供となります, 翌日の受付となります
    const act = /^とな/.test(ja) ? this.actOf(phrase) : undefined;
    if (act?.args.every(({ role, text }) => role !== 'object' || !this.g.kinds.somebody.test(text))) {
      args.push(...act.args);
      return this.wait((form, own) => g.verb(own, act.verb, form), { ...(this.p.IS[ja] ?? ENDED), voice: 'passive' });
    }
    const { end } = this.p.IS[ja] ?? this.p.EXISTS[ja] ?? ENDED;
    if (end === 'te') return this.close(g[ja in this.p.IS ? 'is' : 'exists'](args, this.finished(phrase), this.p.IS[ja] ?? this.p.EXISTS[ja] ?? ENDED));
    if (end === 'if') return this.close(g.when(g.exists(args, this.finished(phrase), { ...this.p.EXISTS[ja], end: 'plain' })));
    // 5GBをご利用です
    const { verb } = phrase;
    if (ja === 'です' && verb && phrase.ahead.length === 0 && args.some(({ role }) => role === 'object'))
      return this.wait((form, own) => g.verb(own, verb, form), ENDED);
    const what = this.finished(phrase);
    const how = ja in this.p.IS || (this.p.BECOMES.has(ja) && g.kinds.needed.test(what)) ? g.is : this.p.BECOMES.has(ja) ? g.becomes : g.exists;
    return this.wait((form, own) => how(own, what, form), this.p.IS[ja] ?? this.p.EXISTS[ja] ?? (/した$/.test(ja) ? { end: 'final', past: true } : ENDED));
  }
}
