/** Chinese: time and place before the verb, the object behind it. Both ways of writing; the words differ, the order does not. */
import { WORDS } from './chinese-words';
import type { Form } from './conjugate';
import type { Argument, Grammar } from './grammar';
import type { Target, Verb } from './model';

const HAN = /[\u4e00-\u9fff]/;

/** A verb that takes its goal as its object, or with another word than 到. */
const GOAL: Record<string, string> = {
  限制: '为',
  降低: '为',
  参加: '',
  參加: '',
  写明: '在',
  載明: '在',
  失败: '',
  失敗: '',
  更改: '为',
  變更: '為',
  切换: '为',
  切換: '為',
  变为: '',
  變為: '',
  包含: '在',
  设为: '',
  設為: '',
  计入: '',
  計入: '',
  需要: '',
  移动: '到',
  加入: '',
  同意: '',
  登录: '',
  登入: '',
  咨询: '',
  洽詢: '',
  联系: '',
  聯絡: '',
  收取: '向',
  依据: '',
  依據: '',
  限于: '',
  限於: '',
};

/** Where something is done, rather than with what. */
const PLACE =
  /(页面?|頁面?|网站|網站|应用|画面|畫面|门店|門市|柜台|櫃台|菜单|選單|日本|国外|國外|境外|海外|境内|境內|地区|地區|区域|區域|处|處|中|内|內|里|裡|上|App)$/;
/** Adverbs of the sentence, not of how something is done. */
const CALM = /^(目前|现在|現在|当前|當前|已[经經]|还|還|仍|先|原[则則]上|通常|一般|主要|全部|均|也|都|详情|詳情)$/;
/** How often: behind the verb. */
const OFTEN = /\d次$/;
/** A state, not something going on. */
const STATE = /^(错误|錯誤|临近|即將|集中)/;
const AT_ONCE = /^(超过|超過|到期|开始|開始|结束|結束|停止|完成|忘记|忘記|变|變|达到|達到|关闭|關閉|打开|開啟|失效|到账|入帳)/;
/** What takes no 为. */
const QUALITY = /中$|^(可以|不可|免|收费|收費|付费|付費|有效|无效|無效|正常|未|适用|適用|不|方便|划算|仅|僅)/;
const NEEDED = /^(需要|不需要|无需|無須)/;

