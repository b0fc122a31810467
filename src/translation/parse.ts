/** A sentence's words put together and said in the other language. Every word has to find its place, else nothing is said. */
import type { Form } from './conjugate';
import type { Argument, Grammar, Role } from './grammar';
import type { Token } from './model';
import { AFTER_CLAUSE, BECOMES, EXISTS, IS, OF, ON_TOP, ROLES } from './particles';

/** A noun with what stands before it: what is already known of it, and its own words. */
interface Phrase {
  before: ((thing: string) => string)[];
  head: string;
  time: boolean;
  verb?: Extract<Token, { kind: 'noun' }>['verb'];
}

/** から, まで, への … before の. */
const ownerSaid = (g: Grammar, ja: string, owner: string): string =>
  ja === 'からの' ? g.bare([{ role: 'start', text: owner }]) : ja === 'までの' ? g.bare([{ role: 'end', text: owner }]) : owner;

/** Undefined where the words do not make a sentence, a clause or a noun. */
export function say(tokens: readonly Token[], g: Grammar): string | undefined {
  const said: string[] = [];
  const openings: string[] = [];
  let args: Argument[] = [];
  let phrase: Phrase | undefined;
  let prefix = '';
  /** a clause that waits for what comes next: a noun that it describes, or 場合は … */
  let waiting: { clause: string; form: Form } | undefined;

  const begin = (): Phrase => {
    phrase ??= { before: [], head: '', time: false };
    if (waiting) {
      const { clause, form } = waiting;
      phrase.before.push((thing) => g.relative(clause, thing, form));
      waiting = undefined;
    }
    return phrase;
  };
  const finished = ({ before, head }: Phrase) => before.reduceRight((thing, add) => add(thing), head);
  const noun = (text: string, time: boolean, verb?: Phrase['verb']) => {
    const into = begin();
    const whole = prefix ? g.affix(prefix.includes('~') ? prefix : `${prefix}~`, text) : text;
    prefix = '';
    into.time = into.head === '' ? time : into.time && time;
    into.head = into.head === '' ? whole : g.compound(into.head, whole);
    into.verb = verb;
  };
  const take = (role: Role) => {
    if (!phrase || phrase.head === '') return false;
    const time = phrase.time && (role === 'goal' || role === 'topic' || role === 'place');
    args.push({ role: time ? 'time' : role, text: finished(phrase) });
    phrase = undefined;
    return true;
  };
  const close = (clause: string) => {
    said.push(clause);
    args = [];
    phrase = undefined;
  };

  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    switch (token.kind) {
      case 'noun':
        noun(token.text, token.time ?? false, token.verb);
        break;
      case 'quantity':
        noun(token.text, token.of === 'time');
        break;
      case 'prefix':
        prefix = token.text;
        break;
      case 'suffix':
        if (!phrase?.head) return undefined;
        phrase.head = g.affix(token.text, phrase.head);
        break;
      case 'adnominal': {
        const what = token.text;
        begin().before.push((thing) => g.attribute(what, thing));
        break;
      }
      case 'adverb':
        if (phrase?.head) return undefined;
        args.push({ role: 'adverb', text: token.text });
        break;
      case 'opening':
        openings.push(token.text);
        break;
      case 'link': {
        if (!phrase?.head) return undefined;
        const left = finished(phrase);
        const link = token.text;
        phrase = { before: [(thing) => g.list(left, link, thing)], head: '', time: phrase.time };
        break;
      }
      case 'quality': {
        const form = next?.kind === 'particle' ? IS[next.ja] : undefined;
        if (next?.kind === 'particle' && next.ja === 'な') {
          const what = token.text;
          begin().before.push((thing) => g.attribute(what, thing));
        } else if (form || !next || next.kind === 'sign' || (next.kind === 'particle' && next.ja in AFTER_CLAUSE && args.length > 0)) {
          if (phrase?.head) take('subject');
          waiting = { clause: g.is(args, token.text, form ?? { end: 'plain' }), form: form ?? { end: 'plain' } };
          args = [];
        } else noun(token.text, false);
        break;
      }
      case 'verb': {
        if (phrase?.head && !take(phrase.time ? 'time' : 'object')) return undefined;
        const clause = g.verb(args, token.verb, token.form);
        args = [];
        if (token.form.end === 'te' || token.form.end === 'stem') close(clause);
        else if (token.form.end === 'if') close(g.when(clause));
        else waiting = { clause, form: token.form };
        break;
      }
      case 'particle': {
        const { ja } = token;
        if (waiting) {
          const after = AFTER_CLAUSE[ja];
          const top = ON_TOP[ja];
          if (top) waiting = { clause: top(g, waiting.clause), form: { end: 'final' } };
          else if (after) {
            close(g[after](waiting.clause));
            waiting = undefined;
          } else if (ja === 'が') {
            close(g.but(waiting.clause));
            waiting = undefined;
          } else if (!(ja in IS) && ja !== 'の') return undefined;
          break;
        }
        if (OF.has(ja)) {
          if (!phrase?.head) return undefined;
          const { time } = phrase;
          const owner = ownerSaid(g, ja, finished(phrase));
          phrase = { before: [(thing) => g.of(owner, thing, time)], head: '', time: false };
        } else if (ja in IS || BECOMES.has(ja) || ja in EXISTS) {
          if (!phrase?.head) return undefined;
          const what = finished(phrase);
          const form = IS[ja] ?? EXISTS[ja] ?? { end: 'final' };
          waiting = { clause: ja in IS ? g.is(args, what, form) : BECOMES.has(ja) ? g.becomes(args, what) : g.exists(args, what, form), form };
          args = [];
          phrase = undefined;
        } else if (ja === 'し' && phrase?.verb) {
          take('object');
        } else if ((ja === 'と' || ja === 'や') && next && (next.kind === 'noun' || next.kind === 'quantity') && phrase?.head) {
          const left = finished(phrase);
          phrase = { before: [(thing) => g.list(left, g.together, thing)], head: '', time: phrase.time };
        } else if (ja in AFTER_CLAUSE && !(ja in ROLES) && phrase?.head) {
          const what = finished(phrase);
          phrase = undefined;
          close(g[AFTER_CLAUSE[ja] as 'when'](args.length > 0 ? g.is(args, what, { end: 'plain' }) : what));
          args = [];
        } else {
          const role = ROLES[ja];
          if (!role || !take(role)) return undefined;
        }
        break;
      }
      case 'sign':
        if (token.ja === '、' || token.ja === ',') {
          if (waiting?.form.end === 'final') {
            close(waiting.clause);
            waiting = undefined;
          } else if (phrase?.head) {
            if (next?.kind === 'noun' || next?.kind === 'quantity' || next?.kind === 'adnominal') {
              const left = finished(phrase);
              phrase = { before: [(thing) => g.list(left, ',', thing)], head: '', time: phrase.time };
            } else take(phrase.time ? 'time' : 'adverb');
          }
        } else if (token.ja !== ' ') {
          if (!/[・/~+=>×-]/.test(token.ja) || !phrase?.head) return undefined;
          const left = finished(phrase);
          const link = token.ja === '~' ? token.text : token.ja;
          phrase = { before: [(thing) => g.list(left, link, thing)], head: '', time: phrase.time };
        }
        break;
    }
  }
  if (prefix) return undefined;
  if (waiting) said.push(waiting.clause);
  else if (phrase?.head) {
    const whole = finished(phrase);
    const { verb } = phrase;
    if (args.length === 0) said.push(whole);
    else if (verb && phrase.before.length === 0) said.push(g.verb(args, verb, { end: 'plain' }));
    else if (args.some(({ role }) => role === 'topic' || role === 'subject')) said.push(g.is(args, whole, { end: 'plain' }));
    else said.push(g.bare([...args, { role: 'object', text: whole }]));
  } else if (phrase) return undefined;
  else if (args.length > 0) said.push(g.bare(args));
  if (said.length === 0) return openings.length > 0 ? openings.join(' ') : undefined;
  const sentence = said.reduce((left, right) => g.and(left, right));
  return openings.reduceRight((rest, word) => g.opening(word, rest), sentence);
}
