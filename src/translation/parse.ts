/** A sentence's words put together and said in the other language. Every word has to find its place, else nothing is said. */
import type { Form } from './conjugate';
import type { Argument, Grammar, Role } from './grammar';
import type { Token } from './model';
import { AFTER_CLAUSE, BECOMES, EXISTS, IS, OF, ON_TOP, ROLES } from './particles';
import type { Phrase, Waiting } from './phrase';

type Verb = Extract<Token, { kind: 'verb' }>;

/** Undefined where the words do not make a sentence, a clause or a noun. */
export function say(tokens: readonly Token[], grammar: Grammar): string | undefined {
  const sentence = new Sentence(grammar);
  for (const [index, token] of tokens.entries()) if (!sentence.take(token, tokens[index + 1])) return undefined;
  return sentence.end();
}

/** 確認する: what a button does. */
const isHeading = ({ end, neg, past, voice, ing, mood }: Form) => end === 'plain' && !neg && !past && !voice && !ing && !mood;

class Sentence {
  private readonly said: string[] = [];
  private readonly openings: string[] = [];
  private args: Argument[] = [];
  private phrase: Phrase | undefined;
  private prefix = '';
  private affix = '';
  private waiting: Waiting | undefined;

  constructor(private readonly g: Grammar) {}

  /** False where it has no place. */
  take(token: Token, next: Token | undefined): boolean {
    switch (token.kind) {
      case 'noun':
        return this.noun(token.text, token.time ?? false, token.verb);
      case 'quantity':
        return this.noun(token.text, token.of === 'time');
      case 'prefix':
        this.prefix = token.text;
        return true;
      case 'suffix':
        return this.suffix(token.text);
      case 'adnominal':
        this.begin().before.push((thing) => this.g.attribute(token.text, thing));
        return true;
      case 'adverb':
        // up to 128 kbps, about 3 GB
        if (next?.kind === 'quantity') this.prefix = token.text;
        else if (token.ja === '現在' && this.phrase?.time && this.phrase.head) this.phrase.head = this.g.affix(this.g.asOf, this.phrase.head);
        else {
          if (this.phrase?.head && !this.give(this.phrase.time ? 'time' : 'topic')) return false;
          this.args.push({ role: 'adverb', text: token.text });
        }
        return true;
      case 'opening':
        this.openings.push(token.text);
        return true;
      case 'link':
        return this.link(token.text);
      case 'quality':
        return this.quality(token.text, next);
      case 'verb':
        return this.verb(token);
      case 'particle':
        return this.waiting ? this.afterClause(token.ja) : this.particle(token.ja, next);
      case 'sign':
        return this.sign(token.ja, token.text, next);
    }
  }

  end(): string | undefined {
    const { g, args, phrase } = this;
    if (this.prefix || this.affix || (phrase && !phrase.head)) return undefined;
    if (this.waiting) this.close(this.waiting.say(isHeading(this.waiting.form) ? { end: 'plain', mood: 'to' } : this.waiting.form));
    else if (phrase) this.close(this.headline(phrase));
    else if (args.length > 0) this.close(g.bare(args));
    if (this.said.length === 0) return this.openings.length > 0 ? this.openings.join(' ') : undefined;
    const sentence = this.said.reduce((left, right) => g.and(left, right));
    return this.openings.reduceRight((rest, word) => g.opening(word, rest), sentence);
  }

  /** What ends with a noun: データ量の追加, 128kbpsに制限, 料金は無料. */
  private headline(phrase: Phrase): string {
    const { g, args } = this;
    const whole = this.finished(phrase);
    if (args.length === 0) return whole;
    if (phrase.verb && phrase.before.length === 0) return g.verb(args, phrase.verb, { end: 'plain' });
    if (args.some(({ role }) => role === 'topic' || role === 'subject')) return g.is(args, whole, { end: 'plain' });
    return g.bare([...args, { role: 'object', text: whole }]);
  }

  private begin(): Phrase {
    const { waiting } = this;
    if (waiting?.form.end === 'final') this.close(waiting.say(waiting.form));
    this.phrase ??= { before: [], head: '', time: false };
    if (waiting && waiting.form.end !== 'final') {
      const clause = waiting.say(waiting.form);
      this.phrase.before.push((thing) => this.g.relative(clause, thing, waiting.form));
      this.waiting = undefined;
    }
    return this.phrase;
  }

  private finished({ before, head }: Phrase): string {
    return before.reduceRight((thing, add) => add(thing), head);
  }

  private noun(text: string, time: boolean, verb?: Phrase['verb']): true {
    // 今月 データ量: a time that nothing binds stands by itself
    if (this.phrase?.time && this.phrase.before.length === 0 && this.phrase.head && !time && this.args.length > 0) this.give('time');
    const into = this.begin();
    const whole = this.prefix ? this.g.attribute(this.prefix, text) : this.affix ? this.g.affix(this.affix, text) : text;
    this.affix = '';
    this.prefix = '';
    into.time = into.head === '' ? time : into.time && time;
    into.head = into.head === '' ? whole : this.g.compound(into.head, whole);
    // 受付開始 is no 開始
    if (verb && into.head === whole) into.verb = verb;
    else delete into.verb;
    return true;
  }

  private suffix(template: string): boolean {
    if (!this.phrase?.head) return false;
    this.phrase.head = this.g.affix(template, this.phrase.head);
    return true;
  }

  /** The phrase so far becomes what stands before the next one. */
  private link(link: string): boolean {
    if (!this.phrase?.head) return false;
    const [left, { time }] = [this.finished(this.phrase), this.phrase];
    this.phrase = { before: [(thing) => this.g.list(left, link, thing)], head: '', time };
    return true;
  }

