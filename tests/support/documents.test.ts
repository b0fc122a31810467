/** What the documents name is there: files, commands, and the words by which stores and browsers introduce it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from './sources';

const DOCUMENTS = [
  ...['README.md', 'README.zh-Hans.md', 'CONTRIBUTING.md', 'SECURITY.md', 'PERMISSIONS.md', 'PRIVACY.md', 'PRIVACY.zh-Hans.md', 'CHANGELOG.md'],
  ...['.store/en.md', '.store/zh-Hans.md', '.store/zh-Hant.md'],
];
const { scripts, version } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string>; version: string };

describe.each(DOCUMENTS)('%s', (document) => {
  const text = textOf(document);

  it('names files that are there', () => {
    const code = [...text.matchAll(/`((?:src|tests|entrypoints|public|\.ci)\/[\w./-]+)`/g)].map(([, path]) => path as string);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path as string);
    expect([...code, ...links].filter((path) => !/\bxx\b/.test(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names commands that are there', () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name as string);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the version', () => {
  it('has its chapter in the changelog, the newest first', () => expect(/^## (\S+)/m.exec(textOf('CHANGELOG.md'))?.[1]).toBe(version));
});

describe.each([
  ['en', 'en'],
  ['zh-Hans', 'zh_CN'],
  ['zh-Hant', 'zh_TW'],
])('the store text in %s', (language, locale) => {
  const text = textOf(`.store/${language}.md`);
  const { extName, extDescription } = JSON.parse(textOf(`public/_locales/${locale}/messages.json`)) as Record<string, { message: string }>;

  it('has the name and summary that the extension bears itself, within what stores take', () => {
    for (const [said, most] of [
      [extName?.message, 45],
      [extDescription?.message, 132],
    ] as const) {
      expect(text).toContain(said);
      expect(said?.length).toBeLessThanOrEqual(most);
    }
  });
});
