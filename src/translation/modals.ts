/** What closes a clause that something is said of: that it may be, can be, has to be. Rows. */
import type { Form } from './form';

/** What is added to a clause: that it may happen, can be done, has to be done. */
export const ON_TOP: Record<string, Pick<Form, 'mood' | 'neg'> & { end?: 'plain' }> = {
  ことができます: { mood: 'able' },
  ことはできません: { mood: 'able', neg: true },
  ことができません: { mood: 'able', neg: true },
  ことはありません: { neg: true },
  ことはございません: { neg: true },
  ことができる: { mood: 'able', end: 'plain' },
  ことができない: { mood: 'able', neg: true, end: 'plain' },
  ことはできかねます: { mood: 'able', neg: true },
  とは限りません: { mood: 'may', neg: true },
  ことは絶対にありません: { neg: true },
  ものではありません: { neg: true },
  わけではありません: { neg: true },
  ことが必要です: { mood: 'must' },
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
  必要はありません: { mood: 'must', neg: true },
};
