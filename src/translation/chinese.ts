/** Chinese: time and place before the verb, the object behind it. Both ways of writing; the words differ, the order does not. */
import type { Form } from './conjugate';
import type { Argument, Grammar } from './grammar';
import type { Target } from './model';

const HAN = /[\u4e00-\u9fff]/;
const WORDS = {
  'zh-Hans': {
    no: '无法',
    yes: '可',
    please: '请',
    never: '请勿',
    will: '',
    done: '已',
    not: '不',
    notYet: '未',
    doing: '正在',
    when: '时',
    because: '因',
    must: '需要',
    mustNot: '无需',
    want: '想要',
    may: '有时会',
    thats: '为',
    has: '有',
    hasNot: '没有',
    but: '但',
    from: '从',
    to: '到',
    at: '在',
    with: '与',
    than: '比',
    after: '后',
    for: '若要',
    becomes: '变为',
    until: '为止',
    ask: '吗',
    here: '此处',
    tap: '请点此处',
    per: '每',
    by: '由',
    use: '通过',
    about: '关于',
    open: '“',
    close: '”',
  },
  'zh-Hant': {
    no: '無法',
    yes: '可',
    please: '請',
    never: '請勿',
    will: '',
    done: '已',
    not: '不',
    notYet: '未',
    doing: '正在',
    when: '時',
    because: '因',
    must: '需要',
    mustNot: '無須',
    want: '想要',
    may: '有時會',
    thats: '為',
    has: '有',
    hasNot: '沒有',
    but: '但',
    from: '從',
    to: '至',
    at: '在',
    with: '與',
    than: '比',
    after: '後',
    for: '若要',
    becomes: '變為',
    until: '為止',
    ask: '嗎',
    here: '此處',
    tap: '請點此處',
    per: '每',
    by: '由',
    use: '透過',
    about: '關於',
    open: '「',
    close: '」',
  },
} as const;

/** A verb that takes its goal as its object, or with another word than 到. */
const GOAL: Record<string, string> = {
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
const AT_ONCE = /^(超过|超過|到期|开始|開始|结束|結束|停止|完成|忘记|忘記|变|變|达到|達到|关闭|關閉|打开|開啟|失效|到账|入帳)/;
/** What takes no 为. */
const QUALITY = /^(可以|不可|免|收费|收費|付费|付費|有效|无效|無效|正常|未|适用|適用|不|方便|划算|仅|僅)/;
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
    if (mood === 'want') return w.want;
    if (voice === 'can') return neg ? w.no : w.yes;
    if (neg) return past || ing ? w.notYet : w.not;
    if (past || (ing && voice === 'passive')) return w.done;
    return ing ? w.doing : '';
  };
  const before = (args: readonly Argument[]) =>
    join(
      ...all(args, 'topic', 'subject'),
      ...all(args, 'time'),
      ...all(args, 'start').map((text) => w.from + text),
      ...all(args, 'place').map((text) =>
        /^[在通从從使以按为為]/.test(text) ? text : /\d/.test(text) ? `以${text}` : PLACE.test(text) || !HAN.test(text) ? w.at + text : w.use + text,
      ),
      ...all(args, 'partner').map((text) => w.with + text),
      ...all(args, 'measure').map((text) => w.than + text),
      ...all(args, 'per').map((text) => w.per + text),
      ...all(args, 'basis').map((text) => w.because + text),
      ...all(args, 'adverb'),
    );
  const until = (args: readonly Argument[]) => all(args, 'end').map((text) => w.to + text + w.until);
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
          についての: w.about + text,
          に関する: w.about + text,
        }) as Record<string, string>
      )[particle] ?? text,
    attribute: (what, thing) => join(what, thing),
    relative: (clause, thing) => join(clause, '的', thing),
    asOf: '截至~',
    fromOn: '~起',
    upTo: '至~',
    question: (clause) => `${clause}${w.ask}`,
    together: '和',
    list: (left, link, right) => join(left, link === ',' || link === '・' ? '、' : link, right),
    affix: (template, noun) => join(...template.split('~').flatMap((part, index) => (index === 0 ? [part] : [noun, part]))),
    verb(args, verb, given) {
      // 期限が切れています: it has come about
      const form = given.ing && AT_ONCE.test(verb.text) ? { ...given, ing: false, past: true } : given;
      const goal = all(args, 'goal');
      const link = GOAL[verb.text] ?? w.to;
      // 支払いが確認できない: what can or cannot be done is done to it
      const turned = (form.voice === 'can' || /^需要/.test(verb.text)) && all(args, 'object').length === 0;
      const [subject, object] = [
        args.filter(
          ({ role }) => role !== 'object' && !(turned && role === 'subject') && !(role === 'adverb' && (form.mood === 'please' || form.mood === 'please-not')),
        ),
        all(args, 'object', ...(turned ? (['subject'] as const) : [])),
      ];
      const ask = form.mood === 'please' || form.mood === 'please-not' ? all(args, 'adverb') : [];
      const end = all(args, 'end').map((text) => w.to + text);
      if (link === '向' || link === '在')
        return join(
          before(subject),
          prefix(form),
          ...goal.map((text) => (link === '在' ? `${verb.text}${w.at}${text}` : link + text + verb.text)),
          goal.length ? '' : verb.text,
          ...object,
          ...end,
        );
      return join(before(subject), prefix(form), ...ask, verb.text, ...object, ...goal.map((text) => link + text), ...end);
    },
    is(args, what, { neg, mood }) {
      const may = mood === 'may' ? w.may : '';
      if (what === w.here) return join(before(args), ...all(args, 'goal', 'object'), w.tap);
      // 需要 stands before what is needed
      if (NEEDED.test(what)) {
        const needed = args.filter(({ role }) => role === 'subject' || role === 'object');
        const others = args.filter((arg) => !needed.includes(arg));
        return join(before(others), ...all(others, 'goal'), may, what, ...needed.map(({ text }) => text));
      }
      return join(before(args), ...all(args, 'object', 'goal'), ...until(args), may, neg ? w.not : QUALITY.test(what) ? '' : w.thats, what);
    },
    becomes: (args, what, { mood }) => join(before(args), ...until(args), mood === 'may' ? w.may : '', w.becomes, what),
    exists: (args, what, { neg, mood }) => join(before(args), ...until(args), mood === 'may' ? w.may : '', neg ? w.hasNot : w.has, what),
    bare: (args) => join(before(args), ...all(args, 'object'), ...all(args, 'goal').map((text) => w.to + text), ...all(args, 'end').map((text) => w.to + text)),
    when: (clause) => `${clause}${w.when}，`,
    because: (clause) => `${w.because}${clause}，`,
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
