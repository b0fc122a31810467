/** A sentence so far: clauses that are finished, what the next one is about, the noun being put together. */
import type { Form, Mood } from './form';
import type { Act, Argument, Grammar, Role } from './grammar';
import type { Verb } from './model';
import type { Particles } from './particles';
import type { Phrase, Waiting } from './phrase';

/** 確認する: what a button does. */
export const isHeading = ({ end, neg, past, voice, ing, mood, state }: Form) => end === 'plain' && !neg && !past && !voice && !ing && !mood && !state;

const bareOf = (text: string) => text.replace(/[~()（） ]/g, '').toLowerCase();

export class Clauses {
  protected readonly p: Particles;
  protected readonly said: string[] = [];
  /** by clause, as it is asked for where the last one is */
  protected readonly orders: (((mood: Mood) => string) | undefined)[] = [];
  protected readonly openings: string[] = [];
  protected args: Argument[] = [];
  protected phrase: Phrase | undefined;
  protected prefix = '';
  protected affix = '';
  protected waiting: Waiting | undefined;
  /** what may be done instead of the next thing: 〜たり */
  protected readonly either: ((form: Form) => string)[] = [];
  /** what stands in brackets behind it all */
  protected aside = '';
  /** a question is what the next verb is about */
  protected asked = false;
  /** what is so is told by what follows: 〜のは */
  protected isTold = false;
  /** what is asked, where it may be one of two things that are done, and what it is as such */
  protected option: { text: string; whole: boolean; say: (form: Form, about?: readonly Argument[]) => string } | undefined;
  /** what is done is done with somebody */
  isShared = false;
  /** it ends by telling to take care */
  warns = false;

  constructor(protected readonly g: Grammar) {
    this.p = g.particles;
  }

  protected begin(): Phrase {
    const { waiting } = this;
    if (waiting?.form.end === 'final') this.close(waiting.say(waiting.form, waiting.args));
    this.phrase ??= { ahead: [], head: '', time: false };
    if (waiting && waiting.form.end !== 'final') {
      // what is only spoken of is not what the noun is like
      const own = this.release(waiting);
      this.unshare();
      this.phrase.ahead.push(...waiting.ahead, (thing) => waiting.relative(thing, own));
      this.waiting = undefined;
    }
    return this.phrase;
  }

