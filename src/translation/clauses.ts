/** A sentence so far: clauses that are finished, what the next one is about, the noun being put together. */
import { type Form, PLAIN } from './form';
import type { Argument, Grammar, Role } from './grammar';
import { USUAL } from './meanings';
import type { Verb } from './model';
import type { Particles } from './particles';
import type { Phrase, Waiting } from './phrase';

/** 確認する: what a button does. */
export const isHeading = ({ end, neg, past, voice, ing, mood, state }: Form) => end === 'plain' && !neg && !past && !voice && !ing && !mood && !state;

/** What is of the next word: 過去18か月分. */
const PAST = /^(past|last|recent|过去|過去|最近)/;

/** How long since, of whatever language. */
const WITHIN = /^(within|after|before) (about )?\d|\d.*([内內后後]|以[内內])$/;

const LASTS = /^\d.*(days?|months?|天|[个個]月)$/;

/** How often, of whatever language. */
export const TIMES = /(次|times?( (a|per) .*)?)$/;

export class Clauses {
  protected readonly said: string[] = [];
  /** by clause, as it is asked for where the last one is */
  protected readonly orders: (string | undefined)[] = [];
  protected readonly openings: string[] = [];
  protected args: Argument[] = [];
  protected phrase: Phrase | undefined;
  protected prefix = '';
  protected affix = '';
  protected waiting: Waiting | undefined;
  /** what stands in brackets behind it all */
  protected aside = '';
  /** a question is what the next verb is about */
  protected asked = false;
  /** what is so is told by what follows: 〜のは */
  protected isTold = false;
  /** it ends by telling to take care */
  warns = false;

  constructor(
    protected readonly g: Grammar,
    protected readonly p: Particles,
  ) {}

  /** Undefined where something has found no place. */
  end(): string | undefined {
    const { g, args, phrase, waiting } = this;
    if (this.prefix || this.affix || (phrase && !phrase.head) || (waiting && waiting.ahead.length > 0)) return undefined;
    // 音が途切れる is what happens, 初期化する what a button does
    if (waiting && isHeading(waiting.form) && !waiting.args.some(({ role }) => role === 'subject'))
      this.close(waiting.say({ end: 'plain', mood: 'to' }, waiting.args));
    else if (waiting) this.close((waiting.form.end === 'plain' ? g.label : (said: string) => said)(waiting.say(waiting.form, waiting.args)));
    else if (phrase) this.close(this.headline(phrase));
    else if (args.length > 0) this.close(g.bare(args));
    if (this.said.length === 0) return this.openings.length > 0 ? this.openings.join(' ') : undefined;
    const asks = waiting?.form.mood === 'please';
    // each that nothing else stands behind
    const orders = asks ? this.said.map((_, index) => this.said.slice(index, -1).every((_, next) => this.orders[index + next]) && this.orders[index]) : [];
    const sentence = this.said.map((clause, index) => orders[index] || clause).reduce((left, right) => g.and(left, right));
    const whole = this.openings.reduceRight((rest, word) => g.opening(word, rest), sentence);
    return this.aside ? g.affix(this.aside, whole) : whole;
  }

  /** What ends with a noun: データ量の追加, 128kbpsに制限, 料金は無料. */
  private headline(phrase: Phrase): string {
    const { g, args } = this;
    const whole = this.finished(phrase);
    const { owner, ahead: before, verb, head } = phrase;
    // プランの変更
    const { linked } = phrase;
    // 会員情報の確認・変更
    if (args.length === 0 && verb && linked?.owner && !phrase.after && before.length === 1) {
      const both = g.list(linked.verb.text, g.together, verb.text);
      return g.action(linked.owner, { text: both, done: '' }, both) ?? whole;
    }
    if (args.length === 0 && verb && owner && phrase.of && before.length === 1) {
      const act = g.action(owner, verb, head);
      return act ? g.affix(phrase.after ?? '~', act) : whole;
    }
    if (args.length === 0) return whole;
    // 電話番号を選択: as on a button, unless it is told of something
    const isTold = args.some(({ role }) => role === 'topic' || role === 'subject' || role === 'time' || role === 'start');
    const acted = !isTold && args.some(({ role }) => role === 'object' || role === 'goal');
    if (verb && before.length === 0) return g.affix(phrase.after ?? '~', g.verb(args, verb, acted ? { end: 'plain', mood: 'to' } : PLAIN));
    if (args.some(({ role }) => role === 'topic' || role === 'subject')) return g.is(args, whole, PLAIN);
    return g.bare([...args, { role: 'object', text: whole }]);
  }

  protected begin(): Phrase {
    const { waiting } = this;
    if (waiting?.form.end === 'final') this.close(waiting.say(waiting.form, waiting.args));
    this.phrase ??= { ahead: [], head: '', time: false };
    if (waiting && waiting.form.end !== 'final') {
      // what is only spoken of is not what the noun is like
      const own = this.release(waiting);
      this.phrase.ahead.push(...waiting.ahead, (thing) => waiting.relative(thing, own));
      this.waiting = undefined;
    }
    return this.phrase;
  }

  /** What stands before a clause and belongs to the one around it becomes its argument again; the others are given back. */
  protected release({ args }: Waiting): readonly Argument[] {
    const last = args.findLastIndex(({ role, apart }) => role === 'topic' || apart);
    this.args = args.slice(0, last + 1);
    return args.slice(last + 1);
  }

  /** 料金は、利用量が20GB以上の場合: what is spoken of is of the whole, unless the clause would be without anything. */
  protected split(): [own: Argument[], outer: Argument[]] {
    const last = this.args.findLastIndex(({ role, apart }) => role === 'topic' || apart) + 1;
    return last < this.args.length ? [this.args.slice(last), this.args.slice(0, last)] : [this.args, []];
  }

