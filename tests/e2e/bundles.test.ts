/** What is shipped holds no word by which a script could ask the network for anything or run what came from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { builtFor } from '../support/built';

/** As a name, a property or a text: minified code may say each of them in any of these ways. */
const NETWORK =
  /\b(fetch|fetchLater|XMLHttpRequest|WebSocket|WebSocketStream|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|SharedWorker)\b/;
const CODE = /\b(eval|Function|execScript|setHTMLUnsafe|insertAdjacentHTML|createContextualFragment)\b|\b(?:setTimeout|setInterval)\(\s*["'`]/;
/** Of a page: what it loads. Of a sheet: what it brings. */
const LOADED = /(?:src|href)=["']?([^"'\s>]+)|url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g;

const found = (text: string, pattern: RegExp) => [...text.matchAll(new RegExp(pattern, 'g'))].map(([word]) => word);

/** What a program imports, in whichever way; of a name that is worked out, '?'. */
function importsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(importsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, source, ...rest } = node as { type?: string; source?: { value?: unknown } };
  const own = /^(Import|Export)/.test(type ?? '') && source ? [typeof source.value === 'string' ? source.value : '?'] : [];
  return [...own, ...importsOf(Object.values(rest))];
}

it('is found where it stands, in every spelling', () => {
  for (const code of ['fetch(a)', 'self["fetch"](a)', 'a="fetch"', 'navigator.sendBeacon(u)', 'new XMLHttpRequest'])
    expect(found(code, NETWORK)).not.toEqual([]);
  for (const code of ['eval(a)', 'new Function(a)', 'setTimeout("a()",1)']) expect(found(code, CODE)).not.toEqual([]);
  const code = 'import a from "https://a.example/x.js"; export * from "b"; async function c(d) { await import(d); await import("./e.js") }';
  expect(importsOf(parseAst(code))).toEqual(['https://a.example/x.js', 'b', '?', './e.js']);
  expect(found('prefetched; functional; setTimeout(a,1); class Functions{}', new RegExp(`${NETWORK.source}|${CODE.source}`))).toEqual([]);
});

describe.each(['chrome', 'firefox'] as const)('the bundles for %s', (browser) => {
  const folder = builtFor(browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => ({ name, path: join(folder, name) }));
  const texts = (form: RegExp) => files.filter(({ name }) => form.test(name)).map(({ name, path }) => ({ name, text: readFileSync(path, 'utf8') }));
  const scripts = texts(/\.js$/);

  it('are there', () =>
    expect(scripts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['background.js', 'portal.js', 'interpreter.js', 'overlay.js', 'translator.js', 'grammar-en.js', 'grammar-zh.js']),
    ));

  it('ask the network for nothing', () => expect(scripts.flatMap(({ name, text }) => found(text, NETWORK).map((word) => `${name}: ${word}`))).toEqual([]));

  it('run no text as code', () => expect(scripts.flatMap(({ name, text }) => found(text, CODE).map((word) => `${name}: ${word}`))).toEqual([]));

  it('import only what lies beside them, by names that stand in them', () => {
    const imports = scripts.flatMap(({ name, text }) => importsOf(parseAst(text)).map((what) => ({ name, what })));
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter(({ what }) => !/^\.\.?\/[\w./-]+\.js$/.test(what))).toEqual([]);
  });

  it('carry no preloading that fetches', () => expect(scripts.filter(({ text }) => /modulepreload/.test(text)).map(({ name }) => name)).toEqual([]));

  it('have pages and sheets that load nothing from elsewhere, and no script within a page', () => {
    const loaded = texts(/\.(html|css)$/).flatMap(({ name, text }) =>
      [...text.matchAll(LOADED)].map(([, src, url, sheet]) => ({ name, what: (src ?? url ?? sheet) as string })),
    );
    expect(loaded.some(({ name, what }) => name === 'popup.html' && what.endsWith('.js'))).toBe(true);
    expect(loaded.filter(({ what }) => !/^(\/(?!\/)|\.\.?\/|data:image\/|#)/.test(what))).toEqual([]);
    for (const { text } of texts(/\.html$/)) expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|<(iframe|object|embed|base|form)\b/);
  });
});
