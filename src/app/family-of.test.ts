import { expect, it } from 'vitest';
import { CARRIERS } from '../carriers';
import type { LineSummary } from '../model/summary';
import { familyOf } from './family-of';

const page = 'https://my.sim-next.jp/usage/';
const lines: LineSummary[] = [
  { key: 'a', carrier: 'docomo', family: 'docomo', unread: [] },
  { key: 'b', carrier: 'site:my.sim-next.jp', family: 'site:my.sim-next.jp', page, unread: [] },
];

it.each([
  ['https://my.au.com/', 'au'],
  ['https://my.uqmobile.jp/', 'au'],
  [page, 'site:my.sim-next.jp'],
  [`${page}?x`, ''],
  ['https://evil.example/?https://my.au.com/', ''],
  // many carriers have no page
  ['', ''],
])('%s is the page of %j', (url, family) => expect(familyOf(url, CARRIERS, { version: 1, lines, portals: [] })).toBe(family));
