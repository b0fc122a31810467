/** A noun, or what の or な binds to none, that stands where a clause would: メンテナンスのため, 購入後, 画像が不鮮明なため. */
import { Ending } from './ending';
import { PLAIN } from './form';
import type { Token } from './model';
import type { Phrase } from './phrase';

export class NounClause extends Ending {
  /** メンテナンスのため: of a noun alone; 3GBを超過の場合: of what is done. @returns undefined where it is no such thing */
  protected boundClause(ja: string, next: Token | undefined): boolean | undefined {
    const { g, phrase, args } = this;
    if (!phrase || phrase.head || !(ja in this.p.AFTER_CLAUSE)) return undefined;
    if (phrase.owner !== undefined) return this.ownerClause(ja, phrase.owner, phrase);
    if (!phrase.quality) return undefined;
    // 画像が不鮮明なため
    const { quality, about } = phrase;
    if (about) args.push(about);
    this.wait((form, own) => g.is(own, quality, form), PLAIN);
    return this.afterClause(ja, next);
  }

  private ownerClause(ja: string, owner: string, phrase: Phrase): boolean {
    const { g } = this;
    const { ownerVerb } = phrase;
    const [before, outer] = this.split();
    const kind = this.p.AFTER_CLAUSE[ja] as 'when' | 'before';
    const act = /^(when|once)$/.test(kind) ? ownerVerb : undefined;
    // 9月17日はメンテナンスのため: the day is of the whole
    // 番号は、お問い合わせの際に
    const own = before.every(
      ({ role, apart }) => apart || (act || kind === 'before' ? role === 'topic' : (role === 'time' && kind !== 'when') || role === 'adverb'),
    )
      ? []
      : before;
    const acted = own.length === 0 ? act : ownerVerb;
    const clause = acted ? g.verb(own, acted, { end: 'plain', mood: 'you' }) : own.length === 0 ? owner : g.is(own, owner, PLAIN);
    // 料金の確認のため: what is found out is the purpose
    const aim =
      this.p.AFTER_CLAUSE[ja] === 'because' && own.length === 0 && phrase.ownerAct && g.kinds.findsOut.test(phrase.ownerAct.verb.text)
        ? phrase.ownerAct
        : undefined;
    if (aim) this.close(g.onPurpose(g.verb(aim.args, aim.verb, { end: 'plain', mood: 'to' })));
    else if (own.length === 0 && !acted) this.close(this.alone(ja, owner, phrase));
    else this.close(g[kind](clause));
    this.args = own === before ? outer : [...outer, ...before];
    return true;
  }

  /** Nothing but a noun: メンテナンスのため, 18時の時点で, ご不在の場合. */
  private alone(ja: string, owner: string, { binds }: Phrase): string {
    const { g } = this;
    const kind = this.p.AFTER_CLAUSE[ja] as 'when';
    if (this.p.AFTER_CLAUSE[ja] === 'because') return g.becauseOf(owner);
    if (ja === '時点で') return binds?.[0]?.role === 'time' ? g.affix(g.asOf, owner) : g.at('once', owner);
    return this.p.AFTER_CLAUSE[ja] === 'when' ? g.at('when', owner) : g[kind](owner);
  }

  /** 購入後, 初回請求時に, 金額が確定次第 */
  protected clauseOfNoun(ja: string, phrase: Phrase, next: Token | undefined): boolean {
    const { g, args } = this;
    const what = this.finished(phrase);
    if (next?.kind === 'particle' && (ja === '時' || /^[のにも]$/.test(next.ja))) {
      // 購入後のキャンセル, 翌月以降に, 着信時にも
      // 書類の住所と申込時の住所: of the second alone
      const of = phrase.same === undefined ? what : this.finished({ ...phrase, ahead: [] });
      this.phrase = { ...(of !== what && phrase), ahead: of === what ? [] : phrase.ahead, head: g.at(this.p.AFTER_CLAUSE[ja], of), time: true };
      return true;
    }
    const kind = this.p.AFTER_CLAUSE[ja];
    // 契約時に登録した電話番号, 混雑時に速度を制限する
    if (
      kind === 'once' &&
      args.every(({ apart }) => apart) &&
      next?.kind !== 'sign' &&
      (/^時に?$/.test(ja) || (next?.kind === 'verb' && next.form.end === 'plain'))
    )
      return this.tell('time', g.at(kind, what));
    if (kind === 'up' && !args.some(({ role }) => role === 'topic')) return this.give('end', ja.endsWith('、'));
    if (kind === 'up') return this.close(g.is(args, g.affix(g.until, what), PLAIN));
    if (args.length > 0 && (kind === 'after' || kind === 'before')) {
      return this.tell('time', g.at(kind, what));
    }
    const [before, outer] = this.split();
    // 手数料は初回請求時に
    const own = /^時/.test(ja) && before.every(({ role, apart }) => role === 'topic' || apart) ? [] : before;
    // 顔写真の撮影時は: when one does so
    const act = kind === 'once' && own.length === 0 ? this.actOf(phrase) : undefined;
    if (act && act.args.length > 0) {
      this.close(g.once(g.verb(act.args, act.verb, { end: 'plain', mood: 'you' })));
      this.args = own === before ? outer : [...outer, ...before];
      return true;
    }
    // 金額が確定次第
    const done = kind === 'soon' && phrase.verb && phrase.ahead.length === 0 && g.verb(own, phrase.verb, { end: 'plain', mood: 'you', voice: 'passive' });
    this.close(own.length > 0 ? g[kind as 'when'](done || g.is(own, what, PLAIN)) : kind === 'once' ? g.at(kind, what) : g[kind as 'when'](what));
    this.args = own === before ? outer : [...outer, ...before];
    return true;
  }
}
