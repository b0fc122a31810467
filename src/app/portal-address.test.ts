import { expect, it } from 'vitest';
import { CARRIERS } from '../carriers';
import type { LineSummary } from '../model/summary';
import { lineOf, portalOf } from './portal-address';

const line = (over: Partial<LineSummary>): LineSummary => ({ key: 'k', carrier: 'docomo', family: 'docomo', unread: [], ...over });
const PAGE = 'https://my.sim-next.jp/usage/';
const LINES = [
  line({ carrier: 'docomo', archived: true }),
  line({ carrier: 'ahamo' }),
  line({ carrier: 'site:my.sim-next.jp', family: 'site:my.sim-next.jp', page: PAGE }),
];

it.each([
  ['the brand’s of the line that is in use', 'docomo', 'https://ahamo.com/'],
  ['the family’s own where no line is known', 'au', 'https://my.au.com/'],
  ['where it was read, of a site that nobody has described', 'site:my.sim-next.jp', PAGE],
  ['none of a site that was never read', 'site:my.other.jp', undefined],
  ['none of a family that this version does not know', 'telegraph', undefined],
  ['none of a carrier whose host nobody knows', 'aeon', ''],
])('%s', (_, family, url) => expect(portalOf(lineOf(family, LINES), CARRIERS)).toBe(url));