  protected finished({ ahead: before, head, after }: Phrase): string {
    return this.g.affix(
      after ?? '~',
      before.reduceRight((thing, add) => add(thing), head),
    );
  }

  protected noun(text: string, { time = false, amount = false, verb }: { time?: boolean | undefined; amount?: boolean; verb?: Verb | undefined }): true {
    // 今月 データ量: a time that nothing binds stands by itself; 1GB追加: an amount is what is added
    if (this.phrase?.ahead.length === 0 && this.phrase.head) {
      if (this.phrase.time && !time && this.args.length > 0 && !PAST.test(this.phrase.head)) this.give('time');
      else if (this.phrase.amount && verb) this.give(TIMES.test(this.phrase.head) ? 'adverb' : 'object');
      else if (this.phrase.amount && TIMES.test(this.phrase.head) && !amount) this.give('adverb');
    }
    // 通常1時間以内
    if ((amount || (time && /^(about )?\d/.test(text))) && this.phrase?.ahead.length === 0 && USUAL.test(this.phrase.head)) {
      this.tell('adverb', this.g.usually);
    }
    // 満了日まで90日未満
    const until = this.args.at(-1);
    if (amount && !this.phrase && until?.role === 'end' && !until.apart && LASTS.test(text)) {
      this.args.pop();
      this.begin().ahead.push((thing) => this.g.left(until.text, thing));
    }
    const limit = this.args.at(-1);
    const into = this.begin();
    // what stands in brackets is of the words before it
    if (into.head && into.after) {
      into.head = this.g.affix(into.after, into.head);
      delete into.after;
    }
    const word = this.prefix ? this.g.attribute(this.prefix, text) : this.affix ? this.g.affix(this.affix, text) : text;
    // 3GBまで990円
    const capped = amount && into.head === '' && into.ahead.length === 0 && limit?.role === 'limit' && this.args.pop();
    const whole = capped ? this.g.capped(capped.text, word) : word;
    this.affix = '';
    this.prefix = '';
    into.time = into.head === '' ? time : into.time && time;
    into.head = into.head === '' ? whole : this.g.compound(into.head, whole);
    into.amount = amount;
    // 受付開始 is no 開始
    if (verb && into.head === whole) into.verb = verb;
    else delete into.verb;
    return true;
  }

  /** The phrase so far becomes what stands before the next one. */
  protected link(link: string): boolean {
    if (!this.phrase?.head) return false;
    const { time, verb, ahead: before, of, owner, head } = this.phrase;
    const left = this.finished(this.phrase);
    const isOf = of && before.length === 1;
    const linked = verb && (before.length === 0 || isOf) ? { verb, link, owner: isOf ? owner : undefined } : undefined;
    this.phrase = {
      ahead: [(thing) => this.g.list(left, link, thing)],
      head: '',
      time,
      linked,
      ...(of && { same: head }),
      each: this.phrase.each || (of && verb !== undefined),
      listed: this.phrase.listed || /[,>/=→×~+-]/.test(link),
      instead: this.phrase.instead || link === '≠',
    };
    return true;
  }

  protected give(as: Role, apart = false): boolean {
    let role = as;
    if (!this.phrase?.head) return false;
    // 到着日ではなく、お客さまが手続きを完了した日: no one but a day is meant
    if (this.phrase.instead && (as === 'subject' || as === 'goal')) return false;
    const { time, amount } = this.phrase;
    // two lines of a list, not one sentence
    if (role === 'start' && this.args.some((arg) => arg.role === 'start')) return false;
    if (time && (role === 'goal' || role === 'topic' || role === 'place')) role = 'time';
    // 9月14日より is from then on; 最大300kbpsで is how
    if (time && role === 'measure') role = 'start';
    // 9時から21時までに is until then
    if (role === 'by' && this.args.some((arg) => arg.role === 'start')) role = 'end';
    if (amount && !time && (role === 'end' || role === 'by')) role = 'limit';
    const text = this.finished(this.phrase);
    const from = this.args.at(-1);
    // 発送から14日以内に
    if (role === 'time' && from?.role === 'start' && !from.apart && WITHIN.test(text)) {
      this.args[this.args.length - 1] = { role, text: this.g.since(from.text, text), ...(apart && { apart }) };
      this.phrase = undefined;
      return true;
    }
    // 3日間で10GBを超える
    this.args.push({ role, text: time && as === 'place' ? this.g.inTime(text) : text, ...(apart && { apart }) });
    this.phrase = undefined;
    return true;
  }

  /** What is known of a noun that is still to come. */
  protected knows(ahead: Phrase['ahead'], more: Partial<Phrase> = {}): true {
    this.phrase = { ahead, head: '', time: false, ...more };
    return true;
  }

  /** What has found its place. */
  protected tell(role: Role, text: string): true {
    this.args.push({ role, text });
    this.phrase = undefined;
    return true;
  }

  protected close(clause: string): true {
    this.said.push(clause);
    this.args = [];
    this.phrase = undefined;
    this.waiting = undefined;
    return true;
  }

  /** @param before of a noun still to come, where something stood there without one */
  protected wait(
    say: Waiting['say'],
    form: Form,
    relative: Waiting['relative'] = (thing, args) => this.g.described(say(form, args), thing),
    before: Phrase['ahead'] = [],
  ): true {
    this.waiting = { say, relative, form, args: this.args, ahead: before };
    this.args = [];
    this.phrase = undefined;
    return true;
  }
}
