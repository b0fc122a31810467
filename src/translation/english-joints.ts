/** What stands between English clauses, and what a noun is to the words behind it. */
import { all, join, rest } from './english-clauses';
import { gerund } from './english-forms';
import { the } from './english-nouns';
import type { Grammar } from './grammar';

export const JOINTS = {
  when: (clause) => `if ${clause},`,
  once: (clause) => `when ${clause},`,
  because: (clause) => `because ${clause},`,
  becauseOf: (noun) => `${/(improve|preven|protec)[a-z]+/.test(noun) ? 'for' : 'because of'} ${the(noun.replace(/^because of /, ''))},`,
  evenIf: (clause) => (clause.endsWith(' when') ? `no matter when ${clause.slice(0, -5)},` : `even if ${clause},`),
  while: (clause) => `while ${clause.replace(/^suspend$/, 'suspended').replace(/(?<=^\w+ing) (for|to)$/, '')},`,
  up: (clause) => `until ${clause},`,
  before: (clause) => `before ${clause},`,
  after: (clause) => `after ${clause},`,
  inOrderTo: (clause) => `${clause.startsWith('for ') ? '' : 'to '}${clause},`,
  onPurpose: (clause) => `to ${clause},`,
  but: (clause) => `${clause}, but`,
  soon: (clause) => `as soon as ${clause},`,
  everyTime: (clause) => `each time ${clause},`,
  soThat: (clause) => `so that ${clause},`,
  unless: (clause) => `unless ${clause},`,
  onlyIf: (clause) => `only if ${clause},`,
  except: (clause) => `except if ${clause},`,
  beside: (how, args, { text, done }) => {
    const what = all(args, 'object').map(the);
    // with the power turned on; while connected to Wi-Fi
    const as = how === 'with' ? [what.length > 0 ? 'with' : 'while', ...what, done] : [how, gerund(text), ...what];
    return `${join(...as, rest(args))},`;
  },
  or: 'or',
  aspect: (verb, aspect) => {
    if (aspect === 'again') return [verb, 'again'];
    const doing = gerund(verb.text);
    return [
      aspect === 'forgotten'
        ? { text: `forget to ${verb.text}`, done: `forgotten to ${verb.text}` }
        : aspect === 'on'
          ? { text: `continue to ${verb.text}`, done: `continued to ${verb.text}` }
          : aspect === 'begun'
            ? { text: `start ${doing}`, done: `started ${doing}` }
            : { text: `finish ${doing}`, done: `finished ${doing}` },
    ];
  },
  deemed: (clause) => `it is deemed that ${clause}`,
  denied: (clause) => `it is not the case that ${clause}`,
  uncertain: (clause) => `it is not certain that ${clause}`,
  alsoAt: (place) => `also ${rest([{ role: 'place', text: place }])}`,
  left: (end, amount) => `${amount} until ${the(end)}`,
  fact: 'case',
  since: (start, time) => {
    const [, before = '', rest = ''] = /^(after|before) (.*)$/.exec(time) ?? [];
    if (time.endsWith(' later')) return `${time.replace('later', 'after')} ${the(start)}`;
    return before ? `${rest} ${before} ${the(start)}` : `${time} of ${the(start)}`;
  },
  such: (examples, thing) => `${thing} such as ${examples}`,
  throughout: 'during ~',
  also: 'also ~',
  including: 'including ~',
  usually: 'usually',
  over: 'more than ~',
  aroundIt: 'before and after ~',
  besides: 'in addition to ~',
} satisfies Partial<Grammar>;
