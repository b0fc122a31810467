/** What の binds to the noun behind it; what signs do. */
import { PLAIN } from './form';
import type { Token } from './model';
import { Subordinate } from './subordinate';

export type VerbToken = Extract<Token, { kind: 'verb' }>;

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
    if (ja === 'の' && phrase.amount && last?.role === 'subject' && !last.apart && next?.kind === 'noun' && this.g.kinds.measured.test(phrase.head)) {
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
    const text = this.finished(phrase);
    const owner = g.owner(ja, text);
    const of = ja === 'の' && !time && !phrase.amount && !phrase.listed;
    const role = of ? 'object' : time && ja === 'の' ? 'time' : ({ への: 'goal', での: 'place' } as const)[ja];
    // データ容量の翌月への繰り越し; 相続による契約の承継: both are of the act
    const isApart =
      (ja === 'への' && time && phrase.of && phrase.binds && phrase.ahead.length === 1) || (ja === 'の' && phrase.through && next?.kind !== 'particle');
    const own = isApart ? this.finished({ ...phrase, ahead: [] }) : text;
    const its = isApart ? g.owner(ja, own) : owner;
    return this.knows([...(isApart ? phrase.ahead : []), (thing) => g.of(its, thing, time)], {
      owner: its,
      of,
      binds: role && [...((isApart && phrase.binds) || []), { role, text: own }],
      through: /^(による|に伴う)$/.test(ja),
      ownerVerb: phrase.ahead.length === 0 ? verb : undefined,
      ownerAct: this.actOf(phrase),
    });
  }

  protected sign(ja: string, text: string, next: Token | undefined): boolean {
    // トップ > 使用データ量の管理 > 推移: where a page is, each by itself
    if (ja === '>' && (this.phrase?.head || this.args.length > 0)) return false;
    // 回線切替の受付時間 9:00～21:00: a label and what it says
    if (ja === ' ' && this.phrase?.ahead.length && !this.phrase.time && next?.kind === 'quantity' && next.of === 'time') return false;
    if (ja === ' ')
      return this.phrase?.head &&
        this.phrase.time &&
        this.phrase.ahead.length === 0 &&
        ((next?.kind === 'noun' && !next.time) || (next?.kind === 'adnominal' && next.ja !== '現在の'))
        ? this.give('time')
        : true;
    if (ja === '~' && !next && this.phrase?.head) return this.suffix(this.g.fromOn, ja, next);
    if (ja === '~' && !this.phrase) {
      this.affix = this.g.upTo;
      return true;
    }
    // 1GB 550円/月末まで: an amount and its end are no two of a kind
    if (
      ja === '/' &&
      this.phrase?.amount &&
      !this.phrase.time &&
      next &&
      (('time' in next && next.time) || ('text' in next && this.g.kinds.past.test(next.text)))
    )
      return false;
    // 携帯電話から 151/一般電話から 0120, 1,004ポイント / 直近3日間で: each by itself
    if (ja === '/' && (this.args.length > 0 || next?.kind === 'sign')) return false;
    // マイページ - 通信量の確認, 15GB + 先月からのくりこし
    if ((ja === '-' || (ja === '+' && this.phrase?.amount)) && next?.kind === 'sign') return false;
    if (ja !== '、' && ja !== ',') return /[・/~+=>×→-]/.test(ja) && this.link(ja === '~' ? text : ja, ja === '・');
    if (this.waiting && /^(final|te)$/.test(this.waiting.form.end)) return this.close(this.waiting.say(this.waiting.form, this.waiting.args));
    const last = this.args.at(-1);
    if (!this.phrase?.head && !this.waiting && last) this.args[this.args.length - 1] = { ...last, apart: true };
    if (!this.phrase?.head) return true;
    // 海外での報告が遅れ、: what is so, not what it is
    if (
      this.args.at(-1)?.role === 'subject' &&
      !this.args.at(-1)?.apart &&
      !this.phrase.time &&
      (next?.kind !== 'noun' || next.time) &&
      next?.kind !== 'quantity' &&
      !this.phrase.amount
    )
      return false;
    // 1:00～5:00の間、機能の一部が
    if (next?.kind === 'noun' && !next.time && this.phrase.time && this.g.kinds.during.test(this.phrase.head)) return this.give('time', true);
    // 午前1時から5時まで、定期メンテナンスのため
    if (
      next?.kind === 'quantity'
        ? this.phrase.time && !/\d/.test(this.phrase.head)
        : next?.kind === 'noun' && !next.time && /\d.*[~～〜]\d+( h| [ap]\.m\.|[点點]|:\d\d)$/.test(this.phrase.head)
    )
      return this.give('time', true);
    // 6か月間、月額料金から
    const lasts =
      next?.kind === 'noun' && !next.time && /^\d/.test(this.phrase.head) && this.g.kinds.lasting.test(this.phrase.head) && this.phrase.ahead.length === 0;
    if (!lasts && (next?.kind === 'noun' || next?.kind === 'quantity' || next?.kind === 'adnominal')) return this.link(',');
    return this.give(this.phrase.time || lasts ? 'time' : 'adverb');
  }
}
