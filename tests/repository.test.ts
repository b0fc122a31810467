/** Holds the shape of the repository: what may import what, how long files grow, where the browser and the database are named. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFiles, linesIn, parse, ROOT, textOf } from './support/sources';

const ALL = ['model', 'reading', 'carriers', 'translation', 'history', 'insights', 'alerts', 'i18n', 'platform', 'app', 'ui'];
/** Data flows one way: a folder under src and what of ours it may import. `platform/messages` is that file alone. */
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
  app: ALL,
  entrypoints: ALL,
};
const TOP_LEVEL =
  /^(package\.json|package-lock\.json|wxt\.config\.ts|tsconfig\.json|entrypoints|src|public|tests|README(\.zh-Hans)?\.md|PRIVACY(\.zh-Hans)?\.md|(CONTRIBUTING|SECURITY|PERMISSIONS|CHANGELOG)\.md|LICENSE|node_modules|\..+)$/;
const LONGEST = 250;
const MEDIAN = 100;

const files = allFiles();
const sources = files.filter((path) => /\.tsx?$/.test(path)).map((path) => parse(path));
const isTest = (path: string) => path.startsWith('tests/') || /\.test\.tsx?$/.test(path);
const shipped = sources.filter(({ path }) => /^(src|entrypoints)\//.test(path) && !isTest(path));
const folderOf = (path: string) => (path.startsWith('src/') ? (path.split('/')[1] as string) : (path.split('/')[0] as string));

describe('import directions', () => {
  it.each([...new Set(shipped.map(({ path }) => folderOf(path)))])('%s', (folder) => {
    const allowed = MAY_IMPORT[folder];
    expect(allowed, `src/${folder} is not in the table: say in tests/repository.test.ts what it may import`).toBeDefined();
    const wrong = shipped
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, imports }) =>
        imports
          .filter((target) => /^(src|entrypoints|tests)\//.test(target) && folderOf(target) !== folder)
          .filter((target) => !allowed?.some((one) => target === `src/${one}` || target.startsWith(`src/${one}${one.includes('/') ? '.' : '/'}`)))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong, `src/${folder} may import ${allowed?.join(', ') || 'nothing of ours'}`).toEqual([]);
  });

  it('no test of a folder starts an entrypoint', () => {
    const wrong = sources.filter(({ path, imports }) => isTest(path) && imports.some((target) => target.startsWith('entrypoints')));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('who names what', () => {
  const naming = (names: readonly string[], allowed: RegExp) =>
    shipped
      .filter((source) => !allowed.test(source.path) && names.some((name) => source.names.has(name) || source.imports.includes(name)))
      .map(({ path }) => path);

  it('the browser interface: only src/platform and entrypoints', () => {
    expect(naming(['browser', 'chrome', 'wxt/browser', 'webextension-polyfill'], /^(src\/platform|entrypoints)\//)).toEqual([]);
  });

  it('the database: only src/history', () => {
    expect(naming(['indexedDB', 'IDBKeyRange', 'dexie', 'Dexie'], /^src\/history\//)).toEqual([]);
  });

  it('no text becomes HTML or code', () => {
    expect(shipped.flatMap(({ path, sinks }) => sinks.map((sink) => `${path}: ${sink}`))).toEqual([]);
  });
});

describe('size', () => {
  const lengths = files.filter((path) => /\.(tsx?|mjs)$/.test(path)).map((path) => ({ path, lines: linesIn(textOf(path)) }));

  it(`no file above ${LONGEST} lines`, () => {
    const long = lengths.filter(({ lines }) => lines > LONGEST).map(({ path, lines }) => `${path}: ${lines}`);
    expect(long, 'split it along what it does: one file, one thing that can be said in a sentence').toEqual([]);
  });

  it(`half of the files have at most ${MEDIAN} lines`, () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });

  it('entrypoints only wire', () => {
    expect(lengths.filter(({ path, lines }) => path.startsWith('entrypoints/') && lines > 25)).toEqual([]);
  });
});

describe('the top', () => {
  it('holds only what belongs there', () => {
    expect(
      readdirSync(ROOT).filter((name) => !TOP_LEVEL.test(name)),
      'developer commands live in tests/ or .ci/',
    ).toEqual([]);
  });

  it('the lock file names no download address', () => {
    expect(textOf('package-lock.json').includes('"resolved"'), 'write it anew with omit-lockfile-registry-resolved=true').toBe(false);
  });

  it('no file names a path of one machine', () => {
    const texts = files.filter((path) => !/^(tests|\.ci)\//.test(path) && !/\.(png|ico|woff2?)$/.test(path));
    expect(texts.filter((path) => /(^|[^\w./-])\/(work|farm|home|Users)\/\w/m.test(textOf(path)))).toEqual([]);
  });
});