  /** 紹介した方・された方: what has its own has no part in what stands before the first. */
  protected unshare(): void {
    if (this.phrase?.unshared) this.phrase.ahead = [this.phrase.unshared];
    delete this.phrase?.unshared;
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

  protected finished({ ahead: before, head, after = '~' }: Phrase): string {
    const whole = before.reduceRight((thing, add) => add(thing), head);
    // 適格請求書（インボイス）: both are said alike
    return bareOf(after) === bareOf(whole) ? whole : this.g.affix(after, whole);
  }

  protected noun(text: string, { time = false, amount = false, verb }: { time?: boolean | undefined; amount?: boolean; verb?: Verb | undefined }): true {
    // 今月 データ量: a time that nothing binds stands by itself; 1GB追加: an amount is what is added
    if (this.phrase?.ahead.length === 0 && this.phrase.head) {
      if (
        this.phrase.time &&
        !time &&
        (this.args.length > 0 || (amount && this.g.kinds.since.test(this.phrase.head))) &&
        !this.g.kinds.past.test(this.phrase.head)
      )
        this.give('time');
      // 上限に達した回線のみ128kbpsになります
      else if (amount && this.phrase.amount !== true && this.g.kinds.only.test(this.phrase.head)) this.give('subject');
      else if (this.phrase.amount && verb) this.give(this.g.kinds.times.test(this.phrase.head) ? 'adverb' : 'object');
      else if (this.phrase.amount && this.g.kinds.times.test(this.phrase.head) && !amount) this.give('adverb');
    }
    // 通常1時間以内
    if ((amount || (time && /^(about )?\d/.test(text))) && this.phrase?.ahead.length === 0 && this.g.kinds.normally.test(this.phrase.head)) {
      this.tell('adverb', this.g.usually);
    }
    // 満了日まで90日未満, 速度制限まであと1.24GB
    const until = this.args.at(-1);
    if (amount && !this.phrase && until?.role === 'end' && !until.apart && (this.g.kinds.still.test(this.prefix) || this.g.kinds.lasts.test(text))) {
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
    const capped = amount && into.head === '' && into.ahead.length === 0 && limit?.role === 'limit' && !limit.apart && this.args.pop();
    const whole = capped ? this.g.capped(capped.text, word) : word;
    this.affix = '';
    this.prefix = '';
    into.named = into.head !== '' && !into.time && time && /\d/.test(text);
    into.time = into.head === '' ? time : into.time && time;
    into.last = into.head !== '' && amount && !into.time ? [into.head, whole] : undefined;
    into.head = into.head === '' ? whole : this.g.compound(into.head, whole);
    into.amount = amount;
    // 受付開始 is no 開始
    if (verb && into.head === whole) into.verb = verb;
    else delete into.verb;
    return true;
  }

  /** The phrase so far becomes what stands before the next one. @param even what stands before it is of both */
  protected link(link: string, even = false): boolean {
    if (!this.phrase?.head) return false;
    const { time, verb, ahead: before, of, owner, head } = this.phrase;
    // 当社を装ったメールやSMS: both do
    const { unshared, after } = this.phrase;
    const first = this.phrase.left === undefined;
    const shared = even && !of && owner === undefined && !after && (first || unshared) ? before.slice(0, first ? undefined : -1) : [];
    const left = this.finished({ ...this.phrase, ahead: before.slice(shared.length) });
    const isOf = of && before.length === 1;
    const linked = verb && (before.length === 0 || isOf) ? { verb, link, owner: isOf ? owner : undefined } : undefined;
    this.phrase = {
      ahead: [...shared, (thing) => this.g.list(left, link, thing)],
      unshared: shared.length > 0 ? (thing: string) => this.g.list(this.finished({ ahead: shared, head: left, time }), link, thing) : undefined,
      head: '',
      time,
      linked,
      ...(of && { same: head }),
      each: this.phrase.each || (of && verb !== undefined),
      left,
      timed: time,
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
    // 混雑時や大量の通信をする場合: no pair
    if (as === 'object' && this.phrase.timed && !this.phrase.time) return false;
    // 申込月は無料、翌月からは有料; 月額98,000円、1回線ごとに880円: each is told of its own
    const { left = '', listed, unshared } = this.phrase;
    if (left && (as === 'topic' ? this.args.at(-1)?.role === as && listed && !unshared : /^(per|depending)$/.test(as) && this.g.kinds.measured.test(left))) {
      this.said.push(this.args.length > 0 ? this.g.is(this.args, left, { end: 'te' }) : left);
      this.args = [];
      this.phrase.ahead = this.phrase.ahead.slice(1);
    }
    const { time, amount } = this.phrase;
    // two lines of a list, not one sentence
    if (role === 'start' && this.args.some((arg) => arg.role === 'start')) return false;
    if (
      (time && (role === 'goal' || role === 'topic' || role === 'place')) ||
      (role === 'goal' && (this.g.kinds.slot.test(this.phrase.head) || (this.g.kinds.past.test(this.phrase.head) && /\d/.test(this.phrase.head))))
    )
      role = 'time';
    // 9月14日より is from then on; 最大300kbpsで is how
    if (time && role === 'measure') role = 'start';
    // 9時から21時までに is until then
    if (role === 'by' && this.args.some((arg) => arg.role === 'start')) role = 'end';
    if (amount && !time && (role === 'end' || role === 'by')) role = 'limit';
    const text = this.finished(this.phrase);
    const act = this.actOf(this.phrase);
    const dated = time || this.phrase.verb !== undefined || /(日期?|date|day)$/.test(this.phrase.head);
    const from = this.args.at(-1);
    // 発送から14日以内に
    if (role === 'time' && from?.role === 'start' && from.dated && !from.apart && this.g.kinds.since.test(text)) {
      this.args[this.args.length - 1] = { role, text: this.g.since(from.text, text), ...(apart && { apart }) };
      this.phrase = undefined;
      return true;
    }
    // 3日間で10GBを超える
    this.args.push({ role, text: time && as === 'place' ? this.g.inTime(text) : text, ...(apart && { apart }), ...(act && { act }), ...(dated && { dated }) });
    this.phrase = undefined;
    return true;
  }

  /** What is done, where the noun says so. */
  protected actOf({ verb, binds = [], ahead: before, after }: Phrase): Act | undefined {
    return verb && !after && before.length === binds.length ? { verb, args: binds } : undefined;
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
