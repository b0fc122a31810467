/** The parts of an English clause: its verb as it stands there, what stands behind it, who does it. */

import { gerund } from './english-forms';
import { atTime, headOf, PERSON, the } from './english-nouns';
import { placeOf } from './english-places';
import type { Form } from './form';
import type { Argument } from './grammar';
import type { Verb } from './model';

/** Verbs that need no one to act on anything. */
export const ALONE =
  /^(match|disappear|suit|occur|rise|end|expire|differ|become|arrive|remain|start|increase|decrease|take|run out|be |stop|concern|pass|connect|succeed|fail|exceed|fall|go|have|see|wait|meet|include|use data|call|switch|change|concentrate)/;

/** What nobody does to a thing. */
export const ALONE_ALWAYS = /^(occur|end|expire|start|bill|charge|call|use|introduce|notify|inform|contact|subscribe to|apologise|increase|decrease|remain)\b/;
/** What is done by the carrier where nobody is named. */
export const OURS = /^(tell|notify|inform|contact|reply|answer|apologise|recommend|ask|give back)\b/;
/** What is so all the time. */
/** What is done all the time, once it is told of something. */
export const ALWAYS = /^(bill|charge|show|display|calculate|provide|offer|accept|sell)\b/;
export const STATE = /^(set$|suit|suspend|support|match|have|own|hold|remain|differ|include|contain|exist|require|meet|live|be )/;
/** What is acted upon though it could do so itself. */
export const EITHER = /^(end|start|increase|decrease|stop|see|call|switch|change|take|meet|connect)\b/;
export const AT_ONCE = /^(exceed|pass|run out|start|end|stop|finish|complete|forget|become|reach|close|open|expire)/;

const third = (verb: string): string => {
  const [first = '', ...rest] = verb.split(' ');
  const said =
    first === 'be'
      ? 'is'
      : /^(go|do)$/.test(first)
        ? `${first}es`
        : first === 'have'
          ? 'has'
          : /(s|x|ch|sh)$/.test(first)
            ? `${first}es`
            : /[^aeiou]y$/.test(first)
              ? `${first.slice(0, -1)}ies`
              : `${first}s`;
  return [said, ...rest].join(' ');
};

export const all = (args: readonly Argument[], ...roles: Argument['role'][]) => args.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
export const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
export const rest = (args: readonly Argument[], told = the): string =>
  join(
    all(args, 'limit').map(upTo).join(', '),
    ...all(args, 'goal').map((text) => (/^(to|in|on|at|within) /.test(text) ? text : `to ${told(text)}`)),
    ...all(args, 'place').map((text) => placeOf(text, told)),
    ...all(args, 'partner').map((text) => `with ${told(text)}`),
    ...all(args, 'as').map((text) => `as ${told(text)}`),
    ...all(args, 'per').map((text) => `per ${text.replace(/^(\D+?)(?: of)? (¥[\d,.]+)/, '$2 of $1')}`.replace(/^per per /, 'per ')),
    ...all(args, 'order').map((text) => `in the order ${text}`),
    ...all(args, 'along').map((text) => `according to ${told(text)}`),
    ...all(args, 'basis', 'depending').map((text) => `${MEANS.test(text) ? 'by' : CAUSE.test(headOf(text)) ? 'due to' : 'depending on'} ${told(text)}`),
    ...all(args, 'start').map((text) => `from ${told(text)}`),
    ...all(args, 'end').map((text) => `until ${told(text)}`),
    ...all(args, 'by').map((text) => (text.startsWith('before ') ? text : `by ${told(text)}`)),
    ...nearFirst(args.filter(({ role }) => role === 'time' || role === 'adverb')).map(({ role, text }) =>
      role === 'time' && told === the ? atTime(text) : text === 'a lot' && all(args, 'measure').length > 0 ? 'more' : text,
    ),
    ...all(args, 'measure').map((text) => `than ${told(text)}`),
    ...all(args, 'cause').map((text) => `due to ${told(text)}`),
    ...all(args, 'aim').map((text) => `for ${told(text)}`),
  );
