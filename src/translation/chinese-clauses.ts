/** A Chinese clause: what stands before its verb, the verb, what stands behind it. */
import { acts, takesAct } from './chinese-acts';
import { isFound } from './chinese-found';
import { MEANS, sinceWhen } from './chinese-joints';
import { CALM, GOAL, meant, OFTEN, PERSON } from './chinese-kinds';
import { placeOf } from './chinese-places';
import { join, type WORDS } from './chinese-words';
import { type Form, PLAIN } from './form';
import type { Act, Argument } from './grammar';
import type { Verb } from './model';

export const all = (args: readonly Argument[], ...roles: Argument['role'][]) => args.filter(({ role }) => roles.includes(role)).map(({ text }) => text);

/** @param w the small words of one way of writing */
export function clausesOf(w: (typeof WORDS)[keyof typeof WORDS]) {
  const place = (text: string) => placeOf(w, text);
  /** Of the whole sentence: before all that a verb has before it. */
  const lead = (args: readonly Argument[]) =>
    join(
      ...(args[0]?.role === 'time' && /[后後]$/.test(args[0].text)
        ? all(args, 'time', 'topic', 'subject')
        : [...all(args, 'topic', 'subject'), ...all(args, 'time')]),
      ...all(args, 'basis', 'cause').map((text) => (MEANS.test(text) ? w.use : w.because) + text),
      // 国によっては
      ...args.filter(({ role, apart }) => role === 'depending' && apart).map(({ text }) => `${w.seen}${text}而定，`),
      ...args.filter(({ role, apart }) => role === 'along' || (role === 'depending' && !apart)).map(({ text }) => w.depending + text),
      ...all(args, 'by').map((text) => `${w.at}${text.replace(/前$/, '')}前`),
      ...all(args, 'aim').map((text) => w.aim + text),
      ...all(args, 'measure').map((text) => w.than + text),
      ...args
        .filter(
          ({ role, text, apart }) =>
            (role === 'adverb' && (apart || CALM.test(text) || /[也都]$/.test(text)) && !OFTEN.test(text)) || (role === 'place' && apart),
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
        .filter(({ role, text, apart }) => role === 'adverb' && !apart && !CALM.test(text) && !/[也都]$/.test(text) && !OFTEN.test(text))
        .map(({ text }) => text),
    );
  const before = (args: readonly Argument[]) => join(lead(args), way(args));
  const limits = (args: readonly Argument[]) => all(args, 'limit').map((text) => (/^最[高多长長]/.test(text) ? text : w.limit + text));
  const until = (args: readonly Argument[]) => [...all(args, 'end').map((text) => w.to + text + w.until), ...limits(args)];
  const act = ({ args, verb }: Act): string => clause(args, verb, PLAIN, '');
  /** What a verb has, put around it; `say`: the words before it in this form. */
  const clause = (said: readonly Argument[], { text }: Verb, form: Form, say: string): string => {
    const told = acts(said, act, takesAct(text));
    // 6か月を過ぎる, 3時間遅れる: how long is what it does
    const given = /^(超|延|需要|[经經][过過])/.test(text) ? told : sinceWhen(told);
    const word = meant(text, given);
    // 第三者に推測されやすい
    const args = given.map(
      (arg): Argument =>
        // 第三者に不正に利用された
        form.voice === 'passive' && arg.role === 'goal' && /(第三方|[他别別]人)$/.test(arg.text) && /^(使用|利用|[滥濫]用|查看|登[录入])/.test(text)
          ? { role: 'adverb', text: `被${arg.text}` }
          : form.mood === 'easy' && arg.role === 'goal'
            ? { ...arg, role: 'subject' }
            : // どのくらい使えますか
              arg.role === 'adverb' && /^多少$/.test(arg.text) && !all(given, 'object').length
              ? { ...arg, role: 'object' }
              : arg.role === 'by' && form.mood === 'please'
                ? { role: 'adverb', text: `${w.at}${arg.text.replace(/前$/, '')}前` }
                : arg.role === 'adverb' && form.neg && /^(立|[马馬]上)/.test(arg.text)
                  ? { ...arg, apart: true }
                  : arg.role === 'adverb' && /^需要/.test(word) && /^多/.test(arg.text)
                    ? { role: 'object', text: arg.text }
                    : arg.role === 'time' && form.mood === 'please' && /(\d.*|期[间間限])[内內]$|.{2}[后後]$/.test(arg.text)
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
    const took = /^(需要|[经經][过過])$/.test(word) && !args.some(({ role }) => role === 'object' || role === 'subject');
    // 料金はかかりません
    const spared = took && form.neg && all(args, 'topic').length === 1 && args.every(({ role, text }) => role !== 'topic' || /[费費]|金$/.test(text));
    const goes = /^(需要|失[败敗]|[发發]生|[产產]生)/.test(word);
    const goal = goes ? [] : all(args, 'goal');
    // 回線には440円を割り引きます
    const whom =
      (/^[优優]惠$/.test(word) && goal.some((text) => !/日[元圓]$/.test(text))) ||
      (/^(咨询|諮詢|洽詢)$/.test(word) && all(args, 'object').length > 0) ||
      (/^[显顯]示$/.test(word) && goal.some((text) => PERSON.test(text)))
        ? '向'
        : undefined;
    const link = whom ?? (w.links as Partial<Record<string, string>>)[GOAL[word] ?? ''] ?? GOAL[word] ?? w.to;
    const isOurs = /^(拒绝|拒絕|限制|延长|延長|退还|退還)/.test(word) && form.voice !== 'passive';
    const left = args
      .map((arg): Argument => (isOurs && arg.role === 'topic' && PERSON.test(arg.text) ? { ...arg, text: `${w.toward}${arg.text}，` } : arg))
      .filter(({ role }) => !(turned && role === 'subject') && !(took && role === 'time') && !(spared && role === 'topic'))
      .map((arg): Argument => (goes && arg.role === 'goal' ? { ...arg, role: 'subject' } : arg));
    const object = all(
      args,
      'object',
      ...(turned ? (['subject'] as const) : []),
      ...(took ? (['time'] as const) : []),
      ...(spared ? (['topic'] as const) : []),
    );
    const basis = /^不同/.test(word) && args.every(({ role }) => /^(topic|subject|basis)$/.test(role)) ? all(args, 'basis') : [];
    if (basis.length > 0) return join(lead(left.filter(({ role }) => role !== 'basis')), way(left), say, ...basis.map((text) => w.because + text + w.differ));
    // 2時から5時まで: both before what is done
    const isLed = goal.length > 0 || took || form.neg || /^需要/.test(word) || args.some(({ role }) => role === 'start');
    // where a goal is told too, until when stands before it
    const end = all(args, 'end').map((text) => w.to + text + (form.neg && !args.some(({ role }) => role === 'start') ? w.until : ''));
    const verb = /^查看/.test(word) && isFound(w, form, all(args, 'object')) ? w.confirm : word;
    // 次回から請求されません: from when on, before what is not done
    const early =
      form.mood === 'hard' ? left : form.neg && (!form.mood || form.mood === 'you') && form.voice !== 'can' ? left.filter(({ role }) => role === 'start') : [];
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
    // テザリングも容量に含まれます
    const goals = goal.map(
      (text) => (/^[仅僅]/.test(text) && link === '向' ? text.replace(/^./, '$&向') : link + text) + (/^包含/.test(word) && !/中$/.test(text) ? '中' : ''),
    );
    const rest = join(...limits(args), ...last, ask);
    // 支払いに使える
    if (link === w.links.用于 && goal.length > 0 && object.length === 0) return join(first, ...goals, ...often, rest);
    // ポイントを料金に充当する
    if (/^抵[扣用]$/.test(verb) && goal.length > 0 && object.length > 0) return join(first, '用', ...object, verb, ...goal, rest);
    // データ残量をウィジェットに表示する
    if (/^[显顯]示$/.test(verb) && goal.length > 0 && object.length > 0) return join(first, ...goals, verb, ...often, ...object, rest);
    if (link === '在' && goal.length > 0) {
      // マイページにのみ表示されます
      const [, only = ''] = /^在([仅僅])/.exec(goals[0] ?? '') ?? [];
      return join(first, only, verb, ...often, ...goals.map((text) => text.replace(`在${only}`, '在')), ...object, rest);
    }
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
  return { act, before, clause, until, way };
}
