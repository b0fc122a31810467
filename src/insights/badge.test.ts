import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outlook } from '../model/outlook';
import type { BadgeContent } from '../model/settings';
import type { LineSummary, Summary } from '../model/summary';
import { badgeFor, badgeText } from './badge';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-20T12:00:00+09:00');
const gb = (value: number) => ({ value, unit: 'GB' as const });
const line = (key: string, more: Partial<LineSummary>): LineSummary => ({
  key,
  carrier: 'docomo',
  family: 'docomo',
  cycle: { start: '2026-11-01', end: '2026-11-30', from: 'rule' },
  readAt: NOW - HOUR,
  unread: [],
  ...more,
});
const badge = (...lines: LineSummary[]) => badgeFor({ version: 1, lines, portals: [] } satisfies Summary, NOW);
const half = line('half', { remaining: gb(10), total: gb(20) });

describe('badgeText', () => {
  it.each([
    [0, '0'],
    [1, '<1M'],
    [999_999, '<1M'],
    [1e6, '1M'],
    [770e6, '770M'],
    [800e6, '0.8'],
    [999_999_999, '999M'],
    [1e9, '1'],
    [7.7e9, '7.7'],
    [8.2 * 1000 ** 3, '8.2'],
    [9.99e9, '9.9'],
    [12.34e9, '12.3'],
    [20e9, '20'],
    [99.99e9, '99.9'],
    [100e9, '100'],
    [999.9e9, '999'],
    [1.25e12, '1.2T'],
    [12.5e12, '12T'],
    [-5, '0'],
    [Number.NaN, '?'],
    [Number.POSITIVE_INFINITY, '99T+'],
  ])('%d → %s', (bytes, text) => expect(badgeText(bytes)).toBe(text));

  it('has at most four characters, never more than what is left, and 0 only for nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeNat(), fc.integer({ min: 0, max: 2e9 })), (bytes) => {
        const text = badgeText(bytes);
        expect(text.length).toBeLessThanOrEqual(4);
        const unit = text.endsWith('M') ? 1e6 : /T/.test(text) ? 1e12 : 1e9;
        const shown = text === '<1M' ? 0 : Math.round(Number.parseFloat(text) * 10) * (unit / 10);
        expect(shown).toBeLessThanOrEqual(bytes);
        expect(text === '0').toBe(bytes === 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('badgeFor', () => {
  it('says nothing where nothing is known', () => {
    expect(badge()).toEqual({ text: '', colour: 'unknown' });
    expect(badge(line('bill', { readAt: undefined, bill: { yen: 1, readAt: NOW } })).text).toBe('');
  });

  it.each([
    ['half left', { remaining: gb(10), total: gb(20) }, '10', 'ok'],
    ['a fifth left', { remaining: gb(4), total: gb(20) }, '4', 'low'],
    ['little left of an unknown total', { remaining: gb(0.8) }, '0.8', 'low'],
    ['total − used', { used: gb(12.3), total: gb(20) }, '7.7', 'ok'],
    ['nothing left', { remaining: gb(0), total: gb(20) }, '0', 'out'],
    ['throttled with some left', { remaining: gb(3), total: gb(20), throttled: true }, '3', 'out'],
    ['throttled, nothing else known', { throttled: true }, '!', 'out'],
    ['unlimited', { unlimited: true, used: gb(50) }, '∞', 'ok'],
    ['unlimited but throttled', { unlimited: true, throttled: true }, '!', 'out'],
    ['the used amount alone is no remaining', { used: gb(12.3) }, '', 'unknown'],
    ['aging', { remaining: gb(10), total: gb(20), readAt: NOW - 30 * HOUR }, '10', 'ok'],
    ['stale', { remaining: gb(10), total: gb(20), readAt: NOW - 80 * HOUR }, '?', 'unknown'],
    ['renewed', { remaining: gb(10), cycle: { start: '2026-10-20', end: '2026-11-19', from: 'rule' } }, '?', 'unknown'],
    ['refused', { unread: ['two values'] }, '?', 'unknown'],
    ['a pack that ran out', { remaining: gb(3), cycle: undefined, expiresOn: '2026-11-19' }, '', 'unknown'],
  ] as [string, Partial<LineSummary>, string, string][])('%s: %#', (_, more, text, colour) => expect(badge(line('x', more))).toMatchObject({ text, colour }));

  it('speaks of the line nearest to trouble', () => {
    const throttled = line('throttled', { remaining: gb(5), total: gb(20), throttled: true });
    const little = line('little', { remaining: gb(1), total: gb(20) });
    const small = line('small', { remaining: gb(2), total: gb(3) });
    const unlimited = line('unlimited', { unlimited: true });
    const stale = line('stale', { remaining: gb(0), total: gb(20), readAt: NOW - 80 * HOUR });
    const used = line('used', { used: gb(1) });
    const worstFirst = [throttled, little, half, small, unlimited, stale, used];
    for (let from = 0; from < worstFirst.length; from++) expect(badge(...worstFirst.slice(from).reverse()).line?.key).toBe(worstFirst[from]?.key);
  });

  it('leaves the summary’s own order alone', () => {
    const lines = [half, line('out', { remaining: gb(0) })];
    badge(...lines);
    expect(lines.map(({ key }) => key)).toEqual(['half', 'out']);
  });
});

describe('what else the badge may show', () => {
  const outlook = (over: Partial<Outlook>): Outlook => ({
    at: NOW,
    of: 'line',
    base: 1000,
    until: '2026-11-30',
    by: 'cycle',
    usedMB: 1,
    endMB: { p10: 1, p50: 1, p90: 1 },
    anomalies: [],
    basis: { cycles: 1, days: 20, rough: false },
    ...over,
  });
  const known = { used: gb(12.3), remaining: gb(7.7), total: gb(20), outlook: outlook({ todayBudgetMB: 770 }) };
  const shown = (shows: BadgeContent, over: Partial<LineSummary>) =>
    badgeFor({ version: 1, lines: [line('x', over)], portals: [] }, NOW, { shows, staleAfterHours: 72 }).text;

  it.each<[BadgeContent, string]>([
    ['remaining', '7.7'],
    ['used', '12.3'],
    ['percent', '62%'],
    ['days', '11d'],
    ['budget', '770M'],
  ])('%s: %s', (shows, text) => expect(shown(shows, known)).toBe(text));

  it.each<[BadgeContent, string, Partial<LineSummary>]>([
    ['used', 'unknown', { used: undefined, remaining: gb(7.7), total: undefined }],
    ['percent', 'without a total', { used: undefined, total: undefined }],
    ['days', 'without a cycle', { cycle: undefined }],
    ['budget', 'not worked out', { outlook: undefined }],
    ['budget', 'without an end', { outlook: outlook({}) }],
    ['budget', 'of yesterday', { outlook: outlook({ at: NOW - 13 * HOUR, todayBudgetMB: 770 }) }],
  ])('%s %s: what is left instead', (shows, _, over) => expect(shown(shows, { ...known, ...over })).toBe('7.7'));

  it.each<[string, Partial<LineSummary>, string]>([
    ['stale', { readAt: NOW - 80 * HOUR }, '?'],
    ['renewed', { cycle: { start: '2026-10-20', end: '2026-11-19', from: 'rule' } }, '?'],
    ['expired', { cycle: undefined, expiresOn: '2026-11-19' }, ''],
  ])('none of it is shown of a line that is %s', (_, over, text) => {
    for (const shows of ['used', 'percent', 'days', 'budget'] as const) expect(shown(shows, { ...known, ...over })).toBe(text);
  });

  it('unlimited: used and days, else ∞', () => {
    const unlimited = { ...known, unlimited: true };
    expect((['remaining', 'used', 'percent', 'days'] as const).map((shows) => shown(shows, unlimited))).toEqual(['∞', '12.3', '∞', '11d']);
  });

  it('counts a portal’s GB of 1024 MB', () => expect(shown('budget', { ...known, outlook: outlook({ base: 1024, todayBudgetMB: 1536 }) })).toBe('1.5'));

  it('is of the day in Japan', () => {
    const midnight = Date.parse('2026-11-21T00:00:00+09:00');
    const at = (now: number) =>
      badgeFor({ version: 1, lines: [line('x', { ...known, readAt: NOW })], portals: [] }, now, { shows: 'budget', staleAfterHours: 72 }).text;
    expect([at(midnight - 1), at(midnight)]).toEqual(['770M', '7.7']);
  });
});

describe('whose badge it is', () => {
  const little = line('little', { remaining: gb(1), total: gb(20) });
  const of = (key: string | undefined, ...lines: LineSummary[]) =>
    badgeFor({ version: 1, lines, portals: [] }, NOW, { shows: 'remaining', staleAfterHours: 72, ...(key === undefined ? {} : { line: key }) }).line?.key;

  it.each<[string, string | undefined, LineSummary[], string | undefined]>([
    ['the chosen line’s', 'half', [half, little], 'half'],
    ['of none chosen the one’s nearest to trouble', undefined, [half, little], 'little'],
    ['where the chosen one is gone', 'gone', [half, little], 'little'],
    ['where the chosen one is archived', 'half', [{ ...half, archived: true }, little], 'little'],
    ['never an archived or hidden one’s', undefined, [half, { ...little, archived: true }, { ...little, hidden: true }], 'half'],
    ['nobody’s', undefined, [{ ...little, hidden: true }], undefined],
  ])('%s', (_, chosen, lines, key) => expect(of(chosen, ...lines)).toBe(key));

  it.each([
    [24, 25, '?'],
    [24, 23, '10'],
    [744, 80, '10'],
    [1, 2, '?'],
  ])('stale after %d h, read %d h ago: %s', (staleAfterHours, hours, text) => {
    const old = line('old', { remaining: gb(10), total: gb(20), readAt: NOW - hours * HOUR });
    expect(badgeFor({ version: 1, lines: [old], portals: [] }, NOW, { shows: 'remaining', staleAfterHours }).text).toBe(text);
  });
});