/** Up to 60GB; テザリング 60GBまで: tethering up to 60GB. */
export const upTo = (text: string) => {
  if (/^up to /.test(text)) return text;
  const [, what = '', amount = text] =
    /^((?!(?:per|month|day|past|last|recent) )\D*[a-z] |\d+ (?:days|hours|months) )([\d¥][\d.,]* ?[^\d\s]*(?: \(.*\))?)$/.exec(text) ?? [];
  return `${what}up to ${amount}`;
};
/** 到着後8日以内に: within 8 days after arrival. */
const nearFirst = (times: readonly Argument[]): readonly Argument[] => {
  const at = times.findIndex(({ text }, index) => /^(after|before) /.test(text) && /^(within|next) /.test(times[index + 1]?.text ?? ''));
  return at < 0 ? times : [...times.slice(0, at), ...times.slice(at, at + 2).reverse(), ...times.slice(at + 2)];
};
/** By which something is told or done: 書面により. */
const MEANS = /(document|letter|e?mail|phone)$/;
/** What something comes of, rather than changes with. */
const CAUSE =
  /^(effect|influence|impact|insufficient)\b|\b(outage|failure|error|shortage|lack|delay|disaster|typhoon|earthquake|weather|congestion|trouble|maintenance)$/;
/** ポイントはすべて失効します: all of them. */
export const allOf = (args: readonly Argument[]): readonly Argument[] => {
  const of = args.findLastIndex(({ role }) => /^(topic|subject|object)$/.test(role));
  if (of < 0 || !args.some(({ role, text }) => role === 'adverb' && text === 'all')) return args;
  return args.flatMap((arg, index) => (index === of ? { ...arg, text: `all of ${the(arg.text)}` } : arg.role === 'adverb' && arg.text === 'all' ? [] : arg));
};
export const asItIs = (noun: string) => noun;
export const be = ({ neg, past, mood }: Form, many: boolean) =>
  mood === 'may'
    ? `may ${neg ? 'not ' : ''}be`
    : mood === 'must'
      ? `${many ? (neg ? 'do not have' : 'have') : neg ? 'does not have' : 'has'} to be`
      : `${past ? (many ? 'were' : 'was') : many ? 'are' : 'is'}${neg ? ' not' : ''}`;
/** apply for, of nothing: apply */
export const alone = (verb: string) => verb.replace(/ (for|to|with|of|on|about)$/, '');

/** The verb as a sentence needs it; `passive`: something is acted upon. */
export function finite({ text, done }: Verb, { neg, past, voice, ing, mood, gone, end }: Form, passive: boolean, many: boolean): string {
  const not = neg ? (gone ? ' no longer' : ' not') : '';
  const bare = passive ? `be ${done}` : text;
  const [is, has] = many ? ['are', 'have'] : ['is', 'has'];
  if (text.startsWith('be ') && past && done.startsWith('been ') && !mood) return `${has}${not} ${done}`;
  if (text.startsWith('be ') && !passive && (!mood || mood === 'you') && !voice) return `${past ? (many ? 'were' : 'was') : is}${not}${text.slice(2)}`;
  if (mood === 'may') return voice === 'can' && !passive ? `may be ${neg ? 'unable' : 'able'} to ${bare}` : `may${not} ${bare}`;
  if (mood === 'due') return `${is} expected${not} to ${bare}`;
  if (mood === 'want') return finite({ text: `want to ${text}`, done: '' }, { neg, end }, false, many);
  if (mood === 'must') return many ? `${neg ? 'do not ' : ''}have to ${bare}` : neg ? `does not have to ${bare}` : `has to ${bare}`;
  if (voice === 'can' || mood === 'able') return `${past ? `could${not}` : neg ? 'cannot' : 'can'} ${bare}`;
  if (passive) return ing && voice !== 'passive' ? `${is}${not} being ${done}` : past ? `${has}${not} been ${done}` : `${is}${not} ${done}`;
  if (ing) return `${is}${not} ${gerund(text)}`;
  if (past) return `${has}${not} ${done}`;
  if (gone) return `no longer ${many ? text : third(text)}`;
  return neg ? `${many ? 'do' : 'does'} not ${text}` : many ? text.replace(/^be\b/, 'are') : third(text);
}

