/** The small words of Chinese, in both ways of writing. */
import type { Form } from './conjugate';

export const WORDS = {
  'zh-Hans': {
    no: '无法',
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
    within: '以内',
    depending: '根据',
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
    whether: '是否',
    open: '“',
    close: '”',
  },
  'zh-Hant': {
    no: '無法',
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
    within: '以內',
    depending: '根據',
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
    whether: '是否',
    open: '「',
    close: '」',
  },
} as const;

/** What stands before a verb: not, may, please. */
export const prefixOf = (w: (typeof WORDS)[keyof typeof WORDS], form: Form): string => {
  const { neg, past, voice, ing, mood } = form;
  if (mood === 'may') return w.may + prefixOf(w, { ...form, mood: undefined, past: false, end: 'plain' });
  if (mood === 'able') return neg ? w.no : w.yes;
  if (mood === 'must') return neg ? w.mustNot : w.must;
  if (mood === 'please') return w.please;
  if (mood === 'please-not') return w.never;
  if (mood === 'sure' || mood === 'thanks' || mood === 'invite' || mood === 'hard' || mood === 'too') return w[mood];
  if (mood === 'want') return w.want;
  if (mood === 'due' || mood === 'easy') return w[mood] + prefixOf(w, { ...form, mood: undefined, voice: undefined, end: 'plain' });
  if (mood === 'whether') return w.whether + prefixOf(w, { ...form, mood: undefined, ing: false });
  if (voice === 'can') return neg ? w.no : w.yes;
  if (neg) return past || ing ? w.notYet : w.not;
  if (past || (ing && voice === 'passive')) return w.done;
  return ing ? w.doing : voice === 'passive' && form.end === 'final' ? w.will : '';
};

/** Side by side; what is Latin stands apart. */
export const join = (...parts: string[]) =>
  parts.filter(Boolean).reduce((left, right) => (left && /[A-Za-z0-9]$/.test(left) && /^[A-Za-z0-9]/.test(right) ? `${left} ${right}` : left + right), '');

/** What a verb says of some things: 制限がかかる, 番号を控える. */
export const meant = (word: string, args: readonly { role: string; text: string }[]): string => {
  const is = (thing: RegExp) => args.some(({ role, text }) => /^(subject|topic|object)$/.test(role) && thing.test(text));
  return word === '需要' && is(/(限制|[锁鎖]定)$/) ? '有' : word === '避免' && (is(/([号號码碼]|ID)$/) || !is(/./)) ? (is(/[號碼編]/) ? '記下' : '记下') : word;
};

/** A verb that takes its goal as its object, or with another word than 到. */
export const GOAL: Record<string, string> = {
  勾选: '',
  勾選: '',
  开通: '',
  注意: '',
  协助: '',
  協助: '',
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
  支持: '',
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
  使用: '用于',
  申请: '',
  申請: '',
  告知: '',
  达到: '',
  達到: '',
  赠送: '给',
  贈送: '給',
  提供: '给',
  显示: '在',
  顯示: '在',
  限于: '',
  限於: '',
};

/** Where something is done, rather than with what. */
export const PLACE =
  /(以外|国家|國家|页面?|頁面?|网站|網站|应用|画面|畫面|门店|門市|柜台|櫃台|菜单|選單|日本|国外|國外|境外|海外|境内|境內|地区|地區|区域|區域|处|處|地点|地點|手机|手機|机型|機型|设备|設備|终端|裝置|中|内|內|里|裡|上|App)$/;
/** Adverbs of the sentence, not of how something is done. */
export const CALM = /^(目前|现在|現在|当前|當前|已[经經]|还|還|仍|先|原[则則]上|通常|一般|主要|全部|均|也|都|详情|詳情)$/;
/** How often: behind the verb. */
export const OFTEN = /^[\d０-９]+次$/;
/** Who does it, not what it is done to. */
export const PERSON = /(人|者|客户|客戶|用户|用戶|会员|會員)$/;
/** What is no button: one's contract, a bill; what comes about by itself. */
export const NO_ACTION =
  /^(通话|通話|使用|介绍|介紹|说明|說明|上网|上網|签约|簽約|收取|账单|通知|告知|联系|聯絡|开始|開始|结束|結束|发生|發生|到期|致歉|存在|变动|變動|增加|减少|減少|恢复|恢復|支持|显示|顯示)/;
/** A state, not something going on. */
export const STATE = /^(错误|錯誤|临近|即將|集中)/;
export const AT_ONCE = /^(超过|超過|到期|开始|開始|结束|結束|停止|完成|忘记|忘記|变|變|达到|達到|关闭|關閉|打开|開啟|失效|到账|入帳)/;
/** What takes no 为. */
export const QUALITY = /中$|：|^(可以|不可|免|收费|收費|付费|付費|有效|无效|無效|正常|未|适用|適用|不|方便|划算|仅|僅)/;
export const NEEDED = /^(需要|不需要|无需|無須)/;
