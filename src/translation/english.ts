import { cutsOf } from './cuts';
import { changed } from './english-acts';
import { BEING } from './english-being';
import { ALONE, ALONE_ALWAYS, all, finite, join, OURS, placed, polite, rest, STATE, upTo } from './english-clauses';
import { compound } from './english-compound';
import { gerund } from './english-forms';
import { JOINTS } from './english-joints';
import { ENGLISH_KINDS } from './english-meanings';
import { acting, asked, headOf, isMany, PERSON, several, the } from './english-nouns';
import { ofIn, ownerOf } from './english-owners';
import { ENGLISH_QUANTITIES } from './english-quantities';
import { sayVerb } from './english-verb';
import { ENGLISH_WRITING } from './english-writing';
import type { Form } from './form';
import type { Argument, Grammar } from './grammar';
import { particlesOf } from './particles';

/** What it is done to stands behind the verb. */
const REACHED = /^(reach|affect|support|answer|match|join|access)$| (to|with)$/;

/** What goes on for a while. */
const DURING = /\b(data|traffic|restriction|throttling|congestion|roaming|maintenance|ON|OFF|call|calls|stay)$/;

/** Who does what is done. */
const AGENT =
  /\b(administrators?|admin|contract holder|representative|carriers?|compan(y|ies)|providers?|operators?|stores?|shops?|party|parties|you|customer|we)$/;

