import { describe, expect, it } from 'vitest';
import { foreignTo } from '../../tests/support/chinese';
import { loadBackupMessages } from './backup';
import { loadDashboardMessages, loadOptionMessages, loadUsageMessages } from './dashboard';
import { loadDevicesMessages } from './devices';
import { GLOSS_MESSAGES } from './gloss';
import { loadGuideMessages } from './guide';
import { firstLanguage, LANGUAGES, type Language } from './index';
import { loadMessages } from './messages';
import { loadNoticeMessages } from './notices';
import { PAGE_CARD_MESSAGES } from './page-card';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '../../entrypoints/**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!./**/{en,zh-Hans,zh-Hant}.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Each set of messages, and the name it goes by where it is used. */
const SETS: [name: string, used: string, load: (language: Language) => Promise<object>][] = [
  ['messages', '(?:m|messages)', loadMessages],
  ['messages of the dashboard', 'd', loadDashboardMessages],
  ['messages of the charts', 'u', loadUsageMessages],
  ['messages of what can be set', 'o', loadOptionMessages],
  ['messages of backups', 'b', loadBackupMessages],
  ['messages of devices', 'v', loadDevicesMessages],
  ['messages of notices', 'n', loadNoticeMessages],
  ['messages of the guides', 'g', loadGuideMessages],
  ['messages of glosses', 'labels', async (language) => GLOSS_MESSAGES[language]],
  ['messages of the page card', 'c', async (language) => PAGE_CARD_MESSAGES[language]],
];

describe.each(SETS)('%s', async (_, used, loadSet) => {
  const tables = await Promise.all(LANGUAGES.map(async ({ id }) => ({ id, table: await loadSet(id) })));
  const shape = (table: object) =>
    Object.fromEntries(Object.entries(table).map(([key, value]) => [key, typeof value === 'function' ? value.length : typeof value]));
  const english = shape(await loadSet('en'));

  it.each(tables)('$id has every key, with as many parameters as the English one', ({ table }) => {
    expect(shape(table)).toEqual(english);
  });

  it.each(tables)('$id says every parameter it is given', ({ table }) => {
    for (const value of Object.values(table) as unknown[]) {
      if (typeof value !== 'function') continue;
      const given = Array.from({ length: value.length }, (_, at) => `${70 + at}`);
      // 1 of something may be a word of its own ("last day"); 70 never is
      for (const one of given) expect(value(...given), `${value}`).toContain(one);
    }
  });

  it('none is unused', () => {
    const all = Object.values(sources).join('\n');
    // by its name, or looked up by an id in a table of such ids
    const lookedUp = Object.values(sources).some((text) => new RegExp(`\\b${used}\\[`).test(text));
    const isUsed = (key: string) => new RegExp(`\\b${used}\\.${key}\\b`).test(all) || (lookedUp && all.includes(`'${key}'`));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('firstLanguage', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG', 'zh-TW'], 'zh-Hans'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['zh-TW', 'zh'], 'zh-Hant'],
    [['zh-HK', 'en'], 'zh-Hant'],
    [['ja', 'zh-MO'], 'zh-Hant'],
    [['zh-Hant'], 'zh-Hant'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['ZH-hant-tw'], 'zh-Hant'],
    [['ja', 'zh-CN', 'en'], 'zh-Hans'],
    [['ja-JP', 'en-US', 'zh'], 'en'],
    [['EN-gb'], 'en'],
    [['zha', 'eng', 'fr'], 'en'],
    [[], 'en'],
  ])('%j → %s', (wanted, language) => expect(firstLanguage(wanted)).toBe(language));
});

/** What the browser itself says of the extension. */
const LOCALES = import.meta.glob<Record<string, { message: string }>>('../../public/_locales/*/messages.json', { import: 'default', eager: true });
const localeOf = (name: string) => LOCALES[`../../public/_locales/${name}/messages.json`] ?? {};

describe.each(Object.keys(LOCALES).map((path) => path.split('/').at(-2) ?? ''))('the browser’s own words in %s', (name) => {
  it('are all there, and as short as stores take them', () => {
    const messages = localeOf(name);
    expect(Object.keys(messages)).toEqual(Object.keys(localeOf('en')));
    expect(messages.extName?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

it.each([
  ['zh_CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hant'],
] as const)('%s is written as %s', (name, language) => {
  const said = Object.values(localeOf(name)).flatMap(({ message }) => message);
  expect(said.flatMap((text) => foreignTo(language, text))).toEqual([]);
});
