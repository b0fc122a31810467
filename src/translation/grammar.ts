/** What a language has to say of a Japanese sentence's parts; one file a language. */
import type { Aspect, Beside, Form } from './form';
import type { Kinds } from './meanings';
import type { Verb } from './model';
import type { Particles } from './particles';
import type { Quantities } from './quantities';

/** topic は, subject が, object を, goal に, place で, start から, end まで, by までに, limit まで of an amount, partner と, as として, measure より, basis により, depending に応じて, along に従って, cause に伴い, aim を目的として, order の順に, per ごとに; time stands by itself. */
export type Role =
  | 'topic'
  | 'subject'
  | 'object'
  | 'goal'
  | 'place'
  | 'start'
  | 'end'
  | 'by'
  | 'limit'
  | 'partner'
  | 'as'
  | 'measure'
  | 'basis'
  | 'depending'
  | 'along'
  | 'cause'
  | 'aim'
  | 'order'
  | 'per'
  | 'time'
  | 'adverb';

/** What a noun names that is done: ローミングの申し込み, 海外での利用. */
export interface Act {
  verb: Verb;
  args: readonly Argument[];
}

export interface Argument {
  role: Role;
  text: string;
  act?: Act | undefined;
  /** of a time, or of what is done */
  dated?: boolean;
  /** a comma stands behind it: it is of the whole sentence */
  apart?: boolean;
  /** by へ */
  addressed?: boolean;
  /** by も */
  too?: boolean;
}

/** How a language writes, and makes words of words. */
export interface Writing {
  /** changed, of a verb that follows the rule; '' where verbs have no such form */
  participle(verb: string): string;
  /** changing: a verb as a noun */
  gerund(verb: string): string;
  /** 使い方: how something is done */
  way(verb: string): string;
  /** before what is so: 少なくなる, 少なすぎる; オンにする */
  become: string;
  too: string;
  set: string;
  /** signs that it writes otherwise */
  signs: Readonly<Record<string, string>>;
  bracketed(said: string): string;
  /** between sentences */
  gap: string;
  /** a whole run, its parts put together */
  tidy(said: string): string;
}

export interface Grammar extends Writing {
  /** what stands between the parts of a run, in the order in which it is cut */
  cuts: readonly RegExp[];
  /** は, を … and what closes a sentence or clause */
  particles: Particles;
  kinds: Kinds;
  quantities: Quantities;
  /** two nouns as one: データ + 残量 */
  compound(left: string, right: string): string;
  /** AのB; `time`: A is a time */
  of(owner: string, thing: string, time: boolean): string;
  /** 新しいB */
  attribute(what: string, thing: string): string;
  /** what is done with B, or what B does */
  relative(args: readonly Argument[], verb: Verb, form: Form, thing: string): string;
  /** プランの変更 as what a button does; undefined where it is no such thing */
  action(owner: string, verb: Verb, head: string): string | undefined;
  /** ahamoへの変更: change to it; `noun` where it is no such thing */
  acted(args: readonly Argument[], verb: Verb, noun: string): string;
  /** 電波が弱い場所: places with a weak signal */
  having(what: string, like: string, thing: string): string;
  /** 他社と同じB, where B is the same already */
  sameAs(other: string, thing: string): string;
  /** any other clause that says what B is like */
  described(clause: string, thing: string): string;
  /** a noun as a time: before, after it … */
  at(when: string | undefined, noun: string): string;
  /** templates: the state of a time, an open range that begins or ends with it */
  asOf: string;
  /** an amount at most */
  atMost: string;
  regardless: string;
  /** 委任状に加えて */
  besides: string;
  /** メンテナンス前後 */
  aroundIt: string;
  /** 15日を超えて */
  over: string;
  /** 3日間で: within three days; another time stays */
  inTime(time: string): string;
  fromOn: string;
  upTo: string;
  until: string;
  question(clause: string): string;
  /** and, of two nouns */
  together: string;
  list(left: string, link: string, right: string): string;
  /** a prefix, or a suffix as a template with ~ */
  affix(template: string, noun: string): string;
  /** 3GBまで990円 */
  capped(limit: string, amount: string): string;
  verb(args: readonly Argument[], verb: Verb, form: Form): string;
  /** is: needed, 20 GB … */
  is(args: readonly Argument[], what: string, form: Form): string;
  becomes(args: readonly Argument[], what: string, form: Form): string;
  exists(args: readonly Argument[], what: string, form: Form): string;
  /** the owner in AでのB, AによるB …: で, から, まで, へ, by */
  owner(particle: string, text: string): string;
  /** arguments without a predicate */
  bare(args: readonly Argument[]): string;
  /** what a clause is to the next one, or on top of itself */
  when(clause: string): string;
  /** ましたら, 際は: it will be so */
  once(clause: string): string;
  because(clause: string): string;
  becauseOf(noun: string): string;
  evenIf(clause: string): string;
  while(clause: string): string;
  up(clause: string): string;
  before(clause: string): string;
  after(clause: string): string;
  inOrderTo(clause: string): string;
  /** 防ぐため */
  onPurpose(clause: string): string;
  but(clause: string): string;
  soon(clause: string): string;
  everyTime(clause: string): string;
  soThat(clause: string): string;
  unless(clause: string): string;
  onlyIf(clause: string): string;
  except(clause: string): string;
  /** 同意したものとみなします, 保証するわけではありません, 使えるとは限りません: what is said of a whole clause */
  deemed(clause: string): string;
  denied(clause: string): string;
  uncertain(clause: string): string;
  /** リンクを開かずに, 容量を確認しながら, 電源を入れたまま */
  beside(how: Beside, args: readonly Argument[], verb: Verb): string;
  /** 送り直す, 使い続ける: the verb, and what is said beside it */
  aspect(verb: Verb, aspect: Aspect): readonly [verb: Verb, how?: string];
  /** 電話をかけたりメールを送ったりする */
  or: string;
  /** マナーモードでも */
  alsoAt(place: string): string;
  /** 満了日まで90日 */
  left(end: string, amount: string): string;
  /** こと: that it is so */
  fact: string;
  /** ご購入から14日以内: of a time behind it */
  since(start: string, time: string): string;
  /** Wi-Fiなど安定した環境 */
  such(examples: string, thing: string): string;
  /** templates: 利用中断中も, 発行日を含めて */
  throughout: string;
  /** 着信時にも */
  also: string;
  including: string;
  /** 通常1時間 */
  usually: string;
  /** 対応しているか、ご確認ください: what is to be found out */
  whether(clause: string): string;
  and(left: string, right: string): string;
  /** 重要, また、 … before a sentence */
  opening(word: string, rest: string): string;
  quoted(text: string): string;
  /** する of a thing: 操作をする */
  carry: Verb;
  /** what is so: 変更できるのは */
  one: string;
  /** 支払った分: as much of it */
  portion: string;
  /** a clause that is no sentence: お届け済み */
  label(clause: string): string;
  /** what stands in brackets */
  within(text: string, mark: string): string;
  /** a finished sentence */
  finish(text: string, mark: string): string;
}
