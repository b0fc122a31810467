// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, field, fill, one, press, showDashboard } from '../../../../tests/support/show-dashboard';
import { gb, HOUR, line, NOW } from '../../../../tests/support/show-popup';
import { plusDays, startOfJstDate } from '../../../model/jst';
import type { Outlook } from '../../../model/outlook';
import type { LineSummary } from '../../../model/summary';
import type { DayTotal, UsagePoint } from '../../../model/usage';
import type { UsageHistory } from '../view';

const TODAY = '2026-11-21';
const day = (back: number, MB: number, over: Partial<DayTotal> = {}): DayTotal => ({ date: plusDays(TODAY, -back), MB, share: 1, from: 'portal', ...over });
const DAYS = [day(40, 5000), day(3, 1500), day(2, 250, { from: 'readings' }), day(1, 600, { share: 0.5 }), day(0, 40, { from: 'readings', share: 0.4 })];
const point = (date: string, usedMB: number): UsagePoint => {
  const at = startOfJstDate(date) + 9 * HOUR;
  return { key: line.key, at, readAt: at, reading: date, stepMB: 10, usedMB };
};
const MONTHS = [{ id: '2026-10', MB: 5000, share: 1, from: 'portal' as const }];
const USAGE: UsageHistory = { days: DAYS, months: MONTHS, points: [point('2026-11-05', 500), point(TODAY, 3000)] };
const outlook: Outlook = {
  at: NOW,
  of: 'line',
  base: 1000,
  until: '2026-11-30',
  by: 'cycle',
  usedMB: 3000,
  totalMB: 20_000,
  endMB: { p10: 3800, p50: 4200, p90: 5100 },
  dailyBudgetMB: 800,
  anomalies: [],
  basis: { cycles: 2, days: 20, rough: false },
};
const show = (lines: LineSummary[] = [line], usage: UsageHistory = USAGE) => showDashboard('usage', lines, { loadUsage: vi.fn(async () => usage) });
const tab = (name: string) => press(one(`[data-tab=${name}]`));
const range = (id: string) => fill(one<HTMLSelectElement>('[data-testid=range]'), id);
const table = () => [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
const bars = () => [...document.querySelectorAll<SVGElement>('svg .bar, svg .unseen')].filter((shape) => !shape.closest('.key'));
const readout = () => one('[data-testid=readout]').textContent;
const walk = () => one<HTMLInputElement>('input[type=range]');

afterEach(() => render(null, document.body));

describe('what is shown', () => {
  it('is nothing but what to do before the first reading', async () => {
    await show([]);
    expect(one('.nothing').textContent).toMatch(/^Nothing has been read yet/);
  });

  it.each([
    ['cycle', 'docomo ••1234: data used in this cycle'],
    ['day', 'docomo ••1234: data used each day'],
    ['week', 'docomo ••1234: data used each week'],
    ['month', 'docomo ••1234: data used each month'],
  ])('%s by a press', async (name, title) => {
    await show();
    await tab(name);
    expect([...document.querySelectorAll('[data-tab][aria-pressed=true]')].map((one) => (one as HTMLElement).dataset.tab)).toEqual([name]);
    expect([one('figure svg').getAttribute('aria-label'), one('caption').textContent]).toEqual([title, title]);
    expect(document.querySelector('[data-testid=range]') === null).toBe(name === 'cycle');
  });

  it('says where the running cycle has no reading', async () => {
    await show([line], { ...USAGE, points: [] });
    expect(one('.nothing').textContent).toBe('Nothing has been read in the running cycle yet.');
  });
});

describe('bars', () => {
  beforeEach(async () => {
    await show();
    await tab('day');
  });

  it('are as many as days, and the table says the same of each', () => {
    expect([bars().length, table().length]).toEqual([30, 30]);
    expect(table().slice(-5)).toEqual([
      ['17 Nov', 'not read', 'not read'],
      ['18 Nov', '1.50 GB', 'from the carrier’s own table'],
      ['19 Nov', 'about 0.25 GB', 'worked out between two readings'],
      ['20 Nov', 'at least 0.60 GB', 'only a part was seen'],
      ['21 Nov', 'at least 40 MB', 'only a part was seen'],
    ]);
  });

  it('of days that were not seen are a dot and say so, never 0', () => {
    const unseen = table().map(([, said]) => said === 'not read');
    expect(bars().map((shape) => shape.tagName.toLowerCase() === 'circle')).toEqual(unseen);
    expect(unseen.filter(Boolean)).toHaveLength(26);
    for (const [, said] of table()) expect(said).not.toMatch(/^0/);
  });

  it('are as high as what was used', () => {
    const heights = bars()
      .slice(-4)
      .map((shape) => Number(shape.getAttribute('height')));
    const [a = 0, b = 0, c = 0] = heights;
    expect(a / b).toBeCloseTo(1500 / 250, 1);
    expect(c / a).toBeCloseTo(600 / 1500, 1);
  });

  it('are said one by one along the keys, the last first', async () => {
    expect([readout(), walk().value, walk().getAttribute('aria-valuetext')]).toEqual(['21 Nov: at least 40 MB', '29', '21 Nov: at least 40 MB']);
    await fill(walk(), '26');
    expect([readout(), walk().getAttribute('aria-valuetext')]).toEqual(['18 Nov: 1.50 GB', '18 Nov: 1.50 GB']);
  });

  it.each([
    ['last90', 90, '24 Aug'],
    ['all', 41, '12 Oct'],
  ])('of %s', async (id, count, first) => {
    await range(id);
    expect([table().length, table()[0]?.[0]]).toEqual([count, first]);
  });

  it('of dates of the user’s own, also swapped, or while a year is being typed', async () => {
    await range('custom');
    await fill(field('From'), '2026-11-19');
    await fill(field('To'), '2026-11-18');
    expect(table().map(([when]) => when)).toEqual(['18 Nov', '19 Nov']);
    await fill(field('To'), '0002-11-18');
    expect([field('To').value, table()[0]?.[0], table().at(-1)?.[0]]).toEqual(['0002-11-18', '12 Oct', '19 Nov']);
    await fill(field('To'), '');
    expect([table()[0]?.[0], table().at(-1)?.[0]]).toEqual(['12 Oct', '19 Nov']);
  });
});

it('weeks and months are sums of the same', async () => {
  await show();
  await tab('week');
  expect(table().slice(-1)).toEqual([['Week of 16 Nov', 'at least 2.39 GB', 'only a part was seen']]);
  await tab('month');
  expect(table()).toEqual([
    ['Oct 2026', '5.00 GB', 'from the carrier’s own table'],
    ['Nov 2026', 'not read', 'not read'],
  ]);
});

it('the budget is a line across days, seven times as high across weeks, and only of today’s outlook', async () => {
  const lines = () => document.querySelectorAll('figure svg line.budget').length;
  await show([{ ...line, outlook }]);
  await tab('day');
  expect([lines(), one('figcaption').textContent]).toEqual([1, expect.stringContaining('daily budget')]);
  await tab('week');
  // 5.6 GB, which none of the bars reaches
  expect([one('figcaption').textContent, one('figure svg').textContent]).toEqual([expect.stringContaining('weekly budget'), expect.stringContaining('6 GB')]);
  await tab('month');
  expect(lines()).toBe(0);
  render(null, document.body);
  await show([{ ...line, outlook: { ...outlook, at: NOW - 24 * HOUR } }]);
  await tab('day');
  expect(lines()).toBe(0);
});

describe('the cycle', () => {
  it('is told day by day: as read, then as forecast; before the first reading as what is known', async () => {
    await show([{ ...line, outlook }]);
    const rows = table();
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([
      31,
      ['Start of 1 Nov', '0 MB used', 'used'],
      ['Start of 1 Dec', '3.80 GB to 5.10 GB used, as forecast', 'forecast (8 times in 10)'],
    ]);
    expect(readout()).toMatch(/^Start of 21 Nov: 2\.\d\d GB used$/);
    await fill(walk(), '30');
    expect(readout()).toBe('Start of 1 Dec: 3.80 GB to 5.10 GB used, as forecast');
    expect([...document.querySelectorAll('figcaption .key')].map(({ textContent }) => textContent)).toEqual([
      'used',
      'forecast (8 times in 10)',
      'even use',
      'all there is',
    ]);
  });

  it('without a forecast says of days to come that nothing was read, never 0', async () => {
    await show([{ ...line, cycle: undefined, expiresOn: '2026-11-25' }]);
    expect(table().at(-1)).toEqual(['Start of 26 Nov', 'not read', 'not read']);
    expect(document.querySelector('path.fan')).toBeNull();
  });
});

describe('lines and pools', () => {
  const pooled = { ...line, label: '家族', pool: { used: gb(4), total: gb(60) } };
  const other = { ...line, key: 'docomo:5678', number: '5678', pool: pooled.pool };
  const names = () => [...one<HTMLSelectElement>('[data-testid=subject]').options].map(({ text }) => text);

  it('are chosen where there are several, a pool once', async () => {
    const { view } = await show([
      { ...line, key: 'docomo:0000', number: '0000' },
      pooled,
      other,
      { ...line, key: 'au:1', carrier: 'au', family: 'au', number: '9999' },
    ]);
    expect(names()).toEqual(['docomo ••0000', 'docomo ••1234', 'docomo ••5678', 'au ••9999', 'docomo 家族: shared data']);
    await fill(one<HTMLSelectElement>('[data-testid=subject]'), 'docomo~pool');
    expect([vi.mocked(view.loadUsage).mock.calls, one('figure svg').getAttribute('aria-label')]).toEqual([
      [['docomo:0000'], ['docomo~pool']],
      'docomo 家族: shared data: data used in this cycle',
    ]);
  });

  it('are not asked for where there is one', async () => {
    await show();
    expect(document.querySelector('[data-testid=subject]')).toBeNull();
  });

  it('are loaded again when something was read, and the first stands in for one that is gone', async () => {
    const shown = await show([line, other]);
    await fill(one<HTMLSelectElement>('[data-testid=subject]'), other.key);
    await shown.again({ summary: { version: 1, lines: [line], portals: [] } });
    await shown.again({ summary: { version: 1, lines: [line], portals: [] } });
    expect(vi.mocked(shown.view.loadUsage).mock.calls.flat()).toEqual([line.key, other.key, line.key, line.key]);
  });
});

describe('taken along', () => {
  it('as CSV: numbers as numbers, what was not seen as nothing', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await show([{ ...line, nickname: 'Mum "x"' }]);
    await tab('day');
    await press(button('Save as CSV'));
    await tab('cycle');
    await press(button('Save as CSV'));
    const [days = [], cycle = []] = await Promise.all(saved.map(async (blob) => (await blob.text()).trim().split('\r\n')));
    expect(names).toEqual(['nokori-Mum-x-data-used-each-day.csv', 'nokori-Mum-x-data-used-in-this-cycle.csv']);
    expect([days[0]?.replace('\ufeff', ''), days.length, ...days.slice(-5)]).toEqual([
      'When,Used (GB),Source',
      31,
      '2026-11-17,,not read',
      '2026-11-18,1.5,from the carrier’s own table',
      '2026-11-19,0.25,worked out between two readings',
      '2026-11-20,0.6,only a part was seen',
      '2026-11-21,0.04,only a part was seen',
    ]);
    expect([cycle[1], cycle.at(-1)]).toEqual(['2026-11-01,0,used', '2026-12-01,,not read']);
    for (const row of [...days, ...cycle].slice(1)) expect(row).not.toMatch(/NaN|undefined|e-/);
    vi.restoreAllMocks();
  });
});
