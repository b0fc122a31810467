/** The small words of Chinese, in both ways of writing. */
import { PERSON, PLACE } from './chinese-kinds';
import type { Form } from './form';

export const WORDS = {
  'zh-Hans': {
    no: '无法',
    failed: '未能',
    yes: '可',
    please: '请',
    never: '请勿',
    will: '将',
    done: '已',
    due: '预计',
    easy: '容易',
    aim: '为了',
    whenever: '无论',
    toward: '对于',
    not: '不',
    isNot: '不是',
    notYet: '未',
    doing: '正在',
    when: '时',
    in: '内',
    regardless: '无论~如何',
    because: '因',
    must: '需要',
    mustNot: '无需',
    want: '想要',
    may: '可能会',
    thats: '为',
    has: '有',
    hasNot: '没有',
    but: '但',
    comes: '来自',
    rather: '较',
    ensure: '请确保可',
    from: '从',
    to: '到',
    at: '在',
    with: '与',
    as: '作为',
    than: '比',
    after: '后',
    for: '若要',
    becomes: '变为',
    until: '为止',
    ask: '吗',
    here: '此处',
    tap: '请点此处',
    per: '每',
    each: '按',
    by: '由',
    use: '通过',
    about: '关于',
    limit: '最多',
    longest: '最长',
    highest: '最高',
    within: '以内',
    depending: '根据',
    seen: '视',
    even: '即使',
    differ: '而异',
    during: '期间',
    earlier: '之前',
    confirm: '确认',
    sure: '确定要',
    thanks: '感谢您',
    invite: '不妨',
    hard: '难以',
    too: '过度',
    carry: '进行',
    order: '顺序',
    atMost: '为限',
    soon: '后立即',
    every: '每次',
    soThat: '为使',
    unless: '除非',
    ever: '曾',
    notEver: '未曾',
    over: '超过',
    except: '情况除外',
    fact: '情形',
    next: '下一个',
    noMore: '不再',
    again: '重新',
    forget: '忘记',
    on: '继续',
    begun: '开始',
    deemed: '视为',
    denied: '并非',
    meanwhile: '的同时，',
    inState: '的状态下，',
    only: '仅在',
    usually: '通常',
    whether: '是否',
    also: '并',
    links: { 为: '为', 用于: '用于', 给: '给' },
    open: '“',
    close: '”',
  },
  'zh-Hant': {
    no: '無法',
    failed: '未能',
    yes: '可',
    please: '請',
    never: '請勿',
    will: '將',
    done: '已',
    due: '預計',
    easy: '容易',
    aim: '為了',
    whenever: '無論',
    toward: '對於',
    not: '不',
    isNot: '不是',
    notYet: '未',
    doing: '正在',
    when: '時',
    in: '內',
    regardless: '無論~如何',
    because: '因',
    must: '需要',
    mustNot: '無須',
    want: '想要',
    may: '可能會',
    thats: '為',
    has: '有',
    hasNot: '沒有',
    but: '但',
    comes: '來自',
    rather: '較',
    ensure: '請確保可',
    from: '從',
    to: '至',
    at: '在',
    with: '與',
    as: '作為',
    than: '比',
    after: '後',
    for: '若要',
    becomes: '變為',
    until: '為止',
    ask: '嗎',
    here: '此處',
    tap: '請點此處',
    per: '每',
    each: '依',
    by: '由',
    use: '透過',
    about: '關於',
    limit: '最多',
    longest: '最長',
    highest: '最高',
    within: '以內',
    depending: '根據',
    seen: '視',
    even: '即使',
    differ: '而異',
    during: '期間',
    earlier: '之前',
    confirm: '確認',
    sure: '確定要',
    thanks: '感謝您',
    invite: '不妨',
    hard: '難以',
    too: '過度',
    carry: '進行',
    order: '順序',
    atMost: '為限',
    soon: '後立即',
    every: '每次',
    soThat: '為使',
    unless: '除非',
    ever: '曾',
    notEver: '未曾',
    over: '超過',
    except: '情況除外',
    fact: '情形',
    next: '下一個',
    noMore: '不再',
    again: '重新',
    forget: '忘記',
    on: '繼續',
    begun: '開始',
    deemed: '視為',
    denied: '並非',
    meanwhile: '的同時，',
    inState: '的狀態下，',
    only: '僅在',
    usually: '通常',
    whether: '是否',
    also: '並',
    links: { 为: '為', 用于: '用於', 给: '給' },
    open: '「',
    close: '」',
  },
} as const;

