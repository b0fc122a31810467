/** Where, with what, at what speed something is done. */
import { acting, headOf, PERSON } from './english-nouns';

/** Where something is done, rather than with what. */
export const PLACE =
  /(page|site|app|screen|shop|store|menu|Page|counter|Japan|China|Taiwan|Korea|Kong|Macao|Okinawa|islands|overseas|abroad|countr(y|ies)|regions?|areas?|section|place|home|environment|quality|parts?|buildings?|destination|mode|state|status|spots?|My \w+)$/;
const FORMAT = /^(PDF|CSV|ZIP|Excel|JPEG|PNG)( (files?|format))?$/;
const ON = /(device|line|phone|smartphone|tablet|model)s?$/;
const AT = /(shop|store|counter|home|speed|destination|spot)$/;
const WITH_A = /(plan|course|contract|type)( [A-Z\d]+)?$/;
const WITH = /(digits|letters|characters|PIN|password|ID|card|account|points|number)$/;
/** What needs no article. */
const BARE = /^(e?mail|phone|SMS|post|text|chat|fax)$/i;

/** at the shop, in the app */
export const inOrAt = (place: string): string => (AT.test(headOf(place)) ? 'at' : 'in');

/** @param told the noun as the sentence needs it, with its article */
export function placeOf(text: string, told: (noun: string) => string): string {
  const head = headOf(text);
  if (/^(only )?(by|in|on|inside|between|with|without|at|from|for|of|to|regarding|within|aboard) |^(overseas|abroad|underground)$/.test(text)) return text;
  if (text === 'we') return 'by us';
  if (text === 'unlimited') return 'without limit';
  if (text === 'Japan and overseas') return `in ${text}`;
  if (/^no /.test(text)) return `${/charge|cost|fee/.test(text) ? 'at' : 'with'} ${text}`;
  if (/^(last|past|recent) [\d０-９]+ (days|hours|months)$/.test(text)) return `in the ${text}`;
  if (/^(about )?[\d０-９]+ (sec|min|hours?)$/.test(text)) return `within ${text}`;
  if (/^\d+ (lines?|people|persons?|users?|members?)$/.test(text)) return `by ${text}`;
  if (/^(high|low|normal|full) speed$/.test(text)) return `at ${text}`;
  if (/^(overseas )?\d+ countries/.test(text)) return `in ${text}`;
  if (/^(up to |max\.? |up\/down )*[\d¥]/.test(text)) return `${/(characters|digits|letters)$/.test(text) ? 'with' : 'at'} ${text}`;
  if (PERSON.test(head) && acting(text) === text) return `for ${told(text)}`;
  if (ON.test(head)) return `on ${told(text)}`;
  if (FORMAT.test(text)) return `as ${text}`;
  if (PLACE.test(head)) return `${inOrAt(text)} ${told(text)}`;
  if (WITH_A.test(head)) return `with ${told(text)}`;
  if (WITH.test(head)) return `with ${text}`;
  return `by ${BARE.test(text) ? text : told(text)}`;
}
