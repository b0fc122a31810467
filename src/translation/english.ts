/** English: subject, verb, object, then the rest; where Japanese names nobody who acts, the thing is acted upon. */
import type { Form } from './conjugate';
import type { Argument, Grammar } from './grammar';
import { gerund } from './lexicon';
import type { Verb } from './model';

/** Verbs that need no one to act on anything. */
const ALONE =
  /^(occur|end|expire|differ|become|arrive|remain|start|increase|decrease|take|run out|be |stop|concern|pass|connect|succeed|fail|exceed|fall|go|have|see|wait|meet|include|use data|call|switch|change)/;

/** Who, not what. */
const PERSON = /(customer|people|user|person|member|holder|family|anyone|those)s?$/i;

/** The noun itself, without what stands behind it. */
const headOf = (who: string) => who.replace(/^(.*?) (of|for|from|with|that|who|you|until|to|by|about|in|on|at|up) .*$/, '$1').replace(/ \(.*\)$/, '');
/** Charges are, usage is. */
const isMany = (who: string) =>
  /^(all|some|these) |[^su]s$|[A-Za-z]ies$| and /i.test(headOf(who)) &&
  !/(status|address|news|access|process|SMS|GPS|iOS|OS|plus|bonus|MNP|business|always|this)$/.test(who);

/** Where something is done, rather than with what. */
const PLACE = /(page|site|app|screen|shop|store|menu|Page|counter|Japan|overseas|abroad|country|area|section|place|home|My \w+)$/;
const AT_ONCE = /^(exceed|pass|run out|start|end|stop|finish|complete|forget|become|reach|close|open|expire)/;

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

const all = (args: readonly Argument[], ...roles: Argument['role'][]) => args.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
const rest = (args: readonly Argument[]) =>
  join(
    ...all(args, 'limit').map((text) => (/^up to /.test(text) ? text : `up to ${text}`)),
    ...all(args, 'goal').map((text) => `to ${text}`.replace(/^to to /, 'to ')),
    ...all(args, 'place').map((text) =>
      /^(by|in|on|with|without|at|from|for|of|to|regarding|within) |^(overseas|abroad)$/.test(text)
        ? text
        : /\d/.test(text)
          ? `at ${text}`
          : PLACE.test(text)
            ? `in ${text}`
            : `by ${text}`,
    ),
    ...all(args, 'partner').map((text) => `with ${text}`),
    ...all(args, 'measure').map((text) => `than ${text}`),
    ...all(args, 'per').map((text) => `per ${text}`),
    ...all(args, 'order').map((text) => `in the order ${text}`),
    ...all(args, 'basis', 'depending').map((text) => `depending on ${text}`),
    ...all(args, 'start').map((text) => `from ${text}`),
    ...all(args, 'end').map((text) => `until ${text}`),
    ...all(args, 'time', 'adverb'),
  );
const be = ({ neg, past, mood }: Form, many: boolean) =>
  mood === 'may' ? `may ${neg ? 'not ' : ''}be` : `${past ? (many ? 'were' : 'was') : many ? 'are' : 'is'}${neg ? ' not' : ''}`;
/** apply for, of nothing: apply */
const alone = (verb: string) => verb.replace(/ (for|to|with|of|on|about)$/, '');

/** The verb as a sentence needs it; `passive`: something is acted upon. */
function finite({ text, done }: Verb, { neg, past, voice, ing, mood }: Form, passive: boolean, many: boolean): string {
  const not = neg ? ' not' : '';
  const bare = passive ? `be ${done}` : text;
  const [is, has] = many ? ['are', 'have'] : ['is', 'has'];
  if (text.startsWith('be ') && !passive && (!mood || mood === 'you') && !voice) return `${past ? (many ? 'were' : 'was') : is}${not}${text.slice(2)}`;
  if (mood === 'may') return `may${not} ${voice === 'can' ? `${neg ? '' : 'be able to '}${bare}` : bare}`;
  if (mood === 'must') return many ? `${neg ? 'do not ' : ''}have to ${bare}` : neg ? `does not have to ${bare}` : `has to ${bare}`;
  if (voice === 'can' || mood === 'able') return past ? `${many ? 'were' : 'was'} ${neg ? 'not ' : ''}able to ${bare}` : `${neg ? 'cannot' : 'can'} ${bare}`;
  if (passive) return ing && voice !== 'passive' ? `${is}${not} being ${done}` : past ? `${has}${not} been ${done}` : `${is}${not} ${done}`;
  if (ing) return `${is}${not} ${gerund(text)}`;
  if (past) return `${has}${not} ${done}`;
  return neg ? `${many ? 'do' : 'does'} not ${text}` : many ? text.replace(/^be\b/, 'are') : third(text);
}

