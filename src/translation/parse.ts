/** A sentence's words put together and said in the other language. Every word has to find its place, else nothing is said. */

import { Ending } from './ending';
import { ENDED, PLAIN } from './form';
import type { Grammar } from './grammar';
import type { Token } from './model';

/** Undefined where the words do not make a sentence, a clause or a noun. */
export function say(tokens: readonly Token[], grammar: Grammar): string | undefined {
  const sentence = new Sentence(grammar);
  sentence.warns = tokens.some((token) => token.kind === 'verb' && token.form.mood === 'please' && grammar.kinds.careful.test(token.verb.text));
  sentence.isShared = tokens.some((token) => token.kind === 'verb' && grammar.kinds.shared.test(token.verb.text));
  for (const [index, token] of tokens.entries()) if (!sentence.take(token, tokens[index + 1])) return undefined;
  return sentence.end();
}

class Sentence extends Ending {
  /** False where it has no place. */
  take(token: Token, next: Token | undefined): boolean {
    // 減らないのはなぜ
    if (this.isTold && 'text' in token && this.g.kinds.asks.test(token.text)) return false;
    switch (token.kind) {
      case 'noun':
        // 繰り越す予定のデータ
        if (this.g.kinds.scheduled.test(token.text) && this.waiting?.form.end === 'plain' && next?.kind === 'particle' && next.ja === 'の') {
          const { say, form, args } = this.waiting;
          this.args = [...args];
          return this.wait(say, { ...form, mood: 'due' });
        }
        return this.noun(token.text, token);
      case 'quantity':
        return this.noun(token.text, { time: token.of === 'time', amount: token.of === 'amount' });
      case 'prefix':
        this.prefix = token.text;
        return true;
      case 'suffix':
        // 速度を制限しています（最大1Mbps）
        if (token.ja === '' && this.waiting && !next) this.aside = token.text;
        return this.aside !== '' || this.suffix(token.text, token.ja, next);
      case 'adnominal':
        if (token.ja === '現在の' && this.phrase?.time && this.phrase.head) return this.particle(token.ja, next);
        // 先月より少ないです
        if (
          token.ja.endsWith('い') &&
          this.args.length > 0 &&
          !this.phrase &&
          (!next ||
            next.kind === 'sign' ||
            (next.kind === 'suffix' && next.ja === '') ||
            (next.kind === 'particle' && (next.ja in this.p.IS || next.ja in this.p.AFTER_CLAUSE || next.ja in this.p.ON_TOP)))
        )
          return this.quality(token.text.replace(/的$/, ''), next);
        return this.adnominal(token.text, token.ja);
      case 'adverb':
        return this.adverb(token.text, token.ja, next);
      case 'opening':
        if (this.phrase?.head && (!this.phrase.time || !this.give('time'))) return false;
        this.openings.push(token.text);
        return true;
      case 'link':
        return this.link(token.text);
      case 'quality':
        return this.quality(token.text, next);
      case 'verb':
        return this.verb(token, next);
      case 'particle':
        return this.waiting ? this.afterClause(token.ja, next) : this.particle(token.ja, next);
      case 'sign':
        return this.sign(token.ja, token.text, next);
    }
  }

