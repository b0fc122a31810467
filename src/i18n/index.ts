/** Nokori's own languages. Adding one = one file of messages and one row here. */
import type en from './en';
import type line from './line/en';

/** What can be said of a line: all that the worker carries. */
export type LineMessages = typeof line;
/** The words of popup and dashboard beside them. */
export type PageMessages = typeof en;
export type Messages = LineMessages & PageMessages;

interface Entry {
  /** its name in itself, for the chooser */
  name: string;
  /** starts of the browser's language tags that it serves; the longest match wins */
  tags: readonly string[];
  line: () => Promise<{ default: LineMessages }>;
}

const TABLE = {
  'zh-Hans': { name: '简体中文', tags: ['zh', 'zh-Hans'], line: () => import('./line/zh-Hans') },
  'zh-Hant': { name: '繁體中文', tags: ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO'], line: () => import('./line/zh-Hant') },
  en: { name: 'English', tags: ['en'], line: () => import('./line/en') },
} satisfies Record<string, Entry>;

export type Language = keyof typeof TABLE;

export const LANGUAGES: readonly { id: Language; name: string }[] = Object.entries(TABLE).map(([id, { name }]) => ({ id: id as Language, name }));

/** The first of the browser's languages that Nokori speaks, else English. */
export function firstLanguage(navigatorLanguages: readonly string[]): Language {
  for (const wanted of navigatorLanguages) {
    const served = LANGUAGES.map(({ id }) => ({ id, length: Math.max(...TABLE[id].tags.map((tag) => matched(wanted, tag))) }));
    const best = served.sort((a, b) => b.length - a.length)[0];
    if (best && best.length > 0) return best.id;
  }
  return 'en';
}

/** The words for a line alone. */
export const loadLineMessages = async (language: Language): Promise<LineMessages> => (await TABLE[language].line()).default;

const matched = (wanted: string, tag: string) => (`${wanted.toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`) ? tag.length : 0);

export * from './format';
export * from './outlook';
export * from './sentences';
