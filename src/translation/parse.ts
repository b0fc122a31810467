/** A sentence's words put together and said in the other language. Every word has to find its place, else nothing is said. */

import { PLAIN } from './form';
import type { Grammar } from './grammar';
import type { Token } from './model';
import { Predicate } from './predicate';

/** Undefined where the words do not make a sentence, a clause or a noun. */
export function say(tokens: readonly Token[], grammar: Grammar): string | undefined {
  const sentence = new Sentence(grammar);
  const at = (ja: string) => tokens.findLastIndex((token) => 'ja' in token && token.ja === ja);
  // QRコードは一度しか読み取れませんので、画面を閉じないでください: what is done has its own object
  const why = Math.max(at('ので'), at('ため'));
  const isOwn = why > 0 && at('を') > why;
  sentence.warns = tokens.some(
    (token) =>
      token.kind === 'verb' && /^please/.test(token.form.mood ?? 'please') && ((isOwn && token.form.mood) || grammar.kinds.careful.test(token.verb.text)),
  );
  sentence.isShared = tokens.some((token) => token.kind === 'verb' && grammar.kinds.shared.test(token.verb.text));
  for (const [index, token] of tokens.entries()) if (!sentence.take(token, tokens[index + 1])) return undefined;
  return sentence.end();
}

class Sentence extends Predicate {
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
        // つながりにくい場合は
        if (token.ja.endsWith('い') && this.args.length === 0 && !this.phrase && !this.waiting && next?.kind === 'particle' && next.ja in this.p.AFTER_CLAUSE)
          return this.wait((form, own) => this.g.is(own, token.text.replace(/的$/, ''), form), PLAIN);
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
    // 他社からの乗り換えなら、手数料は無料です
    if (ja === 'なら' && phrase?.verb && phrase.ahead.length > 0 && args.length === 0 && next?.kind === 'sign')
      return this.close(g.at('when', this.finished(phrase)));
    const bound = this.boundClause(ja, next);
    if (bound !== undefined) return bound;
    // 対象は国内通話のみで、
    if (ja === 'で' && phrase?.head && this.g.kinds.only.test(phrase.head) && next?.kind === 'sign' && args.some(({ role }) => role === 'topic'))
      return this.close(g.is(args, this.finished(phrase), { end: 'te' }));
    // 受付時間は9:00～21:00で、
    if (
      ja === 'で' &&
      phrase?.head &&
      (phrase.amount || phrase.time) &&
      args.length > 0 &&
      (next?.kind === 'sign'
        ? args.every(({ role, apart }) => /^(topic|subject)$/.test(role) && !apart)
        : // 容量が30GBで12GBご利用の場合
          next?.kind === 'quantity' && !phrase.time && args.length === 1 && args[0]?.role === 'subject')
    )
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
    // 5G対応エリアか調べる
    if (/^か(どうか)?$/.test(ja) && (next?.kind === 'verb' ? g.kinds.findsOut.test(next.verb.text) : next?.kind === 'particle' && next.ja === 'を')) {
      const text = g.whether(g.is(args, this.finished(phrase), { mood: 'whether', end: 'final' }));
      this.args = [];
      this.asked = true;
      return this.tell('object', text);
    }
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
    if (ja in this.p.IS || this.p.BECOMES.has(ja) || ja in this.p.EXISTS) return this.predicate(ja, phrase);
    // 「制限中」と表示
    if (ja === 'と' && next?.kind === 'verb' && (phrase.amount || /^[“「]/.test(phrase.head))) return this.give('object');
    // 新規契約と同じ月 is no pair
    if (ja === 'と' && next?.kind === 'noun' && this.g.kinds.same.test(next.text)) return false;
    // 他のサービスと同じパスワード
    if (ja === 'と' && next?.kind === 'adnominal' && next.ja === '同じ') {
      const other = this.finished(phrase);
      return this.knows([(thing) => g.sameAs(other, thing)]);
    }
    // 家族とデータをシェアする, 現在のプランと比較
    if (ja === 'と' && next?.kind === 'noun' && (next.verb ? g.kinds.shared.test(next.verb.text) : this.isShared && g.kinds.somebody.test(phrase.head)))
      return this.give('partner');
    if (ja === 'と' && (next?.kind === 'noun' || next?.kind === 'quantity')) return this.link(g.together);
    // ポイントと未使用のデータ残量は; 前月と同じ
    if (ja === 'と' && next?.kind === 'adnominal' && !this.isShared && phrase.ahead.length === 0 && /の$/.test(next.ja)) return this.link(g.together);
    // バックアップと初期化をお願いします
    if (
      ja === 'や' ||
      (ja === 'と' && next?.kind === 'verb' && next.form.end === 'plain' && (phrase.amount || !this.g.kinds.mutual.test(next.verb.text))) ||
      (ja === 'と' && phrase.verb && next?.kind === 'verb' && next.form.mood === 'please')
    )
      return this.link(g.together, ja === 'や');
    if (ja in this.p.AFTER_CLAUSE && !(ja in this.p.ROLES) && ja !== 'と同時に') return this.clauseOfNoun(ja, phrase, next);
    // 担当者より: from them, unless something is more than they
    if (
      /^よりも?$/.test(ja) &&
      phrase.time &&
      (next?.kind === 'quantity' ||
        next?.kind === 'adnominal' ||
        (next?.kind === 'verb' && next.verb.text.startsWith(g.become) && next.verb.text !== g.become.trim()))
    ) {
      return this.tell('measure', this.finished(phrase));
    }
    // 1時間に3GB
    if (ja === 'に' && phrase.amount && /^\d/.test(phrase.head) && this.g.kinds.lasting.test(phrase.head) && next?.kind !== 'verb') return this.give('per');
    // 契約終了と同時に
    if (ja === 'と同時に') return this.tell('time', g.at('once', this.finished(phrase)));
    // マナーモードでも
    if (ja === 'でも' && phrase.time && this.g.kinds.goingOn.test(phrase.head)) return this.tell('time', g.affix(g.also, this.finished(phrase)));
    if (ja === 'でも' && !phrase.time) {
      // 「かけ放題」にご加入中でも
      if (args.at(-1)?.role === 'goal' && !args.at(-1)?.apart) return false;
      return this.tell('adverb', g.alsoAt(this.finished(phrase)));
    }
    // 着信時にも
    if (/^に?も$/.test(ja) && phrase.time && !this.g.kinds.during.test(phrase.head)) return this.tell('adverb', g.affix(g.also, this.finished(phrase)));
    // シェアSIM 月額440円から
    if (ja === 'から' && !next && phrase.last) return this.suffix(g.fromOn, '~', next);
    // キャンペーン 3月31日まで: only the day is until then
    if (phrase.named && this.p.ROLES[ja] === 'end') return false;
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
    if (upTo) return true;
    // 電話もデータ通信も
    const before = args.at(-1);
    const isToo = ja === 'も' && !phrase.time;
    if (isToo && before?.too) {
      args.pop();
      phrase.head = g.list(before.text, g.together, this.finished(phrase));
      phrase.ahead = [];
      delete phrase.after;
    }
    if (role === undefined || !this.give(role, ja === 'では' || ja === 'によっては')) return false;
    const given = this.args.at(-1);
    if (isToo && given?.role === 'topic') given.too = true;
    if (ja === 'へ' && given) given.addressed = true;
    return true;
  }
}
