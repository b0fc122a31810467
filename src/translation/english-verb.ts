/** An English clause around its verb: who does what, or what is done. */

import { doing, possible } from './english-acts';
import {
  ALONE,
  ALWAYS,
  AT_ONCE,
  all,
  allOf,
  alone,
  be,
  EITHER,
  finite,
  join,
  LEFT,
  ORDERS,
  OURS,
  placed,
  polite,
  rest,
  SHOWN,
  STATE,
  whoOf,
} from './english-clauses';
import { gerund } from './english-forms';
import { acting, headOf, isMany, PERSON, some, the } from './english-nouns';
import { meant } from './english-senses';
import type { Form } from './form';
import type { Argument } from './grammar';
import type { Verb } from './model';

/** What nobody does. */
const HAPPENS = /^(arrive|disappear|occur|remain|expire|pass|run out)\b/;
const COMPARED: Record<string, string> = { few: 'less', many: 'more', large: 'larger' };

export function sayVerb(told: readonly Argument[], word: Verb, asked: Form): string {
  // 先月より1,320円増えています
  if (/^(in|de)crease$/.test(word.text) && told.some(({ role }) => role === 'measure'))
    return sayVerb(
      told.map(({ role, text, ...more }) =>
        role === 'measure'
          ? { ...more, role: 'adverb', text: `compared with ${the(text)}` }
          : /^[¥\d]/.test(text)
            ? { ...more, role: 'adverb', text: `by ${text}` }
            : { ...more, role, text },
      ),
      word,
      { ...asked, ing: false, past: asked.past || asked.ing },
    );
  // 先月より少なくなる
  const amount = /^become (few|many|large|small|slow|fast|high|low|short|long|cheap)$/.exec(word.text)?.[1];
  if (amount && told.some(({ role }) => role === 'measure')) {
    const more = `become ${COMPARED[amount] ?? `${amount}er`}`;
    return sayVerb(told, { text: more, done: more }, asked);
  }
  // 最後のチャージから180日たつと
  if (word.text === 'pass' && !told.some(({ role }) => /^(topic|subject|object)$/.test(role)) && told.some(({ role }) => role === 'time'))
    return sayVerb(
      told.map((arg) => (arg.role === 'time' ? { ...arg, role: 'subject' } : arg)),
      word,
      asked,
    );
  // ただちに利用できなくなります
  const args = doing(word.text, allOf(told)).map(
    (arg): Argument => (arg.text === 'at once' && asked.neg && asked.voice === 'can' ? { ...arg, text: 'from that moment on' } : arg),
  );
  // 翌月への繰り越しはできません
  const can = word.text === 'be possible' ? possible(args) : undefined;
  if (can) return sayVerb(can.args, can.verb, { ...asked, voice: 'can' });
  if (asked.mood === 'ever') return sayVerb(args, word, { ...asked, mood: undefined, past: true });
  const given = polite(asked, word.text, headOf(whoOf(args)[1]), args);
  // つながりにくい, 使いすぎる
  if (given.mood === 'hard' || given.mood === 'easy')
    return sayVerb(
      args.filter(({ text }) => text !== 'very').map((arg) => (arg.role === 'object' ? { ...arg, role: 'subject' } : arg)),
      { text: `be ${args.some(({ text }) => text === 'very') ? 'very ' : ''}${given.mood} to ${word.text}`, done: '' },
      { ...given, mood: given.perhaps && 'may', voice: undefined },
    );
  // まだ反映されていません
  if (given.neg && args.some(({ role, text }) => role === 'adverb' && text === 'still'))
    return `${sayVerb(
      args.filter(({ role, text }) => !(role === 'adverb' && text === 'still')),
      word,
      given,
    )} yet`;
  if (given.mood === 'too') return sayVerb([...args, { role: 'adverb', text: 'too much' }], word, { ...given, mood: given.perhaps ? 'may' : 'you' });
  // 解約が確認された場合, 支払いが確認できない: it is found to be so
  const isFound =
    word.text === 'check' &&
    (asked.voice === 'passive' || (asked.voice === 'can' && asked.neg && args.some(({ role }) => /^(topic|subject|object)$/.test(role))));
  // 通話料がかかる: no time is taken
  const verb = isFound ? { text: 'confirm', done: 'confirmed' } : meant(word, args);
  // 取得に失敗する, 反映に時間がかかる: the getting fails, the update takes time; ～になる
  const became = /^(become|tick|reach|affect|support|suit|answer|match|join|access|contact)$| (of|to|for|with|about)$/.test(verb.text)
    ? 'object'
    : /^(fail|take(?! over))\b/.test(verb.text) || (verb.text === 'include' && !given.voice)
      ? 'subject'
      : 'goal';
  const depends = !given.past && (given.mood === 'may' || given.voice === 'can' || /^(differ|vary|change|fall|be )/.test(verb.text));
  const asks = verb.text === 'contact' && args.some(({ role }) => role === 'goal');
  const own = args.map(
    (arg): Argument =>
      // カード会社に利用状況をお問い合わせください
      asks && arg.role === 'object'
        ? { role: 'adverb', text: `about ${the(arg.text)}` }
        : arg.role === 'goal'
          ? { ...arg, role: became }
          : // 有効期限が60日延長されます
            arg.role === 'object' && /^(extend|shorten)$/.test(verb.text) && /^\d+ (hours?|days?|months?|years?)$/.test(arg.text)
            ? { role: 'adverb', text: `by ${arg.text}` }
            : // 30分間ログインできません
              arg.role === 'object' &&
                /^(up to )?[\d,]+ (min|hours?|days?|months?|years?)$/.test(arg.text) &&
                !/^(take|wait|pay|bill|charge|pass|extend|shorten|need|exceed|be )/.test(verb.text)
              ? { role: 'adverb', text: `for ${arg.text}` }
              : arg.role === 'basis' && !depends
                ? /^(calculate|decide|verify)/.test(verb.text)
                  ? { role: 'adverb', text: `by ${the(arg.text)}` }
                  : { ...arg, role: 'cause' }
                : arg.role === 'by' && verb.text === 'take'
                  ? { ...arg, role: 'end' }
                  : arg.role === 'end' && /^(contact|ask|call)/.test(verb.text)
                    ? { ...arg, role: 'object' }
                    : arg,
  );
  const turned = verb.text === 'take' && became === 'subject' && own.length > args.filter(({ role }) => role !== 'goal').length && all(args, 'goal').length > 0;
  const parts = turned ? own.map((arg, index): Argument => (args[index]?.role === 'subject' ? { ...arg, role: 'object' } : arg)) : [...own];
  // 3GB余ると: it is left
  if (LEFT.test(verb.text) && !parts.some(({ role }) => role === 'topic' || role === 'subject'))
    for (const [index, arg] of parts.entries()) if (arg.role === 'object') parts[index] = { ...arg, role: 'subject' };
  // 期限が切れています: it has come about
  const form =
    given.ing && AT_ONCE.test(verb.text)
      ? { ...given, ing: false, past: true }
      : given.ing &&
          given.voice !== 'passive' &&
          (STATE.test(verb.text) ||
            (ALWAYS.test(verb.text) &&
              parts.some(({ role }) => role !== 'adverb' && role !== 'time') &&
              (verb.text !== 'calculate' || all(parts, 'as', 'place').length > 0)))
        ? { ...given, ing: false }
        : given;
  const order =
    form.mood === 'please' && form.voice === 'can' ? 'please make sure you can' : ORDERS[`${form.mood}${form.mood === 'want' && form.neg ? '-not' : ''}`];
  const noun = order === '' ? acting : the;
  const [about, who] = whoOf(parts, verb.text === 'occur' && !form.neg ? some : the);
  const whole = join(...all(parts, 'object').map(noun));
  const what = whole === 'time' && all(parts, 'measure').length > 0 ? 'more time' : whole;
  const more = rest(
    parts.map((arg) => ({ ...arg, ...placed(verb.text, arg) })),
    noun,
  );
  const act = form.mood === 'thanks' ? gerund(verb.text) : order === '' && verb.text === 'give' ? 'get' : verb.text;
  const whom = order && (about || who);
  if (whom && PERSON.test(headOf(whom))) {
    // 裏面に記載がある方は、裏面もご提出ください
    const own = what || (about && who);
    return join(`for ${whom},`, order, own ? act : /^contact/.test(act) ? 'contact us' : alone(act), own, more);
  }
  // 進呈は10月を予定しております
  if (verb.text === 'plan' && what && who && !PERSON.test(headOf(who)))
    return join(who, be(form, isMany(who)), 'scheduled for', what.replace(/^the (?=next|last|\d)/, ''), more);
  // 20歳未満の方がお申し込みになるには
  if (order === '' && !what && !about && PERSON.test(headOf(who)) && told.some(({ role }) => role === 'subject'))
    return join('for', who, 'to', alone(act), more);
  if (order !== undefined)
    return join(
      order,
      what || who ? act : /^(ask|contact)$/.test(act) ? 'contact us' : alone(act),
      what || who,
      more,
      what && who ? `for ${who}` : '',
      about && `for ${about}`,
    );
  const said = (text: string) => (about ? `for ${about}, ${text}` : text);
  const final = form.end === 'final' && !form.mood && !form.voice && !form.neg;
  const may = form.end === 'final' && !form.mood && form.voice === 'can';
  if ((final || may) && !who && OURS.test(verb.text)) {
    const you = /^(notify|inform)/.test(verb.text) ? (what ? 'you of' : 'you') : what ? '' : /^contact/.test(verb.text) ? 'you' : '';
    return said(
      join(
        'we',
        may ? (form.neg ? 'cannot' : 'can') : form.past ? 'have' : form.ing ? 'are' : /^recommend/.test(verb.text) ? '' : 'will',
        !may && form.past ? verb.done : !may && form.ing ? gerund(verb.text) : alone(verb.text),
        you,
        what,
        more,
      ),
    );
  }
  const either = EITHER.test(verb.text) && (form.voice === 'can' || form.mood === 'able') && !PERSON.test(headOf(who));
  if (form.end === 'plain' && !form.mood && !form.voice && !form.ing && !form.past && !form.neg && !who && !what && /^(switch|change)\b/.test(verb.text))
    return said(join(verb.text, more));
  const isOf = !either && ALONE.test(verb.text) && (!what || !!who || /^(exceed|take|have|become|wait|remain|include|suit)/.test(verb.text));
  if (
    form.mood === 'you' &&
    !who &&
    !/^(become|take|be )/.test(verb.text) &&
    form.voice === undefined &&
    !form.ing &&
    (what || !isOf || (args.length === 0 && /^(switch|change|call|connect)\b/.test(verb.text)))
  )
    return said(join('you', form.gone ? 'no longer' : form.neg ? 'do not' : '', what ? verb.text : alone(verb.text), what, more));
  // 海外利用は含みません
  if (verb.text === 'include' && who && !what && !form.voice && all(parts, 'subject').length === 0)
    return said(join(who, finite(verb, form, true, isMany(who)), more));
  if (isOf)
    return said(
      join(
        who || (form.voice === 'passive' && what) || 'it',
        finite(verb, form, form.voice === 'passive' && !HAPPENS.test(verb.text), isMany(who)),
        who || form.voice !== 'passive' ? what : '',
        more,
      ),
    );
  if (who && what && form.voice !== 'passive' && form.voice !== 'can') {
    // 通話料は利用分を表示しています: nobody shows it; お客様はお断りします: it is we who do
    if (PERSON.test(headOf(who)) ? /^(decline|refuse|limit|restrict|suspend|extend|waive|refund)\b/.test(verb.text) : SHOWN.test(verb.text))
      return `for ${who}, ${join(what, finite(verb, form, true, isMany(what)), more)}`;
    return said(join(who, finite(verb, form, false, isMany(who)), what, more));
  }
  if (PERSON.test(headOf(who)) && !what && form.voice !== 'passive')
    return said(join(who, finite({ ...verb, text: alone(verb.text) }, form, false, isMany(who)), more));
  if (what && who && PERSON.test(headOf(who)) && form.voice === 'can') return said(join(who, finite(verb, form, false, true), what, more));
  if (what || who) return said(join(what && who ? `for ${who},` : '', what || who, finite(verb, form, true, isMany(what || who)), more));
  if (form.voice === 'passive' || verb.text === 'support' || (form.voice === 'can' && SHOWN.test(verb.text)))
    return said(join('it', finite(verb, form, true, false), more));
  // さらに制限することがあります
  if (form.mood === 'may' && !form.voice && /^(limit|restrict|suspend|charge|bill|disconnect|reject|decline)\b/.test(verb.text))
    return said(join('it', finite(verb, form, true, false), more));
  if (form.mood === 'due' && form.end === 'final' && verb.done) return said(join('it', finite(verb, form, true, false), more));
  if (form.voice === 'can' || (form.mood && form.mood !== 'you'))
    return said(join('you', finite({ ...verb, text: alone(verb.text) }, form, false, true), more));
  if (final && verb.done) return said(join('it', finite(verb, form, true, false), more));
  return said(join(form.neg ? 'not' : '', form.past || (form.neg && form.ing) ? verb.done : form.ing ? gerund(verb.text) : alone(verb.text), more));
}
