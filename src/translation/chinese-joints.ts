/** What stands between Chinese clauses, and what a noun is to the words behind it. */
import { placeOf, type WORDS } from './chinese-words';
import type { Grammar } from './grammar';

export const joints = (w: (typeof WORDS)[keyof typeof WORDS]) =>
  ({
    asOf: '截至~',
    atMost: `${w.limit}~`,
    regardless: w.regardless,
    inTime: (time) => (/^[\d,]+(天|小[时時]|[个個]月)$/.test(time) ? time + w.in : time),
    fromOn: '~起',
    upTo: '至~',
    until: `${w.to}~${w.until}`,
    question: (clause) => `${clause}${w.ask}`,
    together: '和',
    when: (clause) => `${clause}${w.when}，`,
    once: (clause) => `${clause}${w.when}，`,
    // サービス向上のため
    becauseOf: (noun) => `${/(提升|提高|改善|防止|避免|保[护護])$/.test(noun) ? w.aim : w.because}${noun}，`,
    because: (clause) => `${w.because}${clause}，`,
    evenIf: (clause) => `${/什么时候|什麼時候/.test(clause) ? w.whenever : w.even}${clause}，`,
    while: (clause) => `${clause}${w.during}，`,
    up: (clause) => `${clause}${w.earlier}，`,
    before: (clause) => `${clause}前，`,
    after: (clause) => `${clause}${w.after}，`,
    inOrderTo: (clause) => `${w.for}${clause}，`,
    but: (clause) => `${clause}，${w.but}`,
    soon: (clause) => `${clause}${w.soon}，`,
    everyTime: (clause) => `${w.every}${clause}${w.when}，`,
    soThat: (clause) => `${w.soThat}${clause}，`,
    unless: (clause) => `${w.unless}${clause}，`,
    except: (clause) => `${clause}的${w.except}，`,
    alsoAt: (place) => `${placeOf(w, place)}也`,
    left: (end, amount) => `距${end}${amount}`,
    fact: w.fact,
    onlyIf: (clause) => `${w.only}${clause}${w.when}，`,
    since: (start, time) => (/[后後前]$/.test(time) ? start + time : `自${start}起${time}`),
    such: (examples, thing) => `${examples}等${thing}`,
    throughout: `~${w.during}`,
    including: `含~`,
    usually: w.usually,
    over: `${w.over}~`,
  }) satisfies Partial<Grammar>;
