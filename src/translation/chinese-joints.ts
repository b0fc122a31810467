/** What stands between Chinese clauses, and what a noun is to the words behind it. */
import { CASE } from './chinese-kinds';
import { placeOf } from './chinese-places';
import { join, type WORDS } from './chinese-words';
import type { Argument, Grammar } from './grammar';

/** By which something is told or done: 書面により. */
export const MEANS = /([书書]面文件|文件|[邮郵]件|[电電][话話])$/;

/** 購入日から31日間: how long since when, told as one. */
export const sinceWhen = (args: readonly Argument[]): readonly Argument[] => {
  const start = args.find(({ role }) => role === 'start');
  const lasts = args.find(({ role, text }) => /^(time|adverb|object|subject|place)$/.test(role) && LASTS.test(text));
  return start && lasts && SINCE.test(start.text) && !args.some(({ role }) => role === 'end')
    ? args.flatMap((arg) => (arg === start ? [] : arg === lasts ? { role: 'adverb', text: `自${start.text}起${arg.text}` } : arg))
    : args;
};
/** A day, or what is done on one. */
const SINCE = /(日期?|[时時]|月|年|天|[购購][买買]|申[请請]|[签簽][约約]|[开開]通|[发發][行送]|受理|使用)$/;
const LASTS = /^(最[快长長短]|[约約])?\d[\d～~-]*(天|[个個]月|年|小[时時]|分[钟鐘])([内內]|左右)?$/;

export const joints = (w: (typeof WORDS)[keyof typeof WORDS]) =>
  ({
    having: (what, like, thing) => join(what, like.replace(/的$/, ''), '的', thing),
    sameAs: (other, thing) => w.with + other + thing,
    described: (said, thing) => (CASE.test(thing) ? said : join(said, '的', thing)),
    at: (when, noun) => noun + (when === 'before' ? '前' : when === 'after' ? w.after : w.when),
    capped: (limit, amount) => `${limit}${w.within}：${amount}`,
    one: '',
    portion: '部分',
    asOf: '截至~',
    atMost: `${w.limit}~`,
    regardless: w.regardless,
    inTime: (time) => (/^(到.*[为為]止的)?(最近|[过過]去)?[\d,]+(天|小[时時]|[个個]月)$/.test(time) ? time + w.in : time),
    fromOn: '~起',
    upTo: '至~',
    until: `${w.to}~${w.until}`,
    question: (clause) => (/[什哪怎何谁誰几幾]|多少|多久/.test(clause) ? clause : clause + w.ask),
    together: '和',
    when: (clause) => `${clause}${w.when}，`,
    once: (clause) => `${clause}${w.when}，`,
    // サービス向上のため
    becauseOf: (noun) => `${/(提升|提高|改善|防止|避免|保[护護])$/.test(noun) ? w.aim : w.because}${noun}，`,
    because: (clause) => `${clause.startsWith(w.because) ? '' : w.because}${clause}，`,
    evenIf: (clause) => `${/什么时候|什麼時候/.test(clause) ? w.whenever : w.even}${clause}，`,
    while: (clause) => `${clause}${w.during}，`,
    up: (clause) => `${clause}${w.earlier}，`,
    before: (clause) => `${clause}前，`,
    after: (clause) => `${clause}${w.after}，`,
    // 不满20岁的人若要申请
    inOrderTo: (clause) => `${clause.replace(/^([^，]{1,10}的人(?!的))?/, `$1${w.for}`)}，`,
    onPurpose: (clause) => `${w.aim}${clause}，`,
    but: (clause) => `${clause}，${w.but}`,
    soon: (clause) => `${clause}${w.soon}，`,
    everyTime: (clause) => `${w.every}${clause}${w.when}，`,
    soThat: (clause) => `${w.soThat}${clause}，`,
    unless: (clause) => `${w.unless}${clause}，`,
    or: '或',
    aspect: (verb, aspect) =>
      aspect === 'through' ? [{ ...verb, text: `${verb.text}完` }] : aspect === 'forgotten' ? [{ ...verb, text: w.forget + verb.text }] : [verb, w[aspect]],
    deemed: (clause) => w.deemed + clause,
    denied: (clause) => `${w.denied}${clause}`,
    uncertain: (clause) => `不一定${clause}`,
    except: (clause) => `${clause}的${w.except}，`,
    alsoAt: (place) => `${placeOf(w, place)}也`,
    left: (end, amount) => `距${end}${amount}`,
    fact: w.fact,
    onlyIf: (clause) => `${w.only}${clause}${w.when}，`,
    since: (start, time) => (/[后後前]$/.test(time) ? start + time : `自${start}起${time}`),
    such: (examples, thing) => `${examples}等${thing}`,
    throughout: `~${w.during}`,
    also: '~也',
    including: `含~`,
    usually: w.usually,
    over: `${w.over}~`,
    aroundIt: `~前${w.after}`,
    besides: '除~外',
  }) satisfies Partial<Grammar>;
