/** What closes a clause that something is said of: that it may be, can be, has to be. Rows. */
import type { Form } from './form';

/** What is added to a clause: that it may happen, can be done, has to be done. */
/** What is said of a whole clause. */
export const OF_CLAUSE: Record<string, readonly ['deemed' | 'denied' | 'uncertain', 'final' | 'plain']> = {
  ...Object.fromEntries(['ものとみなし', 'とみなし', 'こととみなし', 'ものとみなされ'].map((deemed) => [`${deemed}ます`, ['deemed', 'final'] as const])),
  ものとみなす: ['deemed', 'plain'],
  ものとみなされる: ['deemed', 'plain'],
  わけではありません: ['denied', 'final'],
  わけではございません: ['denied', 'final'],
  わけではない: ['denied', 'plain'],
  とは限りません: ['uncertain', 'final'],
  とは限らない: ['uncertain', 'plain'],
};

export const ON_TOP: Record<string, Pick<Form, 'mood' | 'neg'> & { end?: 'plain' | 'te' }> = {
  ことができます: { mood: 'able' },
  ことはできません: { mood: 'able', neg: true },
  ことができません: { mood: 'able', neg: true },
  ことはあります: { mood: 'may' },
  ことはありません: { neg: true },
  ことはございません: { neg: true },
  ことができる: { mood: 'able', end: 'plain' },
  ことができない: { mood: 'able', neg: true, end: 'plain' },
  ことはできかねます: { mood: 'able', neg: true },
  ...Object.fromEntries(['絶対に', '一切', '決して'].flatMap((never) => ['ありません', 'ございません'].map((not) => [`ことは${never}${not}`, { neg: true }]))),
  ものではありません: { neg: true },
  ことが必要です: { mood: 'must' },
  ものとします: {},
  こととします: {},
  ことといたします: {},
  ようにする: { end: 'plain' },
  ようにします: {},
  ようになりました: {},
  ようになった: { end: 'plain' },
  ようになります: {},
  ようになる: { end: 'plain' },
  こともできます: { mood: 'able' },
  ことも可能です: { mood: 'able' },
  ことが可能です: { mood: 'able' },
  ことがない: { mood: 'may', neg: true, end: 'plain' },
  ことがある: { mood: 'may', end: 'plain' },
  場合がある: { mood: 'may', end: 'plain' },
  必要がある: { mood: 'must', end: 'plain' },
  予定です: { mood: 'due' },
  見込みです: { mood: 'due' },
  必要があります: { mood: 'must' },
  必要がございます: { mood: 'must' },
  ...Object.fromEntries(['は', 'が'].flatMap((of) => ['ありません', 'ございません'].map((not) => [`必要${of}${not}`, { mood: 'must' as const, neg: true }]))),
};
