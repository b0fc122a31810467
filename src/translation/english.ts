/** English: subject, verb, object, then the rest; where Japanese names nobody who acts, the thing is acted upon. */
import type { Form } from './conjugate';
import type { Argument, Grammar } from './grammar';
import { gerund } from './lexicon';
import type { Verb } from './model';

/** Verbs that need no one to act on anything. */
const ALONE =
  /^(occur|end|expire|differ|become|arrive|remain|start|increase|decrease|take|run out|be |stop|concern|pass|connect|succeed|fail|exceed|fall|go|have|see|wait|meet|include|use data|call|switch|change)/;

/** Where something is done, rather than with what. */
const PLACE = /(page|site|app|screen|shop|store|menu|Page|counter|Japan|overseas|abroad|country|area|section|place|home|My \w+)$/;
const AT_ONCE = /^(exceed|pass|run out|start|end|stop|finish|complete|forget|become|reach|close|open|expire)/;

const third = (verb: string): string => {
  const [first = '', ...rest] = verb.split(' ');
  const said =
    first === 'be'
      ? 'is'
      : first === 'have'
        ? 'has'
        : /(s|x|ch|sh)$/.test(first)
          ? `${first}es`
          : /[^aeiou]y$/.test(first)
            ? `${first.slice(0, -1)}ies`
            : `${first}s`;
  return [said, ...rest].join(' ');
};

const all = (args: readonly Argument[], ...roles: Argument['role'][]) => args.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
const rest = (args: readonly Argument[]) =>
  join(
    ...all(args, 'goal').map((text) => `to ${text}`),
    ...all(args, 'place').map((text) =>
      /^(by|in|on|with|at|from|for|of|to|regarding) /.test(text) ? text : /\d/.test(text) ? `at ${text}` : PLACE.test(text) ? `in ${text}` : `by ${text}`,
    ),
    ...all(args, 'partner').map((text) => `with ${text}`),
    ...all(args, 'measure').map((text) => `than ${text}`),
    ...all(args, 'per').map((text) => `per ${text}`),
    ...all(args, 'basis').map((text) => `depending on ${text}`),
    ...all(args, 'start').map((text) => `from ${text}`),
    ...all(args, 'end').map((text) => `until ${text}`),
    ...all(args, 'time', 'adverb'),
  );
const be = ({ neg, past, mood }: Form) => (mood === 'may' ? `may ${neg ? 'not ' : ''}be` : `${past ? 'was' : 'is'}${neg ? ' not' : ''}`);

/** The verb as a sentence needs it; `passive`: something is acted upon. */
function finite({ text, done }: Verb, { neg, past, voice, ing, mood }: Form, passive: boolean): string {
  const not = neg ? ' not' : '';
  const bare = passive ? `be ${done}` : text;
  if (mood === 'may') return `may${not} ${bare}`;
  if (mood === 'must') return neg ? `does not have to ${bare}` : `has to ${bare}`;
  if (voice === 'can' || mood === 'able') return `${neg ? 'cannot' : 'can'} ${bare}`;
  if (passive) return ing && voice !== 'passive' ? `is${not} being ${done}` : past ? `has${not} been ${done}` : `is${not} ${done}`;
  if (ing) return `is${not} ${gerund(text)}`;
  if (past) return `has${not} ${done}`;
  return neg ? `does not ${text}` : third(text);
}

