/** Every carrier folder is complete: its data, its pages, and a golden reading beside each page. */
import { describe, expect, it } from 'vitest';
import { CARRIERS } from '../src/carriers';
import { allFiles, textOf } from './support/sources';

const files = allFiles().filter((path) => /^src\/carriers\/[^/]+\//.test(path));
const folders = [...new Set(files.map((path) => path.split('/')[2] as string))];
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

it('there are carriers', () => expect(CARRIERS.length).toBeGreaterThan(0));

describe.each(folders)('%s', (folder) => {
  const own = files.filter((path) => path.startsWith(`src/carriers/${folder}/`));
  const pages = own.filter((path) => path.endsWith('.html'));
  const carrier = CARRIERS.find(({ id }) => id === folder);

  it('carrier.ts has the folder name as its id', () => expect(carrier, `src/carriers/${folder}/carrier.ts`).toBeDefined());

  it('hosts are exact names, without https:// and slash, and none of them only signs in', () => {
    for (const host of [...(carrier?.hosts ?? []), ...(carrier?.signIn ?? [])]) expect(host).toMatch(HOST);
    if (carrier?.access === 'install') expect(carrier.hosts, 'what is asked at install must be known').not.toHaveLength(0);
    expect(carrier?.hosts.filter((host) => carrier.signIn.includes(host))).toEqual([]);
  });

  it('the page to open is https, on one of its hosts; without a host there is none', () => {
    if (carrier?.hosts.length === 0) return expect(carrier.portal).toBe('');
    const portal = new URL(carrier?.portal ?? '');
    expect(portal.protocol).toBe('https:');
    expect(carrier?.hosts).toContain(portal.host);
  });

  it('has a page where access is given at install', () => {
    if (carrier?.access === 'install') expect(pages.length, 'a carrier without a page cannot be tested').toBeGreaterThan(0);
  });

  it('a golden stands beside each page and a page beside each golden', () => {
    const stems = (ending: string) => own.filter((path) => path.endsWith(ending)).map((path) => path.slice(0, -ending.length));
    expect(stems('.json')).toEqual(stems('.html'));
  });

  it.each(own.filter((path) => path.endsWith('.json')))('%s is no draft any more', (path) => {
    expect(JSON.parse(textOf(path)), 'compare each figure with the page, then take the key `draft` out').not.toHaveProperty('draft');
  });

  it.each(pages)('%s says its address and its time in the first line', (path) => {
    const json = /^<!--\s*(\{.*\})\s*-->\s*$/.exec(textOf(path).split('\n')[0] ?? '')?.[1];
    expect(json, `<!-- {"url": "https://…", "now": "…+09:00"} -->`).toBeDefined();
    const { url, now } = JSON.parse(json ?? '{}') as { url: string; now: string };
    expect(url).toMatch(/^https:\/\//);
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00$/);
    // .example belongs to nobody: a page whose real address is not known stands there
    const { host } = new URL(url);
    if (!host.endsWith('.example')) expect([...(carrier?.hosts ?? []), ...(carrier?.signIn ?? [])]).toContain(host);
  });
});
