/** Rules of the house that a reader of the code may rely on. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARRIERS } from '../src/carriers';

const ROOT = resolve(import.meta.dirname, '..');
const SKIP = new Set(['node_modules', '.git', '.output', '.wxt']);
const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return SKIP.has(entry) ? [] : statSync(path).isDirectory() ? walk(path) : [relative(ROOT, path).replaceAll('\\', '/')];
  });
const files = walk(ROOT);
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const shipped = code.filter((file) => /^(src|entrypoints)\//.test(file) && !file.includes('.test.'));

/** Folders under src/ and what each may import of ours (DESIGN of the path: data flows one way). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  reading: ['model'],
  carriers: ['model'],
  translation: ['model'],
  history: ['model'],
  insights: ['model'],
  alerts: ['model', 'insights'],
  i18n: [],
  platform: ['model'],
  ui: ['model', 'insights', 'i18n', 'carriers', 'platform/messages'],
  app: ['model', 'reading', 'carriers', 'translation', 'history', 'insights', 'alerts', 'i18n', 'platform', 'ui'],
};

const imports = (file: string) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) =>
    relative(join(ROOT, 'src'), resolve(ROOT, dirname(file), match[1] as string)).replaceAll('\\', '/'),
  );

describe('the path runs one way', () => {
  it.each(shipped.filter((file) => file.startsWith('src/')))('%s', (file) => {
    const folder = file.split('/')[1] as string;
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    expect(MAY_IMPORT[folder], `${folder} is no folder of the path: see README`).toBeDefined();
    for (const target of imports(file))
      expect(
        allowed.some((one) => target === one || target.startsWith(`${one}/`)),
        `${file} must not import ${target}`,
      ).toBe(true);
  });
});

describe('files stay short and in their place', () => {
  it('none has more than 250 lines, most have fewer than 100', () => {
    const lengths = code.map((file) => ({ file, lines: text(file).split('\n').length }));
    expect(
      lengths.filter(({ lines }) => lines > 251),
      'split it by what it knows',
    ).toEqual([]);
    expect(lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
  });

  it('entrypoints only wire', () => {
    for (const file of code.filter((one) => one.startsWith('entrypoints/'))) expect(text(file).split('\n').length, file).toBeLessThanOrEqual(26);
  });

  it('only platform names the browser, only history the database', () => {
    for (const file of shipped.filter((one) => one.startsWith('src/'))) {
      const body = text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      if (!file.startsWith('src/platform/')) expect(/(?<![.\w])(browser|chrome)\.\w|wxt\/browser|webextension-polyfill/.test(body), file).toBe(false);
      if (!file.startsWith('src/history/')) expect(/from 'dexie'|indexedDB/.test(body), file).toBe(false);
    }
  });

  it('nothing shipped writes markup, evaluates text or reaches for the network', () => {
    for (const file of shipped)
      expect(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function|fetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(
          text(file),
        ),
        file,
      ).toBe(false);
  });

  it('top level and lock file are as agreed', () => {
    const allowed =
      /^(\..+|package(-lock)?\.json|wxt\.config\.ts|tsconfig\.json|entrypoints|src|public|tests|README(\.[\w-]+)?\.md|LICENSE|CONTRIBUTING\.md|SECURITY\.md|PERMISSIONS\.md)$/;
    expect(readdirSync(ROOT).filter((entry) => !SKIP.has(entry) && !allowed.test(entry))).toEqual([]);
    expect(text('package-lock.json')).not.toContain('"resolved"');
  });
});

describe('every carrier folder is complete', () => {
  const folders = readdirSync(join(ROOT, 'src/carriers'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(folders.map((folder) => folder.name))('%s', (name) => {
    const carrier = CARRIERS.find((one) => one.id === name);
    expect(carrier, 'carrier.ts with this id').toBeDefined();
    for (const host of [...(carrier?.hosts ?? []), ...(carrier?.signIn ?? [])]) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    if (carrier?.hosts.length) expect([...carrier.hosts, ...carrier.signIn]).toContain(new URL(carrier.portal).host);
    const inside = readdirSync(join(ROOT, 'src/carriers', name));
    const pages = inside.filter((file) => file.endsWith('.html'));
    expect(pages.length, 'at least one page').toBeGreaterThan(0);
    expect(inside.filter((file) => file.endsWith('.json')).sort()).toEqual(pages.map((page) => page.replace('.html', '.json')).sort());
    for (const page of pages) {
      const header = /^<!--\s*(\{.*\})\s*-->/.exec(text(`src/carriers/${name}/${page}`).split('\n')[0] as string);
      expect(header && (JSON.parse(header[1] as string) as { url: string; now: string }), page).toMatchObject({
        url: expect.stringMatching(/^https:/),
        now: expect.stringMatching(/\+09:00$/),
      });
    }
  });
});