const CHARGED: Verb = { text: 'be charged', done: 'charged' };

export const english: Grammar = {
  compound: (left, right) => join(left, right),
  of: (owner, thing, time) =>
    /^(from|until|to|by|about|with|per|out of|depending|before|after|in case) /.test(owner)
      ? `${thing} ${owner}`
      : time && /^(this|last|next|today|the)/.test(owner) && !/ /.test(thing)
        ? `${owner}’s ${thing}`
        : time
          ? `${thing} for ${owner}`
          : `${thing} of ${owner}`,
  owner: (particle, text) =>
    `${({ ごとの: 'per ', あたりの: 'per ', 毎の: 'per ', からの: 'from ', までの: 'until ', への: 'to ', との: 'with ', に対する: 'to ', のうち: 'out of ', に応じた: 'depending on ', による: 'by ', についての: 'about ', に関する: 'about ', での: 'with ' } as Record<string, string>)[particle] ?? ''}${text}`,
  attribute: (what, thing) => join(what, thing),
  relative: (args, verb, form, thing) => {
    const [who, what] = [join(...all(args, 'topic', 'subject')), join(...all(args, 'object'))];
    const more = rest(args);
    const that = PERSON.test(thing) ? 'who' : 'that';
    if (who) return `${thing} for which ${english.verb(args, verb, form)}`;
    if (what || PERSON.test(thing) || ALONE.test(verb.text))
      return join(thing, that, finite(verb, form.ing ? { ...form, ing: false } : form, form.voice === 'passive', isMany(thing)), what, more);
    if (form.voice === 'can' || form.mood === 'may') return join(thing, 'that', finite(verb, form, true, isMany(thing)), more);
    if (form.mood === 'want') return join(thing, 'you want to', verb.text, more);
    if (form.ing && form.voice !== 'passive' && !form.neg) return join(thing, 'being', verb.done, more);
    if (form.neg || form.past || form.voice) return join(thing, form.neg ? 'not' : '', verb.done, more);
    return join(thing, 'you', verb.text, more);
  },
  described: (said, thing) => `${thing} for which ${said}`,
  at: (when, noun) => `${when === 'before' ? 'before' : when === 'after' ? 'after' : 'in case of'} ${noun}`,
  asOf: 'as of ~',
  fromOn: 'from ~',
  upTo: 'until ~',
  until: 'until ~',
  question: (clause) => clause,
  together: 'and',
  list: (left, link, right) => (link === '・' || link === ',' ? `${left}, ${right}` : link === '-' ? left + link + right : join(left, link, right)),
  capped: (limit, amount) => `${/^up to /.test(limit) ? limit : `up to ${limit}`}: ${amount}`,
  affix: (template, noun) => template.replace('~', noun).trim(),
  verb(args, word, given) {
    // 通話料がかかる: no time is taken
    const verb = word.text === 'take' && args.some(({ role, text }) => /^(subject|topic)$/.test(role) && /charge|fee|cost|tax|¥/i.test(text)) ? CHARGED : word;
    // 取得に失敗する, 反映に時間がかかる: the getting fails, the update takes time; ～になる
    const became = /^(become|tick)$/.test(verb.text) ? 'object' : /^(fail|take)\b/.test(verb.text) ? 'subject' : 'goal';
    const own = args.map((arg): Argument => (arg.role === 'goal' ? { ...arg, role: became } : arg));
    const turned =
      verb.text === 'take' && became === 'subject' && own.length > args.filter(({ role }) => role !== 'goal').length && all(args, 'goal').length > 0;
    const parts = turned ? own.map((arg, index): Argument => (args[index]?.role === 'subject' ? { ...arg, role: 'object' } : arg)) : own;
    // 期限が切れています: it has come about
    const form = given.ing && AT_ONCE.test(verb.text) ? { ...given, ing: false, past: true } : given;
    const [who, what] = [join(...all(parts, 'topic', 'subject')), join(...all(parts, 'object'))];
    const more = rest(parts);
    const order = { please: 'please', 'please-not': 'please do not', sure: 'do you really want to', thanks: 'thank you for', want: 'you want to', to: '' }[
      form.mood as string
    ];
    const act = form.mood === 'thanks' ? gerund(verb.text) : verb.text;
    if (order !== undefined) return join(order, what || who ? act : alone(act), what || who, more, what && who ? `for ${who}` : '');
    const isOf = ALONE.test(verb.text) && (!what || !!who || /^(exceed|take|have|become|wait|remain|include)/.test(verb.text));
    if (form.mood === 'you' && !who && form.voice === undefined && !form.ing && (what || !isOf))
      return join('you', form.neg ? 'do not' : '', what ? verb.text : alone(verb.text), what, more);
    if (isOf)
      return join(
        who || (form.voice === 'passive' && what) || 'it',
        finite(verb, form, form.voice === 'passive', isMany(who)),
        who || form.voice !== 'passive' ? what : '',
        more,
      );
    if (who && what && form.voice !== 'passive' && form.voice !== 'can') return join(who, finite(verb, form, false, isMany(who)), what, more);
    if (PERSON.test(headOf(who)) && !what && form.voice !== 'passive')
      return join(who, finite({ ...verb, text: alone(verb.text) }, form, false, isMany(who)), more);
    if (what || who) return join(what && who ? `${who}:` : '', what || who, finite(verb, form, true, isMany(what || who)), more);
    if (form.voice === 'passive') return join('it', finite(verb, form, true, false), more);
    if (form.voice === 'can' || (form.mood && form.mood !== 'you')) return join('you', finite(verb, form, false, true), more);
    return join(form.neg ? 'not' : '', form.past || (form.neg && form.ing) ? verb.done : form.ing ? gerund(verb.text) : alone(verb.text), more);
  },
  is: (args, what, form) => {
    if (what === 'here')
      return join(
        `${join(...all(args, 'topic', 'subject', 'object', 'goal'))}:`.replace(/^:$/, ''),
        'click here',
        rest(args.filter(({ role }) => role !== 'goal')),
      );
    const who = join(...all(args, 'topic', 'subject', 'object'));
    const goal = all(args, 'goal').map((text) => `for ${text}`);
    return join(who, who ? be(form, isMany(who)) : form.neg ? 'not' : '', what, ...goal, rest(args.filter(({ role }) => role !== 'goal')));
  },
  becomes: (args, what, form) => {
    const who = join(...all(args, 'topic', 'subject', 'object'));
    return join(who || 'it', form.mood === 'may' ? 'may become' : isMany(who) ? 'become' : 'becomes', what, rest(args));
  },
  exists: (args, what, { neg, mood, past }) => {
    const whose = all(args, 'topic', 'subject', 'object', 'goal').map((text) => `for ${text}`);
    return join(
      mood === 'may' ? 'there may be' : past ? (isMany(what) ? 'there were' : 'there was') : isMany(what) ? 'there are' : 'there is',
      neg ? 'no' : '',
      what,
      ...whose,
      rest(args.filter(({ role }) => role !== 'goal')),
    );
  },
  bare: (args) => {
    const [limit, object] = [all(args, 'limit'), all(args, 'object')];
    if (limit.length === 0 || object.length === 0) return join(...all(args, 'topic', 'subject', 'object'), rest(args));
    return join(`${join(...all(args, 'topic', 'subject'), rest(args))}:`, ...object);
  },
  when: (clause) => `if ${clause},`,
  because: (clause) => `because ${clause},`,
  evenIf: (clause) => `even if ${clause},`,
  while: (clause) => `while ${clause},`,
  up: (clause) => `until ${clause},`,
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
