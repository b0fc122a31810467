/** English nouns: who and what, one and many, and the article that a sentence needs. */
import { gerund } from './english-forms';

/** Who, not what. */
export const PERSON =
  /\b(child(ren)?|(administrator|student|applicant|recipient|customer|user|member|holder|minor|guardian|prox(y|ie)|representative)s?|friends?|people|person|family|(any|every)one|those|staff|you|we)$/i;
const OURS = /^(we|you|they)$/;

/** The noun itself, without what stands behind it. */
export const headOf = (who: string) =>
  who
    .replace(/^all of (the )?/, '')
    .replace(
      /^(.*?) (of|for|from|with|that|who|you|until|to|by|about|in|on|at|up|before|after|within|being|under|over|aged|other than|stated|instead|whose|such|per(?!.* and )|during|upon) .*$/,
      '$1',
    )
    .replace(/( (\(.*\)|overseas|abroad))+$/, '');
/** Charges are, usage is. */
export const isMany = (who: string) =>
  OURS.test(who) ||
  (/^(all|some|these) |[^su ]s$|[A-Za-z]ies$|\bpeople$| and /i.test(headOf(who)) &&
    !/(status|address|news|access|process|SMS|GPS|iOS|OS|plus|bonus|MNP|business|always|this)$/.test(headOf(who)));

/** Acts, as buttons name them: within a sentence they are doing so. */
const BUTTON =
  /^(apply|add|cancel|confirm|receive|remove|delete|select|enter|register|suspend|resume|edit|submit|upload|verify|join|leave|lift|get|pay|send|reissue|check|change|view|buy|set|reset|switch|stop|show|choose|download|refer)( (?!(of|for|in|from|to|with|after|before|by|fees?|date|number|page|button|screen|charges?|history|form|day|code|that|limit|on)\b).*)?$/;
const NOUNS_TOO = /^(change|check|set|reset|switch|stop|show|view|download)$/;

/** Suspending service, of suspend service. */
export const acting = (noun: string): string =>
  BUTTON.test(noun) && !NOUNS_TOO.test(noun) && !/\b(fee|date|procedure|number)\b/.test(noun) ? gerund(noun) : noun;

/** Names, amounts, and what is told apart already. */
const TOLD =
  /^(the|an?|everyone|this|that|these|those|your|our|my|its|not?|each|every|any|all|some|(an)?other|various|both|we|you|they|it|how|wh(at|ether|en|ere|ich|o)|people|next (time|month|year|week|day)|last (month|year|week)|to(day|morrow)?|yesterday|t?here|only|right after|up(on)?|from|until|by|per|after|before|about|around|with(in|out)?|a[st]|more|less|over|under|i[fn]|o[fn]|out|for|(ex|in)cl|many|multiple|(month|day) \d|beyond|(early|mid|late)(?= (month|\d))|once|max|overseas|abroad|home|mainland|scheduled|(docomo|ahamo|irumo|povo|mineo|au|eximo|iPhone|iPad|iOS|d)[\d.]*)(?![a-z])|^(valid|invalid|free|on|off|possible|available|[a-z]+[^e]ed)$|^[^a-zA-Z]|^(?!PIN\b|SIM\b|ID\b)[A-Z](?![A-Z]+ [a-z])/;
/** devices, countries: some of what is counted. */
export const several = (noun: string): string =>
  isMany(noun) || UNCOUNTED.test(headOf(noun)) || !/[a-z]$/.test(headOf(noun))
    ? noun
    : noun.replace(
        headOf(noun),
        headOf(noun)
          .replace(/([^aeiou])y$/, '$1ie')
          .replace(/(x|ch|sh|s)$/, '$1e')
          .concat('s'),
      );
/** Of which nobody counts one: acts, and what is there or is not. */
const UNCOUNTED =
  /(\bdata|communication|information|usage|access|support|cooperation|understanding|consent|maintenance|roaming|inconvenience|credit|help|time|use|reception|kinship)$/;
const ACT = /^(?!remaining|billing|handling|mailing|existing|following|upcoming|calling|shipping|incoming|outgoing|roaming)[a-z]+ing\b|[a-z]ing$/;

