/** A sentence's words put together and said in the other language. Every word has to find its place, else nothing is said. */

import { TIMES } from './clauses';
import { ENDED, PLAIN } from './conjugate';
import type { Grammar } from './grammar';
import type { Token, Verb } from './model';
import { Owners, type VerbToken } from './owners';
import { AFTER_CLAUSE, BARE, BECOMES, EFFECT, EXISTS, FINDS_OUT, IS, OF, ON_TOP, REGARDLESS, ROLES, USUAL } from './particles';

/** Undefined where the words do not make a sentence, a clause or a noun. */
export function say(tokens: readonly Token[], grammar: Grammar): string | undefined {
  const sentence = new Sentence(grammar);
  for (const [index, token] of tokens.entries()) if (!sentence.take(token, tokens[index + 1])) return undefined;
  return sentence.end();
}

class Sentence extends Owners {
  private act: Verb | undefined;

  /** False where it has no place. */
  take(token: Token, next: Token | undefined): boolean {
    switch (token.kind) {
      case 'noun':
        return this.noun(token.text, token);
      case 'quantity':
        return this.noun(token.text, { time: token.of === 'time', amount: token.of === 'amount' });
      case 'prefix':
        this.prefix = token.text;
        return true;
      case 'suffix':
        // 速度を制限しています（最大1Mbps）
        if (token.ja === '' && this.waiting && !next) this.aside = token.text;
        return this.aside !== '' || this.suffix(token.text, token.ja);
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
            (next.kind === 'particle' && (next.ja in IS || next.ja in AFTER_CLAUSE || next.ja in ON_TOP)))
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

  protected verb({ verb: last, form: given }: VerbToken, next: Token | undefined): boolean {
    let form = given;
    const { g } = this;
    // what has no place yet would be lost
    if (this.waiting && this.waiting.form.end !== 'final') return false;
    if (this.waiting) this.close(this.waiting.say(this.waiting.form, this.waiting.args));
    // 利用でき | なくなる: what is written so ends with a comma
    if (form.end === 'stem' && next && next.kind !== 'sign') return false;
    const { linked } = this.phrase ?? {};
    let verb = this.act ?? last;
    this.act = undefined;
    // 確認・変更する
    if (linked && linked.owner === undefined && !this.phrase?.head) {
      const both = (one: string, other: string) => g.list(one, linked.link, other);
      verb = { text: both(linked.verb.text, last.text), done: both(linked.verb.done, last.done) };
      this.phrase = undefined;
    }
    const { phrase } = this;
    let before = phrase && !phrase.head ? phrase.before : [];
    // 再設定のお手続きをお願いします: what is asked for is done to what の binds
    if (phrase?.of && phrase.owner !== undefined && !phrase.head && before.length === 1 && (form.mood === 'please' || (form.ing && form.end === 'final'))) {
      this.args.push({ role: 'object', text: phrase.owner });
      this.phrase = undefined;
      before = [];
    } else if (before.length > 0 && form.end !== 'plain') return false;
    if (phrase?.head && !this.give(phrase.time ? 'time' : TIMES.test(phrase.head) ? 'adverb' : 'object')) return false;
    const { args } = this;
    // 動画を見られます
    if (given.voice === 'passive' && given.end === 'final' && !given.past && !given.ing && args.some(({ role, text }) => role === 'object' && !/\d/.test(text)))
      form = { ...given, voice: 'can' };
    // 解約済みか、お取り扱いできません: nothing is found out
    if (this.asked && !FINDS_OUT.test(verb.text)) return false;
    this.asked = false;
    if (form.end === 'te' || form.end === 'stem') {
      // パスワードは、文字を組み合わせて設定してください: what is spoken of is of the whole
      const topics = args.some(({ role }) => role === 'object') ? args.filter(({ role, apart }) => role === 'topic' && apart) : [];
      const own = args.filter((arg) => !topics.includes(arg));
      // 電源を入れ、確認してください: both are asked for
      if (!form.neg && !form.voice && !form.ing && !own.some(({ role }) => role === 'topic' || role === 'subject'))
        this.orders[this.said.length] = g.verb(own, verb, { end: 'final', mood: 'please' });
      this.close(g.verb(own, verb, form));
      this.args = topics;
      return true;
    }
    if (form.end === 'if')
      return this.close(
        (form.after ? g.after : form.even ? g.evenIf : g.when)(
          g.verb(args, verb, form.after ? { ...form, mood: 'you', end: 'plain' } : { mood: 'you', ...form }),
        ),
      );
    return this.wait(
      (said, own) => g.verb(own, verb, said),
      form,
      (thing, own) => g.relative(own, verb, form, thing),
      before,
    );
  }

  private particle(ja: string, next: Token | undefined): boolean {
    const { g, phrase, args } = this;
    // メンテナンスのため: of a noun alone; 3GBを超過の場合: of what is done
    if (phrase?.owner !== undefined && !phrase.head && ja in AFTER_CLAUSE) {
      const { owner, ownerVerb } = phrase;
      const [before, outer] = this.split();
      const kind = AFTER_CLAUSE[ja] as 'when';
      const act = kind === 'when' ? ownerVerb : undefined;
      // 9月17日はメンテナンスのため: the day is of the whole
      const own = before.every(({ role, apart }) => apart || (!act && (role === 'time' || role === 'adverb'))) ? [] : before;
      const acted = own.length === 0 ? act : ownerVerb;
      const clause = acted ? g.verb(own, acted, { end: 'plain', mood: 'you' }) : own.length === 0 ? owner : g.is(own, owner, PLAIN);
      this.close(own.length === 0 && !acted && AFTER_CLAUSE[ja] === 'because' ? g.becauseOf(owner) : g[kind](clause));
      this.args = own === before ? outer : [...outer, ...before];
      return true;
    }
    // 画像が不鮮明なため
    if (phrase?.quality && !phrase.head && ja in AFTER_CLAUSE) {
      const { quality } = phrase;
      this.wait((form, own) => g.is(own, quality, form), PLAIN);
      return this.afterClause(ja, next);
    }
    if ((ja === 'な' || ja === 'で') && !phrase?.head) return true;
    if (this.asked && ja === 'を' && !phrase?.head) return true;
    // 現在は, 通常は
    if (ja === 'は' && !phrase && args.at(-1)?.role === 'adverb') return true;
    if (!phrase?.head) return false;
    if (ja.startsWith('時点') || ja === '現在の') {
      if (!phrase.time) return false;
      phrase.head = g.affix(g.asOf, phrase.head);
      return !ja.endsWith('の') || this.of('の', next);
    }
    // 手続きをする: it is done
    if (
      ja === 'を' &&
      phrase.verb &&
      phrase.before.length === 0 &&
      next?.kind === 'verb' &&
      BARE.test(next.verb.text) &&
      !args.some((arg) => arg.role === 'goal')
    ) {
      this.act = phrase.verb;
      this.phrase = undefined;
      return true;
    }
    if (ja === 'ではなく') return this.link('≠');
    if (OF.has(ja)) return this.of(ja, next);
    if (REGARDLESS.has(ja)) {
      this.phrase = { before: [], head: g.affix(g.regardless, this.finished(phrase)), time: false };
      return this.give('adverb');
    }
    // 自動的に解約となります: it is cancelled
    if ((BECOMES.has(ja) || /^とな/.test(ja)) && phrase.verb && phrase.before.length === 0 && !phrase.after) {
      const { verb } = phrase;
      return this.wait((form, own) => g.verb(own, verb, form), { ...(IS[ja] ?? ENDED), voice: 'passive' });
    }
    const { end } = IS[ja] ?? EXISTS[ja] ?? ENDED;
    if (end === 'te') return this.close(g[ja in IS ? 'is' : 'exists'](args, this.finished(phrase), IS[ja] ?? EXISTS[ja] ?? ENDED));
    if (end === 'if') return this.close(g.when(g.exists(args, this.finished(phrase), { ...EXISTS[ja], end: 'plain' })));
    if (ja in IS || BECOMES.has(ja) || ja in EXISTS) {
      const what = this.finished(phrase);
      const how = ja in IS ? g.is : BECOMES.has(ja) ? g.becomes : g.exists;
      return this.wait((form, own) => how(own, what, form), IS[ja] ?? EXISTS[ja] ?? ENDED);
    }
    // 「制限中」と表示
    if (ja === 'と' && next?.kind === 'verb' && (phrase.amount || /^[“「]/.test(phrase.head))) return this.give('object');
    if (ja === 'と' && (next?.kind === 'noun' || next?.kind === 'quantity')) return this.link(g.together);
    if (ja === 'や') return this.link(g.together);
    if (ja in AFTER_CLAUSE && !(ja in ROLES)) {
      const what = this.finished(phrase);
      if (next?.kind === 'particle' && (next.ja === 'の' || next.ja === 'に' || next.ja === 'も')) {
        // 購入後のキャンセル, 翌月以降に
        this.phrase = { before: [], head: g.at(AFTER_CLAUSE[ja], what), time: true };
        return true;
      }
      const kind = AFTER_CLAUSE[ja];
      if (kind === 'up' && !args.some(({ role }) => role === 'topic')) return this.give('end');
      if (kind === 'up') return this.close(g.is(args, g.affix(g.until, what), PLAIN));
      if (args.length > 0 && (kind === 'after' || kind === 'before')) {
        this.args.push({ role: 'time', text: g.at(kind, what) });
        this.phrase = undefined;
        return true;
      }
      const [before, outer] = this.split();
      // 手数料は初回請求時に
      const own = /^時/.test(ja) && before.every(({ role }) => role === 'topic') ? [] : before;
      this.close(g[kind as 'when'](own.length > 0 ? g.is(own, what, PLAIN) : what));
      this.args = own === before ? outer : [...outer, ...before];
      return true;
    }
    // 担当者より: from them, unless something is more than they
    if (ja === 'より' && phrase.time && (next?.kind === 'quantity' || next?.kind === 'adnominal')) {
      args.push({ role: 'measure', text: this.finished(phrase) });
      this.phrase = undefined;
      return true;
    }
    const role =
      ja === 'より' &&
      !phrase.amount &&
      !USUAL.test(phrase.head) &&
      next?.kind !== 'quality' &&
      next?.kind !== 'adnominal' &&
      next?.kind !== 'quantity' &&
      !(next?.kind === 'verb' && /^(变|變|become)/.test(next.verb.text))
        ? 'start'
        : ja === 'で' && EFFECT.test(phrase.head)
          ? 'basis'
          : ROLES[ja];
    // 25日までです
    const upTo = (role === 'end' || role === 'start') && next?.kind === 'particle' && (next.ja in IS || BECOMES.has(next.ja));
    if (upTo)
      this.phrase = {
        before: [],
        head: g.affix(role === 'start' ? g.fromOn : phrase.amount && !phrase.time ? g.atMost : g.until, this.finished(phrase)),
        time: false,
      };
    return upTo || (role !== undefined && this.give(role, ja === 'では'));
  }
}
