/** English: subject, verb, object, then the rest; where Japanese names nobody who acts, the thing is acted upon. */
import type { Form } from './conjugate';
import type { Argument, Grammar } from './grammar';

/** Verbs that need no one to act on anything. */
const ALONE =
  /^(occur|end|expire|differ|become|arrive|remain|start|increase|decrease|take|run out|be |stop|concern|pass|connect|succeed|fail|exceed|fall|go|have|see|wait|meet|include|use data|call|switch|change)/;

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
    ...all(args, 'place').map((text) => (/^(by|in|on|with|at|from|for|of|to|regarding) /.test(text) ? text : `in ${text}`)),
    ...all(args, 'partner').map((text) => `with ${text}`),
    ...all(args, 'measure').map((text) => `than ${text}`),
    ...all(args, 'start').map((text) => `from ${text}`),
    ...all(args, 'end').map((text) => `until ${text}`),
    ...all(args, 'time', 'adverb'),
  );
const be = ({ neg, past }: Form) => `${past ? 'was' : 'is'}${neg ? ' not' : ''}`;

export const english: Grammar = {
  compound: (left, right) => join(left, right),
  of: (owner, thing, time) =>
    time && /^(this|last|next|today|the)/.test(owner) && !/ /.test(thing) ? `${owner}’s ${thing}` : time ? `${thing} for ${owner}` : `${thing} of ${owner}`,
  attribute: (what, thing) => join(what, thing),
  relative: (clause, thing) => `${thing} that ${clause}`,
  together: 'and',
  list: (left, link, right) => (link === '·' || link === '/' ? `${left} ${link} ${right}` : join(left, link, right)),
  affix: (template, noun) => template.replace('~', noun).trim(),
  verb(args, verb, form) {
    const [who, what] = [join(...all(args, 'topic', 'subject')), join(...all(args, 'object'))];
    const { text, done } = verb;
    const more = rest(args);
    if (form.mood === 'please') return join('please', text, what || who, more);
    if (form.mood === 'please-not') return join('please do not', text, what || who, more);
    if (form.mood === 'want') return join('you want to', text, what || who, more);
    if (ALONE.test(text)) {
      const subject = who || (what && form.voice === 'passive' ? what : 'it');
      const said =
        form.voice === 'can'
          ? `${form.neg ? 'cannot' : 'can'} ${text}`
          : form.voice === 'passive' || form.ing
            ? join(be(form), done)
            : form.neg
              ? `${form.past ? 'did' : 'does'} not ${text}`
              : form.past
                ? `has ${done}`
                : third(text);
      return join(subject, said, subject === what ? '' : what, more);
    }
    const thing = what || who;
    if (form.voice === 'can') return thing ? join(thing, form.neg ? 'cannot be' : 'can be', done, more) : join(form.neg ? 'you cannot' : 'you can', text, more);
    if (who && what && !form.past && !form.neg && form.voice !== 'passive') return join(who, third(text), what, more);
    const said = form.past || form.ing ? `${form.neg ? 'has not' : 'has'} been` : be(form);
    return thing ? join(all(args, 'topic', 'subject').length > 0 && what ? `${who}:` : '', thing, said, done, more) : join(form.past ? done : text, more);
  },
  is: (args, what, form) => {
    const who = join(...all(args, 'topic', 'subject', 'object'));
    const goal = all(args, 'goal').map((text) => `for ${text}`);
    return join(who, who ? be(form) : form.neg ? 'not' : '', what, ...goal, rest(args.filter(({ role }) => role !== 'goal')));
  },
  becomes: (args, what) => join(join(...all(args, 'topic', 'subject')) || 'it', 'becomes', what, rest(args)),
  exists: (args, what, { neg }) => join('there is', neg ? 'no' : '', what, ...all(args, 'topic', 'subject').map((text) => `for ${text}`), rest(args)),
  bare: (args) => join(...all(args, 'topic', 'subject', 'object'), rest(args)),
  when: (clause) => `if ${clause},`,
  because: (clause) => `because ${clause},`,
  before: (clause) => `before ${clause},`,
  after: (clause) => `after ${clause},`,
  inOrderTo: (clause) => `to ${clause.replace(/^(please|you can|it) /, '')},`,
  but: (clause) => `${clause}, but`,
  may: (clause) => clause.replace(/\b(is|are)( not)?\b/, 'may$2 be').replace(/^(.*)$/, (said) => (/\bmay\b/.test(said) ? said : `it may be that ${said}`)),
  able: (clause, { neg }) => `you ${neg ? 'cannot' : 'can'} ${clause}`,
  must: (clause, { neg }) => `${neg ? 'it is not necessary that' : 'it is necessary that'} ${clause}`,
  and: (left, right) => (/,$|but$/.test(left) ? `${left} ${right}` : `${left}, and ${right}`),
  opening: (word, after) => `${word}, ${after}`,
  quoted: (text) => `“${text}”`,
  finish: (text, mark) => {
    const clean = text.replace(/,+$/, '').trim();
    const said =
      /^[a-z][a-z]*(?![a-zA-Z0-9])/.test(clean) && !/^(docomo|ahamo|irumo|povo|mineo|au|eximo|eoID)\b/.test(clean)
        ? clean.charAt(0).toUpperCase() + clean.slice(1)
        : clean;
    return said + ({ '。': '.', '!': '!', '?': '?' }[mark] ?? mark);
  },
};