export const english: Grammar = {
  compound: (left, right) => join(left, right),
  of: (owner, thing, time) =>
    /^(from|until|to|by|about|with|per) /.test(owner)
      ? `${thing} ${owner}`
      : time && /^(this|last|next|today|the)/.test(owner) && !/ /.test(thing)
        ? `${owner}’s ${thing}`
        : time
          ? `${thing} for ${owner}`
          : `${thing} of ${owner}`,
  owner: (particle, text) =>
    `${({ ごとの: 'per ', あたりの: 'per ', 毎の: 'per ', からの: 'from ', までの: 'until ', への: 'to ', による: 'by ', についての: 'about ', に関する: 'about ', での: 'with ' } as Record<string, string>)[particle] ?? ''}${text}`,
  attribute: (what, thing) => join(what, thing),
  relative: (clause, thing) => `${thing} that ${clause}`,
  asOf: 'as of ~',
  fromOn: 'from ~',
  upTo: 'until ~',
  question: (clause) => clause,
  together: 'and',
  list: (left, link, right) => (link === '・' || link === ',' ? `${left}, ${right}` : link === '-' ? left + link + right : join(left, link, right)),
  affix: (template, noun) => template.replace('~', noun).trim(),
  verb(args, verb, given) {
    // 期限が切れています: it has come about
    const form = given.ing && AT_ONCE.test(verb.text) ? { ...given, ing: false, past: true } : given;
    const [who, what] = [join(...all(args, 'topic', 'subject')), join(...all(args, 'object'))];
    const more = rest(args);
    const order = { please: 'please', 'please-not': 'please do not', want: 'you want to', to: '' }[form.mood as string];
    if (order !== undefined) return join(order, verb.text, what || who, more);
    if (form.mood === 'you' && !who && form.voice === undefined && !form.ing && (what || !ALONE.test(verb.text)))
      return join('you', form.neg ? 'do not' : '', verb.text, what, more);
    if (ALONE.test(verb.text))
      return join(
        who || (form.voice === 'passive' && what) || 'it',
        finite(verb, form, form.voice === 'passive'),
        who || form.voice !== 'passive' ? what : '',
        more,
      );
    if (who && what && form.voice !== 'passive' && form.voice !== 'can') return join(who, finite(verb, form, false), what, more);
    if (what || who) return join(what && who ? `${who}:` : '', what || who, finite(verb, form, true), more);
    if (form.voice === 'can' || (form.mood && form.mood !== 'you')) return join('you', finite(verb, form, false), more);
    return join(form.neg ? 'not' : '', form.past || (form.neg && form.ing) ? verb.done : form.ing ? gerund(verb.text) : verb.text, more);
  },
  is: (args, what, form) => {
    if (what === 'here') return `${join(...all(args, 'topic', 'subject', 'object', 'goal'))}: click here`;
    const who = join(...all(args, 'topic', 'subject', 'object'));
    const goal = all(args, 'goal').map((text) => `for ${text}`);
    return join(who, who ? be(form) : form.neg ? 'not' : '', what, ...goal, rest(args.filter(({ role }) => role !== 'goal')));
  },
  becomes: (args, what, form) => join(join(...all(args, 'topic', 'subject')) || 'it', form.mood === 'may' ? 'may become' : 'becomes', what, rest(args)),
  exists: (args, what, { neg, mood }) =>
    join(mood === 'may' ? 'there may be' : 'there is', neg ? 'no' : '', what, ...all(args, 'topic', 'subject').map((text) => `for ${text}`), rest(args)),
  bare: (args) => join(...all(args, 'topic', 'subject', 'object'), rest(args)),
  when: (clause) => `if ${clause},`,
  because: (clause) => `because ${clause},`,
  before: (clause) => `before ${clause},`,
  after: (clause) => `after ${clause},`,
  inOrderTo: (clause) => `to ${clause},`,
  but: (clause) => `${clause}, but`,
  and: (left, right) => (/,$|but$/.test(left) ? `${left} ${right}` : `${left}, and ${right}`),
  opening: (word, after) => `${word}, ${after}`,
  quoted: (text) => `“${text}”`,
  finish: (text, mark) => {
    const clean = text.replace(/,+$/, '').trim();
    const said =
      /^[a-z][a-z]*(?![a-zA-Z0-9])/.test(clean) && !/^(docomo|ahamo|irumo|povo|mineo|au|eximo|eoID)\b/.test(clean)
        ? clean.charAt(0).toUpperCase() + clean.slice(1)
        : clean;
    return said + ({ '。': '.', '！': '!', '？': '?', '!': '!', '?': '?' }[mark] ?? mark);
  },
};