/** The charge, the balance of the account: of what is in a sentence, each is one that its reader knows of. */
export function the(noun: string): string {
  const [whole, first = '', word = '', after = ''] = /^(.*?) (of|for|from|by|until|at|with) (?!which|who|what|how)([a-zA-Z].*)$/.exec(noun) ?? [];
  if (whole) return `${the(first)} ${word} ${/ (that|which|who) /.test(first) || TIME.test(after) ? after : the(after)}`;
  if (acting(noun) !== noun) return acting(noun);
  if (/^time you /.test(noun)) return `the ${noun}`;
  if (noun === 'left') return 'what is left';
  const head = headOf(noun);
  if (/^\d+-digit /.test(noun)) return `the ${noun}`;
  return TOLD.test(noun) || ACT.test(head) || (UNCOUNTED.test(head) && !/^(remaining|previous|following|current)\b/.test(head))
    ? noun
    : isMany(noun)
      ? noun
      : `the ${noun}`;
}
const TIME = /^(next|last|this) |^birth$/;

/** A notice, an email; notices, data. */
export const some = (noun: string): string =>
  noun.startsWith('such ') && !isMany(noun)
    ? `such ${some(noun.slice(5))}`
    : TOLD.test(noun) || ACT.test(headOf(noun)) || UNCOUNTED.test(headOf(noun)) || isMany(noun)
      ? noun
      : `${/^([aeio]|un(?!i)|up)/.test(noun) ? 'an' : 'a'} ${noun}`;

/** On 11/25, at 2 p.m., for 30 days. */
export const atTime = (time: string): string =>
  time.startsWith('also ')
    ? `even ${atTime(time.slice(5))}`
    : /^other than .*(date|period|hours)$/.test(time)
      ? time.replace(/^other than /, 'outside the ')
      : /^in .*(date|period|deadline|hours)$/.test(time)
        ? time.replace(/^in /, 'within the ')
        : /^\d+\/\d+( |$)/.test(time)
          ? `on ${time}`
          : /^(last|past|recent) [\d０-９]+ (days|hours|months)$/.test(time)
            ? `in the ${time.replace(/^recent/, 'last')}`
            : /^the end of /.test(time)
              ? `at ${time}`
              : time === 'a short time'
                ? 'within a short time'
                : /^[\d:]+ (a|p)\.m\.$/.test(time)
                  ? `at ${time}`
                  : /^((busy|following) )?hours\b/.test(time)
                    ? `during ${time.replace(/^following/, 'the following')}`
                    : /^\d{1,2} h$/.test(time)
                      ? `at ${time}`
                      : /^\d[\d,.]* (days?|hours?|months?|weeks?|years?|min)$/.test(time)
                        ? `for ${time}`
                        : /^\d+(\/\d+){2}/.test(time)
                          ? `on ${time}`
                          : /^day /.test(time)
                            ? `on ${time}`
                            : /^((early |mid |late )?month \d|(early|mid|late) \d|maintenance|(following|current|previous) (month|year))/.test(time)
                              ? `in ${the(time)}`
                              : /^(restricted|throttled|logged in|signed in|suspended)/.test(time)
                                ? `while ${time}`
                                : the(time);

/** Can the plan be changed? What has a word that turns goes first. */
export function asked(clause: string): string {
  const [, told, ask] = /^(.*) (where|(?:from |until )?when|how(?: much| long)?|why)$/.exec(clause) ?? [];
  if (told && ask) return `${ask} ${asked(told)}`;
  const [whole, who = '', turns = '', rest = ''] = /^((?:(?! that | who | which ).)*?) (can|is|are|was|were|has|have|may|will)( .*)$/.exec(clause) ?? [];
  if (whole) return `${turns} ${who}${rest}`;
  // the update takes
  const [, takes = '', third = '', till = ''] = /^(.*) take(s?)( until .*)?$/.exec(clause) ?? [];
  return takes ? `${third ? 'does' : 'do'} ${takes} take${till}` : clause;
}

/** unpaid of a bill: an unpaid bill. */
export const LIKE =
  /^(unpaid|free|free of charge|paid|latest|required|optional|standard|special|regular|usual|unlimited|valid|unused|unread|existing|eligible|common|corporate|personal|overseas|domestic|recent|specified|daily|monthly|automatic|additional|prepaid)$/;
