/** What is, becomes and exists in English, and what stands without a predicate. */
import { goals, needed } from './english-acts';
import { all, allOf, asItIs, be, join, rest, whoOf } from './english-clauses';
import { headOf, isMany, PERSON, some, the } from './english-nouns';
import type { Grammar } from './grammar';

/** Than another. */
const MORE: Record<string, string> = { few: 'less', many: 'more', large: 'larger', needed: 'needed' };

export const BEING: Pick<Grammar, 'is' | 'becomes' | 'exists' | 'bare'> = {
  is: (given, what, form) => {
    const act = what === 'needed' ? needed(given, form) : undefined;
    const [to, args] = goals(allOf(given), form);
    if (act) return form.end === 'final' && to ? join(to, needed(args, form)) : act;
    if (what === 'here')
      return join(
        `${join(...all(args, 'topic', 'subject', 'object', 'goal'))}:`.replace(/^:$/, ''),
        'click here',
        rest(args.filter(({ role }) => role !== 'goal')),
      );
    const [about, is] = whoOf(args);
    const who = join(is, ...all(args, 'object').map(the));
    const goal = all(args, 'goal').map((text) => `for ${the(text)}`);
    // 10時から19時です
    const from = all(args, 'start').map((text) => `from ${the(text)} ${/^(until|to) /.test(what) ? '' : 'to '}`);
    const more = args.some(({ role }) => role === 'measure')
      ? (MORE[what] ?? `${what}er`)
      : from.length > 0 && /^until /.test(what)
        ? `${from}${what}`
        : /\d/.test(from.join()) && /^(until |to )?[\d:]+( h| [ap]\.m\.|$)/.test(what)
          ? `${from}${what}`
          : ({ many: 'large', few: 'small' }[what] ?? what);
    const it = who || form.end === 'plain' ? who : 'it';
    return join(
      to,
      about && `for ${about},`,
      it,
      it ? be(form, isMany(it)) : form.neg ? 'not' : '',
      /^(estimate|sample|illustration|preliminary figure)$| (that|for which) /.test(what) ? some(what) : more,
      ...goal,
      rest(args.filter(({ role }) => role !== 'goal' && (role !== 'start' || more === what))),
    );
  },
  becomes: (args, what, form) => {
    const [about, is] = whoOf(args);
    const who = join(is, ...all(args, 'object').map(the));
    return join(
      about && `for ${about},`,
      who || 'it',
      form.mood === 'may'
        ? 'may become'
        : form.past && !/^(from|until|after|before) /.test(what)
          ? isMany(who)
            ? 'have become'
            : 'has become'
          : /^(from|until|after|before) /.test(what)
            ? be(form, isMany(who))
            : isMany(who)
              ? 'become'
              : 'becomes',
      what,
      rest(args),
    );
  },
  exists: (args, what, { neg, mood, past }) => {
    const whose = all(args, 'topic', 'subject', 'object', 'goal').map((text) => `for ${the(text)}`);
    return join(
      mood === 'may' ? 'there may be' : past ? (isMany(what) ? 'there were' : 'there was') : isMany(what) ? 'there are' : 'there is',
      neg ? 'no' : '',
      neg ? what : some(what),
      ...whose,
      rest(args.filter(({ role }) => role !== 'goal')),
    );
  },
  bare: (args) => {
    const [limit, object] = [all(args, 'limit'), all(args, 'object')];
    if (limit.length === 0 || object.length === 0) {
      const last = args.at(-1);
      // 他社へ乗り換える方へ
      if (last?.addressed && PERSON.test(headOf(last.text)))
        return join(...all(args, 'topic', 'subject', 'object'), rest(args.slice(0, -1), asItIs), 'for', last.text);
      return join(...all(args, 'topic', 'subject', 'object'), rest(args, asItIs));
    }
    return join(`${join(...all(args, 'topic', 'subject'), rest(args, asItIs))}:`, ...object);
  },
};