/** 解約された場合, 受けられた方: what people do is said as if it were done to a thing, out of respect. */
export const polite = (form: Form, verb: string, who: string, args: readonly Argument[]): Form =>
  form.voice === 'passive' &&
  !args.some(({ role, text }) => role === 'goal' && OTHERS.test(text)) &&
  (PERSON.test(who) || (who === '' && form.mood === 'you')) &&
  (YOURS.test(verb) || (!/^(show|display)$/.test(verb) && all(args, 'object').length > 0))
    ? { ...form, voice: undefined, ing: form.ing && form.mood !== 'you' }
    : form;
/** What nobody does but whoever reads. */
const YOURS = /^(buy|use|cancel|join|subscribe|sign|apply|port|move|visit|leave|agree|close|switch|die|use data)\b/;

/** Who reads it is asked to, or it is what a button does. */
export const ORDERS: Record<string, string> = {
  please: 'please',
  'please-not': 'please do not',
  sure: 'do you really want to',
  thanks: 'thank you for',
  want: 'you want to',
  'want-not': 'you do not want to',
  invite: 'why not',
  to: '',
};
/** By verbs, which are words and no names of ours. */
const INTO = new Map([
  ['use', 'for'],
  ['include', 'in'],
  ['remain', 'in'],
  ['show', 'on'],
  ['display', 'on'],
  ['state', 'on'],
  ['list', 'on'],
  ['save', 'to'],
  ['register', 'with'],
  ['live', 'in'],
  ['arrive', 'at'],
  ['cooperate', 'with'],
]);
/** 第三者に使われる: it is they who do so. */
export const OTHERS = /(third party|others|somebody else|other (people|person))$/;
/** carry over to next month, use for payment; what a verb's own preposition takes is its object. */
export const placed = (verb: string, { role, text }: Argument): Partial<Argument> =>
  role === 'goal' && /^(use|reuse|abuse|misuse|access|view)\b/.test(verb) && OTHERS.test(text)
    ? { role: 'adverb', text: `by ${the(text)}` }
    : role === 'goal' && /^(show|display)$/.test(verb) && PERSON.test(headOf(text))
      ? {}
      : role === 'time' && /^carry over/.test(verb)
        ? { role: 'goal' }
        : role === 'goal' && INTO.has(verb)
          ? {
              role: 'adverb',
              text: /^within /.test(text) ? text : `${/(mail|SMS|message|letter|document|terms)$/.test(text) ? 'in' : INTO.get(verb)} ${the(text)}`,
            }
          : (role === 'partner' && verb === 'match') || (role === 'goal' && /based on$/.test(verb))
            ? { role: 'adverb', text: the(text) }
            : (role === 'partner' || role === 'goal') && verb === 'differ'
              ? { role: 'adverb', text: `from ${the(text)}` }
              : // 0570で始まる番号
                role === 'place' && verb === 'start' && /^\d/.test(text)
                ? { role: 'adverb', text: `with ${text}` }
                : {};
export const LEFT = /^(be |remain|occur|arrive|run out|decrease|increase|expire)/;
export const SHOWN = /^(show|display|list|state|calculate|bill|charge|send|carry|accept|limit)\b/;
/** 未成年の方は同意が必要: for minors, the consent is needed. */
export const whoOf = (args: readonly Argument[], told = the): [about: string, who: string] => {
  const [first = '', ...others] = all(args, 'topic').map(the);
  const subject = join(...all(args, 'subject').map(told));
  // データの消失について、当社は
  if (others.length > 0 && !subject) return [first, join(...others)];
  const topic = join(first, ...others);
  return topic && subject ? [topic, subject] : ['', topic || subject];
};
export const CHARGED: Verb = { text: 'be charged', done: 'charged' };