/** What stands before a verb: not, may, please. */
export const prefixOf = (w: (typeof WORDS)[keyof typeof WORDS], form: Form): string => {
  const { neg, past, voice, ing, mood } = form;
  if (form.perhaps) return w.may + prefixOf(w, { ...form, perhaps: undefined });
  if (mood === 'may') return w.may + prefixOf(w, { ...form, mood: undefined, past: false, end: 'plain' });
  if (mood === 'ever') return neg ? w.notEver : w.ever;
  if (mood === 'able') return neg ? w.no : w.yes;
  if (mood === 'must') return neg ? w.mustNot : w.must;
  if (mood === 'please') return voice === 'can' ? w.ensure : w.please;
  if (mood === 'please-not') return w.never;
  if (mood === 'sure' || mood === 'thanks' || mood === 'invite' || mood === 'hard' || mood === 'too') return w[mood];
  if (mood === 'want') return w.want;
  if (mood === 'due' || mood === 'easy') return w[mood] + prefixOf(w, { ...form, mood: undefined, voice: undefined, end: 'plain' });
  if (mood === 'whether') return w.whether + prefixOf(w, { ...form, mood: undefined, ing: false });
  if (voice === 'can') return neg ? (past ? w.failed : w.no) : w.yes;
  if (neg && form.gone) return w.noMore;
  if (neg) return past || ing || (mood === 'you' && voice === 'passive') ? w.notYet : w.not;
  if (past || (ing && voice === 'passive')) return w.done;
  return ing ? (mood === 'you' ? '' : w.doing) : voice === 'passive' && form.end === 'final' ? w.will : '';
};

const HAN = /[\u4e00-\u9fff]/;
/** Where, with what, at what price it is done. */
export const placeOf = (w: (typeof WORDS)[keyof typeof WORDS], text: string): string =>
  /^(最近|[过過]去)[\d０-９]+(天|小[时時]|[个個]月)$/.test(text)
    ? text + w.in
    : /^本公司/.test(text)
      ? w.by + text
      : PERSON.test(text) || /^[无無]|^\d+(条线路|條門號|人)$/.test(text)
        ? text
        : /^[仅僅]?[在通从從使以按为為]/.test(text)
          ? text
          : /^(每[月年日])?[\d最約约¥][^的]*$|(?<!期)[时時][间間]$|[质質]$|^[高低]速$|[km]bps$/i.test(text)
            ? `以${text}`
            : /ID$/.test(text)
              ? w.use + text
              : /^(PDF|CSV|ZIP|Excel|JPEG|PNG)/.test(text)
                ? `以${text}${HAN.test(text) ? '' : '格式'}`
                : PLACE.test(text) || !HAN.test(text)
                  ? w.at + text
                  : w.use + text;

/** Side by side; what is Latin stands apart. */
export const join = (...parts: string[]) =>
  parts
    .filter(Boolean)
    .reduce((left, right) => (left && /[A-Za-z0-9Ａ-ｚ]$/.test(left) && /^[A-Za-z0-9Ａ-ｚ]/.test(right) ? `${left} ${right}` : left + right), '');

/** With the mark that ends it. */
export const finished: (text: string, mark: string) => string = (text, mark) =>
  text.replace(/，+$/, '') + ({ '。': '。', '.': '。', '!': '！', '?': '？' }[mark] ?? mark);
