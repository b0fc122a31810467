import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../model/devices';
import { plusDays, startOfJstDate } from '../../model/jst';
import { daysIn, devicesIn, type Items, itemsOf, keysOf, lineId, ownKey, type Said, sizeOf } from './area';
import { packMonths } from './months';

const NOW = Date.parse('2026-11-21T12:00:00+09:00');
const DAY = 86_400_000;
const LINES = Array.from({ length: 10 }, (_, index) => `docomo:${1000 + index}`);
/** Ten years of days, as the portal tells them. */
const TEN_YEARS = (seed: number) =>
  [
    ...packMonths(
      Array.from({ length: 3650 }, (_, back) => {
        const date = plusDays('2026-11-20', -back);
        return { key: '', date, portal: { MB: ((back * 7919 + seed * 104_729) % 60_000) / 10, share: 1, readAt: startOfJstDate(date) + DAY } };
      }),
    ),
  ].map(([month, text]) => ({ month, text }));
const MONTHS = LINES.map((_, seed) => TEN_YEARS(seed));
const id = (index: number) => `0000000${index}`;
const said = (index: number, lines = 10, over: Partial<Said> = {}): Said => ({
  ...{ device: id(index), at: NOW, salt: 'a'.repeat(16), system: 'Linux' },
  fields: new Map<string, Fields>([
    ['*', { theme: [1, 'dark'] }],
    ...LINES.slice(0, lines).map((_, line) => [`line${line}`, { nickname: [1, '妈妈'.repeat(10)] }] as [string, Fields]),
  ]),
  months: MONTHS.slice(0, lines).flatMap((months, line) => months.map((month) => ({ ...month, line: `line${line}` }))),
  ...over,
});
/** As the browser counts it, without what it writes in six. */
const bytes = (area: Items) => Object.entries(area).reduce((sum, [key, value]) => sum + new TextEncoder().encode(key + JSON.stringify(value)).length, 0);
const write = (area: Items, index: number, items: Items) => {
  for (const key of keysOf(area, id(index))) delete area[key];
  Object.assign(area, items);
};
const withinQuota = (area: Items) => {
  expect(bytes(area)).toBeLessThanOrEqual(102_400);
  expect(Object.keys(area).length).toBeLessThanOrEqual(512);
  for (const [key, value] of Object.entries(area)) expect(bytes({ [key]: value })).toBeLessThanOrEqual(8192);
};
const monthsOf = (area: Items, index: number) =>
  keysOf(area, id(index)).flatMap((key) => (/:\d{4}$/.test(key) ? Object.keys(area[key] as object).map((month) => `${key.slice(-4)}-${month}`) : []));

describe('the room in the synced storage', () => {
  it('holds ten years of a line', () => {
    const area = itemsOf(said(1, 1), {});
    withinQuota(area);
    expect(monthsOf(area, 1)).toHaveLength(MONTHS[0]?.length ?? 0);
  });

  it('of ten lines holds the newest months of all of them', () => {
    const area = itemsOf(said(1), {});
    withinQuota(area);
    const kept = monthsOf(area, 1).sort();
    const all = said(1).months.map(({ month }) => month);
    expect(kept).toEqual(all.sort().slice(-kept.length));
    expect(new Set(kept).size).toBeGreaterThan(18);
  });

  it('is never too small: up to six devices, ten lines, ten years, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 10 })), { maxLength: 14 }), (turns) => {
        const area: Items = { other: 'x'.repeat(300) };
        for (const [index, lines] of turns) {
          const items = itemsOf(said(index, lines), area);
          expect(items[ownKey(id(index))]).toBeDefined();
          write(area, index, items);
          withinQuota(area);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is shared: who is alone gives way to those who come', () => {
    const area: Items = {};
    for (const turn of [1, 2, 3, 1, 2, 3, 1, 2, 3]) write(area, turn, itemsOf(said(turn), area));
    const each = devicesIn(area, NOW).map((device) => device.bytes);
    expect(each).toHaveLength(3);
    expect(Math.max(...each) - Math.min(...each)).toBeLessThan(500);
  });

  it('is left alone where others have taken all of it', () => {
    expect(itemsOf(said(1), { other: 'x'.repeat(100_000) })).toEqual({});
  });

  it('counts what the browser writes in six bytes as six', () => {
    expect(sizeOf('k', '<')).toBe(1 + 2 + 6);
    expect(sizeOf('k', '妈')).toBe(1 + 2 + 6);
  });
});

describe('devices', () => {
  it('are those that have sent within 400 days, and say so in a form that is known', () => {
    const head = { v: 1, at: NOW, salt: 's', system: 'Mac' };
    const area = {
      [ownKey('0000000a')]: head,
      [ownKey('0000000b')]: { ...head, at: NOW - 400 * DAY },
      [ownKey('0000000c')]: { ...head, at: NOW - 399 * DAY },
      [ownKey('0000000d')]: { ...head, v: 2 },
      [ownKey('0000000e')]: null,
      [ownKey('0000000f')]: { ...head, salt: 4 },
      [ownKey('nonsense')]: head,
      [`${ownKey('0000000a')}:*`]: {},
    };
    expect(devicesIn(area, NOW).map((device) => [device.id, device.items])).toEqual([
      ['0000000a', 2],
      ['0000000c', 1],
    ]);
    expect(keysOf(area, '0000000a')).toHaveLength(2);
    expect(keysOf(area)).toHaveLength(8);
  });

  it('call a line by what nobody reads its number off, each its own way', async () => {
    const [one, two, other] = await Promise.all([lineId('a', 'docomo:1234'), lineId('b', 'docomo:1234'), lineId('a', 'docomo:1235')]);
    expect(new Set([one, two, other]).size).toBe(3);
    for (const name of [one, two, other]) expect(name).toMatch(/^[0-9a-f]{16}$/);
  });

  it('tell days that read back', () => {
    const area = itemsOf(said(1, 2), {});
    const days = daysIn(area, id(1), 'line1', 'docomo:1001');
    expect(days).toHaveLength(3650);
    expect(days.every(({ key }) => key === 'docomo:1001')).toBe(true);
    expect(daysIn(area, id(1), 'line', 'x')).toEqual([]);
    expect(daysIn({ [ownKey(id(1), 'line1', '2026')]: 7, [ownKey(id(1), 'line1', 'x:y')]: { '01': '1a' } }, id(1), 'line1', 'x')).toEqual([]);
  });
});
