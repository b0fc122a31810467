/** Several days in a real Chromium whose own zone is New York: the badge, the notices and the history that they leave. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Notice } from '../../src/model/notice';
import type { UsageDay } from '../../src/model/usage';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { alarmAt, noticesShown, rowsOf, visitAt } from '../support/days';

const at = (iso: string) => Date.parse(`${iso}+09:00`);
const LINE = 'docomo:5678';
const CYCLE = '2031-03-01';

let bench: Bench;
beforeAll(async () => void (bench = await startChromium({ env: { TZ: 'America/New_York' } })));
afterAll(() => bench.close());

const badgeIs = (text: string) =>
  eventually(
    () => bench.badge(),
    (badge) => badge.text === text,
  );
const told = (...keys: string[]) =>
  eventually(
    () => noticesShown(bench),
    (shown) => JSON.stringify(shown) === JSON.stringify([...keys].sort()),
  );
const key = (rule: string, level: number | string, cycle = CYCLE) => `${LINE}|${cycle}|${rule}|${level}`;

it('tells in time, each thing once, and starts anew with the cycle', async () => {
  // first sight is where it starts from: nothing is news
  await visitAt(bench, { used: 5 }, at('2031-03-10T09:00:00'), '15');
  await told();
  await visitAt(bench, { used: 8 }, at('2031-03-11T09:00:00'), '12');
  await told();

  // 62 % used, 37 % of the month gone
  await visitAt(bench, { used: 12.5 }, at('2031-03-12T09:00:00'), '7.5');
  const pace = [key('pace', 20)];
  await eventually(
    () => noticesShown(bench),
    (shown) => pace.every((one) => shown.includes(one)),
  );

  await visitAt(bench, { used: 16.2 }, at('2031-03-13T09:00:00'), '3.8');
  await eventually(
    () => noticesShown(bench),
    (shown) => shown.includes(key('used', 80)),
  );
  const before = await noticesShown(bench);
  // the same again, an hour later: nothing new
  await visitAt(bench, { used: 16.21 }, at('2031-03-13T10:00:00'), '3.7');
  expect(await noticesShown(bench)).toEqual(before);

  // nobody looks for four days
  await alarmAt(bench, at('2031-03-17T10:00:01'));
  await badgeIs('?');

  // all of it is gone: the strongest word alone is said
  await visitAt(bench, { used: 20, slow: true }, at('2031-03-18T09:00:00'), '0');
  await eventually(
    () => noticesShown(bench),
    (shown) => shown.includes(key('used', 100)) && shown.includes(key('throttled', 'on')),
  );
  expect(await noticesShown(bench)).not.toContain(key('used', 90));

  // midnight in Japan, mid-morning of the day before in New York
  await visitAt(bench, { used: 20, slow: true }, at('2031-03-31T20:00:00'), '0');
  await alarmAt(bench, at('2031-03-31T23:59:59'));
  await badgeIs('0');
  await alarmAt(bench, at('2031-04-01T00:00:00'));
  await badgeIs('?');
  await eventually(
    () => noticesShown(bench),
    (shown) => shown.includes(key('renewed', 'on', '2031-04-01')),
  );

  await visitAt(bench, { used: 0.3 }, at('2031-04-01T10:00:00'), '19.7');
  await visitAt(bench, { used: 17 }, at('2031-04-20T10:00:00'), '3');
  await eventually(
    () => noticesShown(bench),
    (shown) => shown.includes(key('used', 80, '2031-04-01')),
  );
}, 120_000);

it('leaves every notice told once, and days that add up', async () => {
  const notices = await rowsOf<Notice>(bench, 'notices');
  expect(notices.filter(({ state }) => state === 'due')).toEqual([]);
  const days = (await rowsOf<UsageDay>(bench, 'days')).filter((day) => day.key === LINE);
  const sum = (from: string, to: string) => days.filter(({ date }) => date >= from && date <= to).reduce((all, { between }) => all + (between?.MB ?? 0), 0);
  expect(sum('2031-03-01', '2031-03-31')).toBeCloseTo(20_000, 0);
  expect(sum('2031-03-18', '2031-03-31')).toBeLessThan(3_800);
  expect(days.every(({ between }) => (between?.MB ?? 0) >= 0 && (between?.share ?? 0) <= 1)).toBe(true);
  // of the last hours of March nothing was seen, and it is not called zero
  expect(days.find(({ date }) => date === '2031-03-31')?.between?.share).toBeLessThan(1);
});
