/** Chinese: time and place before the verb, the object behind it. Both ways of writing; the words differ, the order does not. */

import { isFound } from './chinese-found';
import { joints, MEANS, sinceWhen } from './chinese-joints';
import { ADJECTIVE, AT_ONCE, CALM, CASE, GOAL, meant, most, NEEDED, NO_ACTION, OFTEN, PERSON, QUALITY, RESULT, STATE, STRICT, WORKS } from './chinese-kinds';
import { ofIn, ownerOf } from './chinese-owners';
import { finished, join, placeOf, prefixOf, WORDS } from './chinese-words';
import { CHINESE_WRITING } from './chinese-writing';
import { type Form, PLAIN } from './form';
import type { Argument, Grammar } from './grammar';
import type { Target, Verb } from './model';

const all = (args: readonly Argument[], ...roles: Argument['role'][]) => args.filter(({ role }) => roles.includes(role)).map(({ text }) => text);

export function chinese(target: Exclude<Target, 'en'>): Grammar {
  const w = WORDS[target];
  const prefix = (form: Form) => prefixOf(w, form);
  const place = (text: string) => placeOf(w, text);
  /** Of the whole sentence: before all that a verb has before it. */
  const lead = (args: readonly Argument[]) =>
    join(
      ...(args[0]?.role === 'time' && /[后後]$/.test(args[0].text)
        ? all(args, 'time', 'topic', 'subject')
        : [...all(args, 'topic', 'subject'), ...all(args, 'time')]),
      ...all(args, 'basis', 'cause').map((text) => (MEANS.test(text) ? w.use : w.because) + text),
      ...all(args, 'depending', 'along').map((text) => w.depending + text),
      ...all(args, 'by').map((text) => `${w.at}${text}前`),
      ...all(args, 'aim').map((text) => w.aim + text),
      ...all(args, 'measure').map((text) => w.than + text),
      ...args
        .filter(
          ({ role, text, apart }) =>
            (role === 'adverb' && (apart || CALM.test(text) || text.endsWith('也')) && !OFTEN.test(text)) || (role === 'place' && apart),
        )
        .map(({ role, text }) => (role === 'place' ? place(text) : text)),
    );
  const way = (args: readonly Argument[]) =>
    join(
      ...all(args, 'order').map((text) => `按${text}的${w.order}`),
      ...all(args, 'start').map((text) => w.from + text),
      ...args.filter(({ role, apart }) => role === 'place' && !apart).map(({ text }) => place(text)),
      ...all(args, 'partner').map((text) => w.with + text),
      ...all(args, 'as').map((text) => (/\d/.test(text) ? '以' : w.as) + text),
      ...all(args, 'per').map((text) => (/\d/.test(text) ? w.per : w.each) + text),
      ...args
        .filter(({ role, text, apart }) => role === 'adverb' && !apart && !CALM.test(text) && !text.endsWith('也') && !OFTEN.test(text))
        .map(({ text }) => text),
    );
  const before = (args: readonly Argument[]) => join(lead(args), way(args));
  const limits = (args: readonly Argument[]) => all(args, 'limit').map((text) => (/^最[高多长長]/.test(text) ? text : w.limit + text));
  const until = (args: readonly Argument[]) => [...all(args, 'end').map((text) => w.to + text + w.until), ...limits(args)];
  /** What a verb has, put around it; `say`: the words before it in this form. */
  const clause = (told: readonly Argument[], { text }: Verb, form: Form, say: string): string => {
    // 6か月を過ぎる, 3時間遅れる: how long is what it does
    const given = /^(超|延|需要|[经經][过過])/.test(text) ? told : sinceWhen(told);
    const word = meant(text, given);
    // 第三者に推測されやすい
    const args = given.map(
      (arg): Argument =>
        form.mood === 'easy' && arg.role === 'goal'
          ? { ...arg, role: 'subject' }
          : arg.role === 'by' && form.mood === 'please'
            ? { role: 'adverb', text: `${w.at}${arg.text}前` }
            : arg.role === 'time' && form.mood === 'please' && /(\d.*|期[间間限])[内內]$/.test(arg.text)
              ? { role: 'adverb', text: w.at + arg.text }
              : arg.role === 'by' && /^需要/.test(word)
                ? { ...arg, role: 'end' }
                : arg,
    );
    // 支払いが確認できない: what can or cannot be done is done to it; 取得に失敗する: what fails is the getting
    const turned =
      (form.voice === 'can' || /^(需要|有$|[发發]生|[产產]生|可以$)/.test(word)) &&
      all(args, 'object').length === 0 &&
      !args.some(({ role, text }) => role === 'subject' && PERSON.test(text));
    const took = /^需要/.test(word) && !args.some(({ role }) => role === 'object' || role === 'subject');
    const goes = /^(需要|失[败敗]|[发發]生|[产產]生)/.test(word);
    const goal = goes ? [] : all(args, 'goal');
    const link = (w.links as Partial<Record<string, string>>)[GOAL[word] ?? ''] ?? GOAL[word] ?? w.to;
    const isOurs = /^(拒绝|拒絕|限制)/.test(word) && form.voice !== 'passive';
    const left = args
      .map((arg): Argument => (isOurs && arg.role === 'topic' && PERSON.test(arg.text) ? { ...arg, text: `${w.toward}${arg.text}，` } : arg))
      .filter(({ role }) => !(turned && role === 'subject') && !(took && role === 'time'))
      .map((arg): Argument => (goes && arg.role === 'goal' ? { ...arg, role: 'subject' } : arg));
    const object = all(args, 'object', ...(turned ? (['subject'] as const) : []), ...(took ? (['time'] as const) : []));
    const basis = /^不同/.test(word) && args.every(({ role }) => /^(topic|subject|basis)$/.test(role)) ? all(args, 'basis') : [];
    if (basis.length > 0) return join(lead(left.filter(({ role }) => role !== 'basis')), way(left), say, ...basis.map((text) => w.because + text + w.differ));
    // 2時から5時まで: both before what is done
    const isLed = goal.length > 0 || took || /^需要/.test(word) || args.some(({ role }) => role === 'start');
    // where a goal is told too, until when stands before it
    const end = all(args, 'end').map((text) => w.to + text);
    const verb = /^查看/.test(word) && isFound(w, form, all(args, 'object')) ? w.confirm : word;
    // 次回から請求されません: from when on, before what is not done
    const early = form.neg && (!form.mood || form.mood === 'you') && form.voice !== 'can' ? left.filter(({ role }) => role === 'start') : [];
    const span = isLed && end.length > 0 ? left.filter(({ role }) => role === 'start') : [];
    const first = join(
      lead(left),
      way(span),
      ...(isLed ? end : []),
      way(early.filter((arg) => !span.includes(arg))),
      say,
      way(left.filter((arg) => !early.includes(arg) && !span.includes(arg))),
    )
      .replace(/(已[经經])已/, '$1')
      .replace(/(可能)[会會](无法|無法)/, '$1$2')
      .replace(/可([仅僅])(?=在)/, '$1可');
    const last = isLed ? [] : end;
    const often = args.filter(({ role, text }) => role === 'adverb' && OFTEN.test(text)).map(({ text }) => text);
    const ask = form.mood === 'sure' ? w.ask : '';
    const goals = goal.map((text) => link + text);
    const rest = join(...limits(args), ...last, ask);
    // 支払いに使える
    if (link === w.links.用于 && goal.length > 0 && object.length === 0) return join(first, ...goals, ...often, rest);
    if (link === '在' && goal.length > 0) return join(first, verb, ...often, ...goals, ...object, rest);
    // アプリにアクセスを許可する
    if (/^允/.test(verb) && goal.length > 0 && object.length > 0) return join(first, verb, ...goal, w.carry, ...object, rest);
    if (link === '向') return join(first, ...goals, verb, ...often, ...object, rest);
    // できません: what cannot be done is carried out
    if (/^可以$/.test(word)) {
      const [can, things] = [form.neg ? (form.past ? w.failed : w.no) : w.yes, object.length > 0 ? object : all(left, 'topic')];
      const around = object.length > 0 ? left : left.filter(({ role }) => role !== 'topic');
      return join(
        lead(around),
        ...(isLed ? end : []),
        form.mood === 'may' ? w.may.slice(0, 2) : '',
        can,
        way(left),
        w.carry,
        ...things,
        ...often,
        ...goals,
        rest,
      );
    }
    if (goal.length > 0 && object.length > 0 && /^[为為]$|^[设設][为為]/.test(link || word))
      return join(first, w.will, ...object, verb, ...often, ...goals, rest);
    return join(first, verb, ...often, ...limits(args), ...object, ...goals, ...last, ask);
  };
  return {
    compound: (left, right) =>
      // お届け先住所; 方全員
      left.endsWith(right) ? left : right === '所有人' && PERSON.test(left) ? `所有${left}` : join(left, right),
    of: (owner, thing) => ofIn(w, owner, thing),
    owner: (particle, text) => ownerOf(w, particle, text),
    attribute: (what, thing) => join(what === '最高' ? w[most(thing)] : what, thing),
    relative: (args, verb, form, thing) => {
      // 氏名がわかる書類
      if (/^(了解|知道)$/.test(verb.text) && !form.neg && args.some(({ role }) => role === 'subject'))
        return join(w.yes, w.confirm, ...args.map(({ text }) => text), '的', thing);
      // what has been done, or is so, is said of a thing without 已 and 正在
      const plain =
        (form.voice && !(form.voice === 'passive' && PERSON.test(thing) && all(args, 'object').length > 0)) || form.neg || form.mood
          ? { ...form, ing: form.ing && args.length === 0, past: form.past || (form.ing && (form.neg || form.voice === 'passive')) }
          : { end: form.end };
      const said = clause(args, verb, plain, prefix(form.ing && form.voice === 'passive' && !form.neg ? PLAIN : plain));
      return CASE.test(thing) ? said : join(said, '的', thing);
    },
    action: (owner, { text }, head) => (head === text && !NO_ACTION.test(text) && !PERSON.test(owner) ? join(text, owner) : undefined),
    list: (left, link, right) => (link === '≠' ? `${right}而非${left}` : join(left, link === ',' || link === '・' ? '、' : link, right)),
    affix: (template, noun) => join(...template.split('~').flatMap((part, index) => (index === 0 ? [part] : [noun, part]))).replace(/^最多(?=最)/, ''),
    verb(told, verb, given) {
      const isStrict = given.mood === 'please-not' && told.some(({ text }) => STRICT.test(text));
      const args = isStrict ? told.filter(({ text }) => !STRICT.test(text)) : told;
      // 期限が切れています: it has come about
      const form = given.ing && AT_ONCE.test(verb.text) ? { ...given, ing: false, past: true } : STATE.test(verb.text) ? { ...given, ing: false } : given;
      const lacks = form.neg && !form.voice && (!form.mood || form.mood === 'you');
      return clause(
        args,
        verb,
        form,
        isStrict
          ? '切勿'
          : prefix(lacks && RESULT.test(verb.text) ? { ...form, past: true } : lacks && WORKS.test(verb.text) ? { ...form, voice: 'can' } : form),
      );
    },
    is(told, what, { neg, mood }) {
      const args = sinceWhen(told);
      const may = mood === 'may' ? w.may : '';
      if (what === w.here) return join(before(args), ...until(args), ...all(args, 'goal', 'object'), w.tap);
      // 需要 stands before what is needed
      if (NEEDED.test(what)) {
        // 利用に、申し込みは不要です
        const isFor = args.some(({ role }) => role === 'goal') && !args.some(({ role }) => role === 'subject');
        const needed = args.filter(({ role }) => role === 'subject' || role === 'object' || (isFor && role === 'topic'));
        const others = args.filter((arg) => !needed.includes(arg));
        return join(before(others), ...all(others, 'goal'), ...until(others), may, what, ...needed.map(({ text }) => text));
      }
      // 9時から21時までです
      const from = /[点點:：]/.test(what) ? args.filter(({ role, text }) => role === 'start' && /[点點:：]/.test(text)) : [];
      if (from.length > 0)
        return join(
          before(args.filter((arg) => !from.includes(arg))),
          ...all(args, 'object', 'goal'),
          w.thats,
          ...from.map(({ text }) => text),
          w.to,
          what.replace(/^[到至]|[为為]止$/g, ''),
        );
      // 購入日から31日間
      const since = what.replace(/\d/, '') !== what ? args.filter(({ role }) => role === 'start') : [];
      const lasting = args.filter((arg) => !since.includes(arg) && arg.role !== 'per');
      const limit = /^可以$/.test(what) && !neg ? all(args, 'limit') : [];
      if (limit.length > 0) return join(before(args), ...all(args, 'object', 'goal'), may, '以', ...limit, w.atMost);
      return join(
        before(lasting),
        ...all(args, 'object', 'goal'),
        ...since.map(({ text }) => `自${text}起`),
        ...until(args),
        may,
        !neg && ADJECTIVE.test(what)
          ? args.some(({ role }) => role === 'measure')
            ? ''
            : w.rather
          : neg
            ? QUALITY.test(what) || ADJECTIVE.test(what)
              ? w.not
              : w.isNot
            : QUALITY.test(what)
              ? ''
              : w.thats,
        way(args.filter(({ role }) => role === 'per')),
        what,
      );
    },
    becomes: (args, what, { mood, past }) =>
      join(before(args), ...all(args, 'object', 'goal'), ...until(args), mood === 'may' ? w.may : past ? w.done : '', w.becomes, what),
    exists: (args, what, { neg, mood }) =>
      join(before(sinceWhen(args)), ...all(args, 'object', 'goal'), ...until(args), mood === 'may' ? w.may : '', neg ? w.hasNot : w.has, what),
    bare: (args) =>
      join(
        before(args.filter(({ role }) => role !== 'limit')),
        ...all(args, 'limit').map((text) => text + w.within + (all(args, 'object').length > 0 ? '：' : '')),
        ...all(args, 'object'),
        ...all(args, 'goal').map((text) => w.to + text),
        ...all(args, 'end').map((text) => w.to + text),
      ),
    ...CHINESE_WRITING[target],
    ...joints(w),
    lacking: (args, verb) => `${clause(args, verb, PLAIN, w.not)}，`,
    whether: (clause) => clause,
    and: (left, right) =>
      join(left, /([，。：]|，但)$/.test(left) ? '' : '，', /(^|，)先?[请請]/.test(left) ? right.replace(new RegExp(`^${w.please}`), w.also) : right),
    opening: (word, rest) => `${word}，${rest}`,
    quoted: (text) => w.open + text + w.close,
    carry: { text: w.carry, done: '' },
    label: (clause) => clause,
    within: finished,
    finish: finished,
  };
}