export function chinese(target: Exclude<Target, 'en'>): Grammar {
  const w = WORDS[target];
  const all = (args: readonly Argument[], ...roles: Argument['role'][]) => args.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  const join = (...parts: string[]) =>
    parts.filter(Boolean).reduce((left, right) => (left && /[A-Za-z0-9]$/.test(left) && /^[A-Za-z0-9]/.test(right) ? `${left} ${right}` : left + right), '');
  const prefix = (form: Form): string => {
    const { neg, past, voice, ing, mood } = form;
    if (mood === 'may') return w.may + prefix({ ...form, mood: undefined, past: false });
    if (mood === 'able') return neg ? w.no : w.yes;
    if (mood === 'must') return neg ? w.mustNot : w.must;
    if (mood === 'please') return w.please;
    if (mood === 'please-not') return w.never;
    if (mood === 'sure') return w.sure;
    if (mood === 'want') return w.want;
    if (voice === 'can') return neg ? w.no : w.yes;
    if (neg) return past || ing ? w.notYet : w.not;
    if (past || (ing && voice === 'passive')) return w.done;
    return ing ? w.doing : voice === 'passive' && form.end === 'final' ? w.will : '';
  };
  const place = (text: string) =>
    /^[在通从從使以按为為]/.test(text) ? text : /\d/.test(text) ? `以${text}` : PLACE.test(text) || !HAN.test(text) ? w.at + text : w.use + text;
  /** Of the whole sentence: before all that a verb has before it. */
  const lead = (args: readonly Argument[]) =>
    join(
      ...all(args, 'topic', 'subject'),
      ...all(args, 'time'),
      ...all(args, 'basis').map((text) => w.because + text),
      ...args
        .filter(({ role, text, apart }) => (role === 'adverb' && (apart || CALM.test(text)) && !OFTEN.test(text)) || (role === 'place' && apart))
        .map(({ role, text }) => (role === 'place' ? place(text) : text)),
    );
  const way = (args: readonly Argument[]) =>
    join(
      ...all(args, 'depending').map((text) => w.depending + text),
      ...all(args, 'order').map((text) => `按${text}的${w.order}`),
      ...all(args, 'start').map((text) => w.from + text),
      ...args.filter(({ role, apart }) => role === 'place' && !apart).map(({ text }) => place(text)),
      ...all(args, 'partner').map((text) => w.with + text),
      ...all(args, 'measure').map((text) => w.than + text),
      ...all(args, 'per').map((text) => w.per + text),
      ...args.filter(({ role, text, apart }) => role === 'adverb' && !apart && !CALM.test(text) && !OFTEN.test(text)).map(({ text }) => text),
    );
  const before = (args: readonly Argument[]) => join(lead(args), way(args));
  const limits = (args: readonly Argument[]) => all(args, 'limit').map((text) => (/^最[高多]/.test(text) ? text : w.limit + text));
  const until = (args: readonly Argument[]) => [...all(args, 'end').map((text) => w.to + text + w.until), ...limits(args)];
  /** What a verb has, put around it; `say`: the words before it in this form. */
  const clause = (args: readonly Argument[], { text: word }: Verb, form: Form, say: string) => {
    // 支払いが確認できない: what can or cannot be done is done to it; 取得に失敗する: what fails is the getting
    const turned = (form.voice === 'can' || /^(需要|[发發]生)/.test(word)) && all(args, 'object').length === 0;
    const took = /^需要/.test(word) && !args.some(({ role }) => role === 'object' || role === 'subject');
    const goes = /^(需要|失[败敗])/.test(word);
    const goal = goes ? [] : all(args, 'goal');
    const link = GOAL[word] ?? w.to;
    const left = args
      .filter(({ role }) => !(turned && role === 'subject') && !(took && role === 'time'))
      .map((arg): Argument => (goes && arg.role === 'goal' ? { ...arg, role: 'subject' } : arg));
    const object = all(args, 'object', ...(turned ? (['subject'] as const) : []), ...(took ? (['time'] as const) : []));
    const basis = /^不同/.test(word) ? all(args, 'basis') : [];
    if (basis.length > 0) return join(lead(left.filter(({ role }) => role !== 'basis')), way(left), say, ...basis.map((text) => w.because + text + w.differ));
    const isLed = goal.length > 0 || took;
    // where a goal is told too, until when stands before it
    const end = all(args, 'end').map((text) => w.to + text);
    const verb = form.neg && form.voice === 'can' && /^查看/.test(word) ? w.confirm : word;
    const limit = limits(args);
    // 次回から請求されません: from when on, before what is not done
    const early = form.neg && !form.mood && form.voice !== 'can' ? left.filter(({ role }) => role === 'start') : [];
    const first = join(lead(left), ...(isLed ? end : []), way(early), say, way(left.filter((arg) => !early.includes(arg))))
      .replace(/(已[经經])已/, '$1')
      .replace(/(可能)[会會](无法|無法)/, '$1$2');
    const last = isLed ? [] : end;
    const often = args.filter(({ role, text }) => role === 'adverb' && OFTEN.test(text)).map(({ text }) => text);
    const ask = form.mood === 'sure' ? w.ask : '';
    if (link === '向' || link === '在')
      return join(
        first,
        ...goal.map((text) => (link === '在' ? verb + w.at + text : link + text + verb)),
        goal.length ? '' : verb,
        ...limit,
        ...object,
        ...last,
      );
    // できません: what cannot be done is carried out
    if (/^可以$/.test(word))
      return join(
        lead(left.filter(({ role }) => role !== 'topic')),
        form.neg ? w.no : w.yes,
        w.carry,
        ...(object.length > 0 ? object : all(left, 'topic')),
        way(left),
      );
    if (goal.length > 0 && object.length > 0 && /^[为為]$|^[设設][为為]/.test(link || word))
      return join(first, w.will, ...object, verb, ...often, ...goal.map((text) => link + text), ask);
    return join(first, verb, ...often, ...limit, ...object, ...goal.map((text) => link + text), ...last, ask);
  };
  return {
    compound: join,
    of: (owner, thing) => join(owner, /(的|从.*|從.*)$/.test(owner) ? '' : '的', thing),
    owner: (particle, text) =>
      (
        ({
          ごとの: w.per + text,
          あたりの: w.per + text,
          毎の: w.per + text,
          からの: w.from + text,
          までの: w.to + text + w.until,
          での: (/外|内|內|店|日本|地/.test(text) ? w.at : w.use) + text,
          による: w.use + text,
          との: w.with + text,
          のうち: `${text}中`,
          に応じた: w.depending + text,
          についての: w.about + text,
          に関する: w.about + text,
        }) as Record<string, string>
      )[particle] ?? text,
    attribute: (what, thing) => join(what, thing),
    relative: (args, verb, form, thing) => {
      // what has been done, or is so, is said of a thing without 已 and 正在
      const plain =
        form.voice || form.neg || form.mood
          ? { ...form, ing: form.ing && args.length === 0, past: form.past || (form.ing && form.voice === 'passive') }
          : { end: form.end };
      return join(clause(args, verb, plain, prefix(form.ing && form.voice === 'passive' ? { end: 'plain' } : plain)), '的', thing);
    },
    described: (said, thing) => join(said, '的', thing),
    at: (when, noun) => noun + (when === 'before' ? '前' : when === 'after' ? w.after : w.when),
    asOf: '截至~',
    fromOn: '~起',
    upTo: '至~',
    until: `${w.to}~${w.until}`,
    question: (clause) => `${clause}${w.ask}`,
    together: '和',
    list: (left, link, right) => join(left, link === ',' || link === '・' ? '、' : link, right),
    capped: (limit, amount) => `${limit}${w.within}：${amount}`,
    affix: (template, noun) => join(...template.split('~').flatMap((part, index) => (index === 0 ? [part] : [noun, part]))),
    verb(args, verb, given) {
      // 期限が切れています: it has come about
      const form = given.ing && AT_ONCE.test(verb.text) ? { ...given, ing: false, past: true } : STATE.test(verb.text) ? { ...given, ing: false } : given;
      return clause(args, verb, form, prefix(form));
    },
    is(args, what, { neg, mood }) {
      const may = mood === 'may' ? w.may : '';
      if (what === w.here) return join(before(args), ...all(args, 'goal', 'object'), w.tap);
      // 需要 stands before what is needed
      if (NEEDED.test(what)) {
        const needed = args.filter(({ role }) => role === 'subject' || role === 'object');
        const others = args.filter((arg) => !needed.includes(arg));
        return join(before(others), ...all(others, 'goal'), ...until(others), may, what, ...needed.map(({ text }) => text));
      }
      return join(before(args), ...all(args, 'object', 'goal'), ...until(args), may, neg ? w.not : QUALITY.test(what) ? '' : w.thats, what);
    },
    becomes: (args, what, { mood }) => join(before(args), ...all(args, 'object', 'goal'), ...until(args), mood === 'may' ? w.may : '', w.becomes, what),
    exists: (args, what, { neg, mood }) =>
      join(before(args), ...all(args, 'object', 'goal'), ...until(args), mood === 'may' ? w.may : '', neg ? w.hasNot : w.has, what),
    bare: (args) =>
      join(
        before(args.filter(({ role }) => role !== 'limit')),
        ...all(args, 'limit').map((text) => text + w.within + (all(args, 'object').length > 0 ? '：' : '')),
        ...all(args, 'object'),
        ...all(args, 'goal').map((text) => w.to + text),
        ...all(args, 'end').map((text) => w.to + text),
      ),
    when: (clause) => `${clause}${w.when}，`,
    because: (clause) => `${w.because}${clause}，`,
    evenIf: (clause) => `${w.even}${clause}，`,
    while: (clause) => `${clause}${w.during}，`,
    up: (clause) => `${clause}${w.earlier}，`,
    before: (clause) => `${clause}前，`,
    after: (clause) => `${clause}${w.after}，`,
    inOrderTo: (clause) => `${w.for}${clause}，`,
    but: (clause) => `${clause}，${w.but}`,
    and: (left, right) => join(left, /[，。：]$/.test(left) ? '' : '，', right),
    opening: (word, rest) => `${word}，${rest}`,
    quoted: (text) => w.open + text + w.close,
    finish: (text, mark) => text.replace(/，+$/, '') + ({ '。': '。', '.': '。', '!': '！', '?': '？' }[mark] ?? mark),
  };
}
