/** What stands before another noun in English, and how the two are bound. */
import { join } from './english-clauses';
import { acting, headOf, LIKE, PERSON, the } from './english-nouns';
import { inOrAt, PLACE } from './english-places';

/** 午前10時ごろ, 22時以降 */
const CLOCK = /^((around|from|until) )?\d[\d:]*( h| [ap]\.m\.)?( on)?$/;
const PART_OF_DAY = /^(last day|(in the )?(morning|afternoon|evening))$/;
/** It has its own preposition. */
const BOUND =
  /^(as of|from|until|to|by|about|with|at|in|for|beyond|due|per|out of|depending|before|before and after|after|during|including|upon|in case|if|when|within) /;

/** What is always of something, and what it can be named by. */
const GENERAL =
  /^(procedures?|application|request|details?|method|fee|charges?|history|information|period|deadline|number|status|result|settings|steps|screen|list|form)$/;
const NAMED =
  /^(?!(the|a|an|this|that|each|every|all|my|your|our|other|any|some) )[a-zA-Z-]+( (?!(of|for|from|to|with|by|in|on|at|that|who|which|and|or)\b)[a-zA-Z-]+){0,2}$/;

/** A's B; `time`: A is a time. */
export function ofIn(owner: string, thing: string, time: boolean): string {
  if (thing === 'left' && !time) {
    const of = owner.replace(/^in (?=overseas|abroad)/, '');
    return PERSON.test(headOf(of)) || of === 'you'
      ? `remaining for ${of}`
      : of.startsWith('of which ')
        ? of.replace('of which', 'of which remaining')
        : `remaining ${of}`;
  }
  if (thing === 'one of them') return `one of ${owner}`;
  if (thing === 'digits' && / digits$/.test(owner)) return owner;
  if (/^(under|over|aged|other than) /.test(owner)) return `${thing} ${owner}`;
  if (owner === 'we') return `our ${thing}`;
  if (owner === 'you') return `your ${thing}`;
  if (owner === 'customer') return `your ${thing}`;
  if (BOUND.test(owner)) return `${acting(thing)} ${owner.replace(/^in (?=overseas|abroad)/, '')}`;
  if (LIKE.test(owner)) return `${owner} ${thing}`;
  if (/^(how|ways|where|preparing) to \S+( it)?$/.test(thing)) return `${thing.replace(/ it$/, '')} ${owner}`;
  if (/^(expired|running low)$/.test(thing)) return `${owner} ${thing}`;
  if (/^\d+ digits$/.test(owner)) return `${owner.replace(' digits', '-digit')} ${thing}`;
  if (thing === 'scheduled') return time ? `scheduled for ${owner}` : `${owner} scheduled`;
  // the cancellation procedure
  if (
    !time &&
    GENERAL.test(thing) &&
    NAMED.test(owner) &&
    !PERSON.test(owner) &&
    !(thing === 'application' && /(benefit|discount|coupon|campaign|points)$/.test(owner))
  )
    return `${owner.replace(/(charge|notice|point|coupon|device|line|option|detail)s$/, '$1')} ${thing}`;
  // 出発の3日前, 3日前の利用量
  if (/^\d+ .* (before|later)$/.test(thing)) return `${thing.replace('later', 'after')} ${the(owner)}`;
  // 3か月後の月末
  if (/^\d+ .* later$/.test(owner)) return `${thing} ${owner}`;
  if (!time) return `${thing} of ${acting(owner)}`;
  const when = owner === 'next day' ? 'the next day' : the(owner);
  const isNear = /^(to(day|morrow)|next day)$/.test(owner);
  if (CLOCK.test(thing)) return join(thing.replace(/ on$/, ''), isNear && !thing.startsWith('from ') ? '' : 'on', when);
  if (PART_OF_DAY.test(thing)) return `${thing} of ${when}`;
  if (/^(this|last|next|today|the)/.test(owner) && !thing.includes(' ')) return `${owner}’s ${thing}`;
  return `${thing} for ${owner.replace(/^(\d+ .* )before$/, '$1ago')}`;
}

const BEFORE = new Map([
  ['ごとの', 'per'],
  ['あたりの', 'per'],
  ['毎の', 'per'],
  ['からの', 'from'],
  ['までの', 'until'],
  ['への', 'to'],
  ['との', 'with'],
  ['に対する', 'to'],
  ['のうち', 'out of'],
  ['に応じた', 'depending on'],
  ['に合わせた', 'according to'],
  ['による', 'by'],
  ['に伴う', 'due to'],
  ['についての', 'about'],
  ['に関する', 'about'],
]);

/** The owner in AでのB, AからのB … */
export const ownerOf = (particle: string, text: string): string =>
  join(
    particle === 'での'
      ? within(text)
      : particle === 'による' && /(reasons?|circumstances|convenience)$/.test(text)
        ? 'for'
        : particle === 'による' && LOST.test(text)
          ? 'due to'
          : BEFORE.get(particle),
    text,
  );
/** What makes something needed: 故障や紛失による再発行. */
const LOST = /\b(breakdown|loss|theft|damage)$/;

const within = (text: string): string =>
  /^(overseas|abroad)$/.test(text) ? 'in' : /(time|period)$/.test(text) ? 'within' : PLACE.test(headOf(text)) ? inOrAt(text) : 'with';