  private give(as: Role): boolean {
    let role = as;
    if (!this.phrase?.head) return false;
    const time = this.phrase.time && (role === 'goal' || role === 'topic' || role === 'place');
    // 9月14日より is from then on; 最大300kbpsで is how
    if (this.phrase.time && role === 'measure') role = 'start';
    this.args.push({ role: time ? 'time' : role, text: this.finished(this.phrase) });
    this.phrase = undefined;
    return true;
  }

  private close(clause: string): true {
    this.said.push(clause);
    this.args = [];
    this.phrase = undefined;
    this.waiting = undefined;
    return true;
  }

  private wait(say: Waiting['say'], form: Form): true {
    this.args = [];
    this.phrase = undefined;
    this.waiting = { say, form };
    return true;
  }

  private quality(text: string, next: Token | undefined): boolean {
    const { g } = this;
    const ja = next?.kind === 'particle' ? next.ja : '';
    if (ja === 'な') this.begin().before.push((thing) => g.attribute(text, thing));
    else if (ja === 'で' && !this.phrase?.head) this.args.push({ role: 'adverb', text });
    else if (ja in IS || !next || next.kind === 'sign' || (ja in AFTER_CLAUSE && this.args.length > 0)) {
      if (this.phrase?.head) this.give('subject');
      const { args } = this;
      return this.wait((form) => g.is(args, text, form), IS[ja] ?? { end: 'plain' });
    } else return this.noun(text, false);
    return true;
  }

  private verb({ verb, form }: Verb): boolean {
    const { g } = this;
    if (this.phrase?.head && !this.give(this.phrase.time ? 'time' : 'object')) return false;
    const { args } = this;
    if (form.end === 'te' || form.end === 'stem') return this.close(g.verb(args, verb, form));
    if (form.end === 'if') return this.close(g.when(g.verb(args, verb, form)));
    return this.wait((said) => g.verb(args, verb, said), form);
  }

  private afterClause(ja: string): boolean {
    const { g, waiting } = this;
    if (!waiting) return false;
    const [after, top] = [AFTER_CLAUSE[ja], ON_TOP[ja]];
    if (top) return this.wait(waiting.say, { ...waiting.form, ...top, neg: top.neg ?? waiting.form.neg ?? false, end: 'final' });
    // 超えた場合: what is only supposed has not come about yet
    if (after)
      return this.close(
        g[after](
          waiting.say(after === 'when' ? { mood: 'you', ...waiting.form, past: false } : after === 'inOrderTo' ? { end: 'plain', mood: 'to' } : waiting.form),
        ),
      );
    if (ja === 'が') return this.close(g.but(waiting.say(waiting.form)));
    if (ja === 'か') return this.close(g.question(waiting.say(waiting.form)));
    if (ja === 'の' || ja === 'な') return true;
    return ja in IS;
  }

  private particle(ja: string, next: Token | undefined): boolean {
    const { g, phrase, args } = this;
    // メンテナンスのため: of a noun alone
    if (phrase?.owner !== undefined && !phrase.head && ja in AFTER_CLAUSE)
      return this.close(g[AFTER_CLAUSE[ja] as 'when'](args.length > 0 ? g.is(args, phrase.owner, { end: 'plain' }) : phrase.owner));
    if ((ja === 'な' || ja === 'で') && !phrase?.head) return true;
    if (!phrase?.head) return false;
    if (ja.startsWith('時点') || ja === '現在の') {
      if (!phrase.time) return false;
      phrase.head = g.affix(g.asOf, phrase.head);
      return true;
    }
    if (OF.has(ja)) {
      const owner = g.owner(ja, this.finished(phrase));
      this.phrase = { before: [(thing) => g.of(owner, thing, phrase.time)], head: '', time: false, owner };
      return true;
    }
    if (ja in IS || BECOMES.has(ja) || ja in EXISTS) {
      const what = this.finished(phrase);
      const how = ja in IS ? g.is : BECOMES.has(ja) ? g.becomes : g.exists;
      return this.wait((form) => how(args, what, form), IS[ja] ?? EXISTS[ja] ?? { end: 'final' });
    }
    if (ja === 'と' && (next?.kind === 'noun' || next?.kind === 'quantity')) return this.link(g.together);
    if (ja === 'や') return this.link(g.together);
    if (ja in AFTER_CLAUSE && !(ja in ROLES)) {
      const what = this.finished(phrase);
      return this.close(g[AFTER_CLAUSE[ja] as 'when'](args.length > 0 ? g.is(args, what, { end: 'plain' }) : what));
    }
    const role = ROLES[ja];
    return role !== undefined && this.give(role);
  }

  private sign(ja: string, text: string, next: Token | undefined): boolean {
    if (ja === ' ') return true;
    if (ja === '~' && !next && this.phrase?.head) return this.suffix(this.g.fromOn);
    if (ja === '~' && !this.phrase) {
      this.affix = this.g.upTo;
      return true;
    }
    if (ja !== '、' && ja !== ',') return /[・/~+=>×-]/.test(ja) && this.link(ja === '~' ? text : ja);
    if (this.waiting?.form.end === 'final') return this.close(this.waiting.say(this.waiting.form));
    if (!this.phrase?.head) return true;
    return next?.kind === 'noun' || next?.kind === 'quantity' || next?.kind === 'adnominal' ? this.link(',') : this.give(this.phrase.time ? 'time' : 'adverb');
  }
}