const englishGrammar = (): Grammar => ({
  ...ENGLISH_WRITING,
  cuts: cutsOf(),
  particles: particlesOf(),
  kinds: ENGLISH_KINDS,
  quantities: ENGLISH_QUANTITIES,
  compound,
  of: ofIn,
  owner: ownerOf,
  attribute: (what, thing) => join(what, /^(some|all|various)$/.test(what) ? several(thing) : thing),
  relative: (given, verb, told, thing) => {
    // 基本料に相当する金額
    const args = given.map((arg): Argument => (arg.role === 'goal' && !told.voice && REACHED.test(verb.text) ? { ...arg, role: 'object' } : arg));
    const said: Form = told.mood === 'ever' ? { ...told, mood: undefined, past: true } : told;
    // 使い回すこと: doing so; 送信されたこと: that it is so
    if (thing === 'case')
      return said.voice || said.neg || said.past || said.ing || all(args, 'topic', 'subject').length > 0
        ? `that ${english.verb(args, verb, said)}`
        : join(gerund(verb.text), ...all(args, 'object').map(the), rest(args.map((arg) => ({ ...arg, ...placed(verb.text, arg) }))));
    const somebody = join(...all(args, 'topic', 'subject'));
    // 18歳未満の方が使われる回線: said out of respect
    const form: Form =
      said.voice === 'passive' && PERSON.test(headOf(somebody)) && !PERSON.test(thing) ? { ...said, voice: undefined } : polite(said, verb.text, thing, args);
    if (form.mood === 'hard' || form.mood === 'easy')
      return english.relative(
        args.map((arg) => (arg.role === 'goal' ? { role: 'adverb', text: `for ${the(arg.text)}` } : arg)),
        { text: `be ${form.mood} to ${verb.text}`, done: '' },
        { end: 'plain' },
        thing,
      );
    if (thing === 'the one' && all(args, 'object').length > 0) return english.described(english.verb(args, verb, said), thing);
    // 速度制限がかかる条件
    if (/^conditions?$/.test(thing) && verb.text.startsWith('be ')) return `${thing} under which ${english.verb(args, verb, said)}`;
    // 返送にかかる送料
    if (verb.text === 'take' && !form.neg && args.length > 0 && args.every(({ role }) => role === 'goal'))
      return join(thing, 'for', ...all(args, 'goal').map(the));
    const [who, what] = [somebody, join(...all(args, 'object').map(the))];
    const more = rest(args.map((arg) => ({ ...arg, ...placed(verb.text, arg) })));
    const that = PERSON.test(thing) ? 'who' : 'that';
    // 氏名がわかる書類, 姓が変わった方
    if (who && /^(know|understand)$/.test(verb.text) && !form.neg) return join(thing, isMany(thing) ? 'that show' : 'that shows', the(who));
    if (who && PERSON.test(thing)) return `${thing} whose ${english.verb(args, verb, form).replace(/^the /, '')}`;
    // 他社が提供するサービス
    if (
      who &&
      (AGENT.test(headOf(who.replace(/^the /, ''))) || /^(provide|offer|sell|issue|operate|specify|designate)$/.test(verb.text)) &&
      !form.voice &&
      !what &&
      !ALONE.test(verb.text)
    )
      return join(thing, 'that', the(who), finite(verb, form, false, isMany(who)), more);
    if (who) return `${thing} for which ${english.verb(args, verb, form)}`;
    if (form.mood === 'want' && !what) {
      const wants = (many: boolean) => finite(verb, form, false, many);
      return PERSON.test(thing) ? join(thing, 'who', wants(thing === 'you' || isMany(thing)), more) : join(thing, 'you', wants(true), more);
    }
    // プランを変更した月, 最初に通信した時刻
    if (
      /^(month|day|date|time)$/.test(thing) &&
      !form.voice &&
      !form.neg &&
      !form.ing &&
      !form.mood &&
      (what || /^use data|^(switch|call|connect)$/.test(verb.text))
    )
      return join(thing, 'you', verb.text, what, more);
    if (what || PERSON.test(thing) || ALONE.test(verb.text))
      return join(
        thing,
        that,
        finite(
          verb,
          form.ing ? { ...form, ing: false, past: (form.neg && !STATE.test(verb.text)) || form.past } : form,
          form.voice === 'passive',
          isMany(thing),
        ),
        what,
        more,
      );
    if (form.voice === 'can' || form.mood === 'may' || form.mood === 'due') return join(thing, 'that', finite(verb, form, true, isMany(thing)), more);
    // 登録されている: the registered address
    if (!form.neg && !more && !/ /.test(verb.done) && (form.voice === 'passive' || form.past)) return join(verb.done, thing);
    if (form.ing && form.voice !== 'passive' && !form.neg) return join(thing, 'being', verb.done, more);
    if (form.neg || form.past || form.voice) return join(thing, form.neg ? 'not' : '', verb.done, more);
    return join(thing, OURS.test(verb.text) || /^(send|deliver|ship|provide|offer)/.test(verb.text) ? 'we' : 'you', verb.text, more);
  },
  acted: (args, verb, noun) => (changed(args, verb.text) ? sayVerb(args, verb, { end: 'plain', mood: 'to' }) : noun),
  sameAs: (other, thing) => join(thing, 'as', the(other)),
  having: (what, like, thing) => join(thing, 'with', like === 'many' ? 'a lot of' : like, what),
  /** プランの変更: Change plan */
  action: (owner, verb, head) =>
    (head === verb.text || head === 'stopped' || head === 'confirmation' || head === gerund(verb.text) || / (of|to|for)$/.test(verb.text)) &&
    !ALONE_ALWAYS.test(verb.text) &&
    !PERSON.test(owner) &&
    !/^(my|your|this|who|people) /i.test(owner)
      ? join(verb.text, acting(owner))
      : undefined,
  described: (said, thing) =>
    thing === 'case'
      ? `that ${said}`
      : /^(status|situation|condition|state)$/.test(thing)
        ? `situation in which ${said}`
        : /^(not )?needed\b/.test(said)
          ? `${thing} that ${isMany(thing) ? 'are' : 'is'} ${said}`
          : `${thing} for ${PERSON.test(thing) ? 'whom' : 'which'} ${said}`,
  at: (when, noun) =>
    when === 'before' && /^[\d,]+ (min|hours?|days?|weeks?|months?|years?)\b/.test(noun)
      ? `${noun} ago`
      : `${when === 'before' ? 'before' : when === 'after' ? 'after' : when === 'once' ? (DURING.test(noun) ? 'during' : 'upon') : 'in case of'} ${noun}`,
  asOf: 'as of ~',
  atMost: 'up to ~',
  regardless: 'regardless of ~',
  inTime: (time) => (/^((last|past|recent) )?[\d,]+ (days|hours|months)( until [^,]*)?$/.test(time) ? `within ${the(time)}` : time),
  fromOn: 'from ~',
  upTo: 'until ~',
  until: 'until ~',
  question: asked,
  together: 'and',
  list: (left, link, right) =>
    link === '≠'
      ? `${right} instead of ${left}`
      : link === '・' || link === ','
        ? `${left}, ${right}`
        : link === '-' && !/[a-z)]$/.test(left)
          ? left + link + right
          : join(left, link, right),
  capped: (limit, amount) => `${upTo(limit)}: ${amount}`,
  affix: (template, noun) =>
    template
      .replace('~', noun)
      .trim()
      .replace(/^(up to )+/, 'up to ')
      // みどりスマホ 3GB 748円～
      .replace(/^from (.*[a-zB] )(?=¥[\d,]+$)/, '$1from '),
  verb: sayVerb,
  ...BEING,
  ...JOINTS,
  whether: (clause) => `whether ${clause}`,
  and: (left, after) => {
    // please wait without closing the screen
    if (/^(so that|with|without|while \w+(ing|ed)) [^,]*,$/.test(left) && !/,/.test(after)) return `${after} ${left.replace(/,$/, '')}`;
    const right = /(^|, )please /.test(left) ? after.replace(/^please /, '') : after;
    return /^(in case of|upon|as of) (?!.*\b(is|are|can|may|has|have|will)\b).*[^,]$/.test(left) ||
      /(?:^|, but )(because|(?:only )?if|when|upon|during|in case|even|to|after|before|while|until|as soon|each time|so that|unless) [^,]*$/i.test(left)
      ? `${left}, ${right}`
      : /,$|but$/.test(left)
        ? `${left} ${right}`
        : `${left}, and ${right}`;
  },
  opening: (word, after) => `${word}, ${after}`,
  quoted: (text) => `“${text}”`,
  carry: { text: 'carry out', done: 'carried out' },
  one: 'the one',
  portion: 'amount',
  label: (clause) => clause.replace(/^it (has been |is )?(?!(waits|takes)\b)/, ''),
  within: (text, mark) =>
    text
      .replace(/,+$/, '')
      .trim()
      .replace(/\b(to|with|by|from|for|of|at|be|impersonates?|contact|inform) we\b/g, '$1 us')
      .replace(/(?<=\b(?:has|have) .*\d (?:min|hours?|days?|weeks?|months?) )before(?=,|$)/g, 'ago')
      // on day 25: on the 25th
      .replace(
        /\b(on|from|for|until|by|around|about|before|after|of) day (\d{1,2})(?![\d/])/g,
        (_, before: string, day: string) => `${before} the ${day}${nth(day)}`,
      ) + ({ '。': '.', '！': '!', '？': '?', '!': '!', '?': '?' }[mark] ?? mark),
  finish: (text, mark) => {
    const clean = english.within(text, mark);
    return /^[a-z][a-z]*(?![a-zA-Z0-9])/.test(clean) && !/^((docomo|ahamo|irumo|povo|mineo|au|eximo|eoID)\b|d [A-Z])/.test(clean)
      ? clean.charAt(0).toUpperCase() + clean.slice(1)
      : clean;
  },
});

// pure: a script of another language carries nothing of it
export const english: Grammar = /* @__PURE__ */ englishGrammar();

/** 1st, 2nd, 3rd, 11th. */
const nth = (day: string) => (/1\d$/.test(day) ? 'th' : (['', 'st', 'nd', 'rd'][Number(day.at(-1))] ?? 'th') || 'th');
