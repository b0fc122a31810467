/** What a noun names that is done, as an English sentence says it: applying for roaming rather than its application. */
import { ALONE, ALONE_ALWAYS, all, alone, asItIs, EITHER, join, placed, rest } from './english-clauses';
import { gerund } from './english-forms';
import { headOf, PERSON, the } from './english-nouns';
import type { Form } from './form';
import type { Act, Argument } from './grammar';

/** Whose act it is, or what happens by itself. */
const isDone = ({ verb, args }: Act): boolean =>
  args.every(({ text }) => !PERSON.test(headOf(text))) &&
  !/^(be |take\b|agree|consent)/.test(verb.text) &&
  (!args.some(({ role }) => role === 'object') || ((!ALONE.test(verb.text) || EITHER.test(verb.text)) && !OWN.test(verb.text)));
/** It has its object already. */
const OWN = / (identity|data|photo)$/;

/** apply for roaming. @param as what becomes of the verb */
const actOf = ({ verb, args: told }: Act, as = asItIs): string => {
  const args = told.map((arg): Argument => (arg.role === 'goal' && /^(join|access|answer|visit)$/.test(verb.text) ? { ...arg, role: 'object' } : arg));
  const what = all(args, 'object').map(the);
  const more = args.filter(({ role }) => role !== 'object').map((arg) => ({ ...arg, ...placed(verb.text, arg) }));
  return join(as(what.length > 0 ? verb.text : verb.text === 'use' ? 'use it' : alone(verb.text)), ...what, rest(more));
};

/** What is recommended, completed …: changing the plan. */
const DOING = /^(recommend|suggest|finish|complete|consider)\b/;

/** The arguments of a verb, its object an act where it takes one. */
export const doing = (verb: string, args: readonly Argument[]): readonly Argument[] =>
  args.map((arg) => {
    if (!arg.act || arg.role !== 'object' || arg.act.args.length === 0 || !isDone(arg.act)) return arg;
    if (DOING.test(verb)) return { role: 'object', text: actOf(arg.act, gerund) };
    return verb === 'apply for' ? { role: 'adverb', text: `to ${actOf(arg.act)}` } : arg;
  });

/** 利用には: to use it, before the clause; what is no act stays. */
export const goals = (args: readonly Argument[], { end }: Form): [before: string, left: readonly Argument[]] => {
  const acts = end === 'final' ? args.filter(({ role, act }) => role === 'goal' && act && isDone(act)) : [];
  return [acts.map(({ act }) => act && `to ${actOf(act)},`).join(' '), args.filter((arg) => !acts.includes(arg))];
};

/** お申し込みが必要です: you need to apply; undefined where no act is needed. */
export function needed(args: readonly Argument[], form: Form): string | undefined {
  const what = args.filter(({ role }) => role === 'subject' || role === 'object');
  const [act] = what.map((arg) => arg.act);
  if (what.length !== 1 || !act || !isDone(act)) return undefined;
  const about = all(args, 'topic').map((text) => `for ${the(text)},`);
  const more = args.filter((arg) => !what.includes(arg) && arg.role !== 'topic' && arg.role !== 'goal');
  const need = form.mood === 'may' ? `may ${form.neg ? 'not ' : ''}need` : form.past ? 'had' : form.neg ? 'do not need' : 'need';
  return join(...about, 'you', need, 'to', actOf(act), ...all(args, 'goal').map((text) => `for ${the(text)}`), rest(more));
}

/** 確認ができない: what cannot be done, with all that stands around it. */
export function possible(args: readonly Argument[]): Act | undefined {
  const what = args.filter(({ role }) => /^(topic|subject|object)$/.test(role));
  const act = what.length === 1 ? what[0]?.act : undefined;
  if (act && / procedure for$/.test(act.verb.text)) return undefined;
  return act && act.args.length > 0 && isDone(act) ? { verb: act.verb, args: [...act.args, ...args.filter((arg) => !what.includes(arg))] } : undefined;
}

/** ahamoへの変更: change to ahamo. */
export const changed = (args: readonly Argument[], verb: string): boolean => !ALONE_ALWAYS.test(verb) && args.every(({ text }) => !PERSON.test(headOf(text)));