  private particle(ja: string, next: Token | undefined): boolean {
    const { g, phrase, args } = this;
    // カードでお支払いなら
    if (ja === 'なら' && phrase?.verb && phrase.ahead.length === 0 && args.some(({ role }) => /^(place|object|goal)$/.test(role)))
      return this.close(g.when(g.verb(args, phrase.verb, { end: 'plain', mood: 'you' })));
    // メンテナンスのため: of a noun alone; 3GBを超過の場合: of what is done
    if (phrase?.owner !== undefined && !phrase.head && ja in this.p.AFTER_CLAUSE) {
      const { owner, ownerVerb } = phrase;
      const [before, outer] = this.split();
      const kind = this.p.AFTER_CLAUSE[ja] as 'when';
      const act = /^(when|once)$/.test(kind) ? ownerVerb : undefined;
      // 9月17日はメンテナンスのため: the day is of the whole
      // 番号は、お問い合わせの際に
      const own = before.every(({ role, apart }) => apart || (act ? role === 'topic' : role === 'time' || role === 'adverb')) ? [] : before;
      const acted = own.length === 0 ? act : ownerVerb;
      const clause = acted ? g.verb(own, acted, { end: 'plain', mood: 'you' }) : own.length === 0 ? owner : g.is(own, owner, PLAIN);
      // 料金の確認のため: what is found out is the purpose
      const aim =
        this.p.AFTER_CLAUSE[ja] === 'because' && own.length === 0 && phrase.ownerAct && g.kinds.findsOut.test(phrase.ownerAct.verb.text)
          ? phrase.ownerAct
          : undefined;
      if (aim) this.close(g.onPurpose(g.verb(aim.args, aim.verb, { end: 'plain', mood: 'to' })));
      else this.close(own.length === 0 && !acted && this.p.AFTER_CLAUSE[ja] === 'because' ? g.becauseOf(owner) : g[kind](clause));
      this.args = own === before ? outer : [...outer, ...before];
      return true;
    }
    // 画像が不鮮明なため
    if (phrase?.quality && !phrase.head && ja in this.p.AFTER_CLAUSE) {
      const { quality, about } = phrase;
      if (about) args.push(about);
      this.wait((form, own) => g.is(own, quality, form), PLAIN);
      return this.afterClause(ja, next);
    }
    // 対象は国内通話のみで、
    if (ja === 'で' && phrase?.head && this.g.kinds.only.test(phrase.head) && next?.kind === 'sign' && args.some(({ role }) => role === 'topic'))
      return this.close(g.is(args, this.finished(phrase), { end: 'te' }));
    // 容量までで、20GBプランは
    if (ja === 'で' && !phrase?.head && /^(end|limit)$/.test(args.at(-1)?.role ?? '')) return false;
    if ((ja === 'な' || ja === 'で') && !phrase?.head) return true;
    if (this.asked && ja === 'を' && !phrase?.head) return true;
    // 現在は, 通常は
    if (ja === 'は' && !phrase && args.at(-1)?.role === 'adverb') return true;
    if (ja === 'の' && phrase?.such && !phrase.head) return true;
    if (!phrase?.head) return false;
    if (ja.startsWith('時点') || ja === '現在の') {
      // 特典進呈時点で
      if (ja === '時点で' && !phrase.time) {
        return this.tell('time', g.at('once', this.finished(phrase)));
      }
      if (!phrase.time) return false;
      phrase.head = g.affix(g.asOf, phrase.head);
      return !ja.endsWith('の') || this.of('の', next);
    }
    // 手続きをする: it is done
    if (ja === 'を' && phrase.verb && phrase.ahead.length === 0 && next?.kind === 'verb' && next.verb.bare && !args.some((arg) => arg.role === 'goal')) {
      this.carried = phrase.verb;
      this.phrase = undefined;
      return true;
    }
    if (ja === 'ではなく') return this.link('≠');
    if (this.p.OF.has(ja)) return this.of(ja, next);
    // 端末の返却をもって
    if (ja.startsWith('をも') && !phrase.time) return this.tell('time', g.at('once', this.finished(phrase)));
    if (this.p.REGARDLESS.has(ja)) {
      this.phrase = {
        ahead: [],
        head: g.affix(ja === 'を超えて' ? g.over : ja.startsWith('に加え') ? g.besides : g.regardless, this.finished(phrase)),
        time: false,
      };
      return this.give('adverb');
    }
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
    if (ja in this.p.IS || this.p.BECOMES.has(ja) || ja in this.p.EXISTS) {
      const what = this.finished(phrase);
      const how = ja in this.p.IS ? g.is : this.p.BECOMES.has(ja) ? g.becomes : g.exists;
      return this.wait((form, own) => how(own, what, form), this.p.IS[ja] ?? this.p.EXISTS[ja] ?? (/した$/.test(ja) ? { end: 'final', past: true } : ENDED));
    }
    // 「制限中」と表示
    if (ja === 'と' && next?.kind === 'verb' && (phrase.amount || /^[“「]/.test(phrase.head))) return this.give('object');
    // 新規契約と同じ月 is no pair
    if (ja === 'と' && next?.kind === 'noun' && this.g.kinds.same.test(next.text)) return false;
    // 家族とデータをシェアする, 現在のプランと比較
    if (ja === 'と' && next?.kind === 'noun' && (next.verb ? g.kinds.shared.test(next.verb.text) : this.isShared && g.kinds.somebody.test(phrase.head)))
      return this.give('partner');
    if (ja === 'と' && (next?.kind === 'noun' || next?.kind === 'quantity')) return this.link(g.together);
    // バックアップと初期化をお願いします
    if (
      ja === 'や' ||
      (ja === 'と' && next?.kind === 'verb' && next.form.end === 'plain' && (phrase.amount || !this.g.kinds.mutual.test(next.verb.text))) ||
      (ja === 'と' && phrase.verb && next?.kind === 'verb' && next.form.mood === 'please')
    )
      return this.link(g.together);
    if (ja in this.p.AFTER_CLAUSE && !(ja in this.p.ROLES)) {
      const what = this.finished(phrase);
      if (next?.kind === 'particle' && (next.ja === 'の' || next.ja === 'に' || next.ja === 'も')) {
        // 購入後のキャンセル, 翌月以降に
        this.phrase = { ahead: [], head: g.at(this.p.AFTER_CLAUSE[ja], what), time: true };
        return true;
      }
      const kind = this.p.AFTER_CLAUSE[ja];
      // 契約時に登録した電話番号
      if (kind === 'once' && args.every(({ apart }) => apart) && next?.kind === 'verb' && next.form.end === 'plain') return this.tell('time', g.at(kind, what));
      if (kind === 'up' && !args.some(({ role }) => role === 'topic')) return this.give('end');
      if (kind === 'up') return this.close(g.is(args, g.affix(g.until, what), PLAIN));
      if (args.length > 0 && (kind === 'after' || kind === 'before')) {
        return this.tell('time', g.at(kind, what));
      }
      const [before, outer] = this.split();
      // 手数料は初回請求時に
      const own = /^時/.test(ja) && before.every(({ role, apart }) => role === 'topic' || apart) ? [] : before;
      // 金額が確定次第
      const done = kind === 'soon' && phrase.verb && phrase.ahead.length === 0 && g.verb(own, phrase.verb, { end: 'plain', mood: 'you', voice: 'passive' });
      this.close(own.length > 0 ? g[kind as 'when'](done || g.is(own, what, PLAIN)) : kind === 'once' ? g.at(kind, what) : g[kind as 'when'](what));
      this.args = own === before ? outer : [...outer, ...before];
      return true;
    }
    // 担当者より: from them, unless something is more than they
    if (ja === 'より' && phrase.time && (next?.kind === 'quantity' || next?.kind === 'adnominal')) {
      return this.tell('measure', this.finished(phrase));
    }
    // 1時間に3GB
    if (ja === 'に' && phrase.amount && /^\d/.test(phrase.head) && this.g.kinds.lasting.test(phrase.head) && next?.kind !== 'verb') return this.give('per');
    // マナーモードでも
    if (ja === 'でも' && phrase.time && this.g.kinds.goingOn.test(phrase.head)) return this.tell('time', g.affix(g.also, this.finished(phrase)));
    if (ja === 'でも' && !phrase.time) {
      // 「かけ放題」にご加入中でも
      if (args.at(-1)?.role === 'goal' && !args.at(-1)?.apart) return false;
      return this.tell('adverb', g.alsoAt(this.finished(phrase)));
    }
    // 着信時にも
    if (/^に?も$/.test(ja) && phrase.time && !this.g.kinds.during.test(phrase.head)) return this.tell('adverb', g.affix(g.also, this.finished(phrase)));
    const role =
      ja === 'より' &&
      !phrase.amount &&
      !this.g.kinds.normally.test(phrase.head) &&
      next?.kind !== 'quality' &&
      next?.kind !== 'adnominal' &&
      next?.kind !== 'quantity' &&
      !(next?.kind === 'adverb' && /く$/.test(next.ja)) &&
      !(next?.kind === 'verb' && /^(变|變|become)/.test(next.verb.text))
        ? 'start'
        : ja === 'で' && this.g.kinds.effect.test(phrase.head)
          ? 'basis'
          : this.p.ROLES[ja];
    // 25日までです
    const upTo = (role === 'end' || role === 'start') && next?.kind === 'particle' && (next.ja in this.p.IS || this.p.BECOMES.has(next.ja));
    if (upTo)
      this.phrase = {
        ahead: [],
        head: g.affix(role === 'start' ? g.fromOn : phrase.amount && !phrase.time ? g.atMost : g.until, this.finished(phrase)),
        time: false,
      };
    return upTo || (role !== undefined && this.give(role, ja === 'では'));
  }
}
