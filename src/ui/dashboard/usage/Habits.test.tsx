// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { one, press, settled, showDashboard } from '../../../../tests/support/show-dashboard';
import { gb, HOUR, line, NOW } from '../../../../tests/support/show-popup';
import { plusDays } from '../../../model/jst';
import type { LineSummary } from '../../../model/summary';
import type { DayTotal } from '../../../model/usage';

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const TODAY = '2026-11-21';
/** Three weeks before a Saturday: 100 MB on weekdays, 300 MB on weekend days, one day far above. */
const DAYS: DayTotal[] = Array.from({ length: 21 }, (_, index) => {
  const date = plusDays(TODAY, index - 21);
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return { date, MB: date === '2026-11-11' ? 4000 : weekend ? 300 : 100, share: 1, from: 'portal' as const };
});
const today: DayTotal = { date: TODAY, MB: 120, share: 0.5, from: 'readings' };
const show = async (shown: Partial<LineSummary> = {}, days: readonly DayTotal[] = [...DAYS, today]) =>
  showDashboard('usage', [{ ...line, ...shown }], { loadUsage: async () => ({ days, months: [], points: [] }) });
const facts = () =>
  Object.fromEntries([...document.querySelectorAll('.habits dl:not(.buys) > div')].map((row) => [row.children[0]?.textContent, row.children[1]?.textContent]));
const buys = () => [...document.querySelectorAll('.habits .buys > div')].map((row) => `${row.children[0]?.textContent} ${row.children[1]?.textContent}`);
const even = () => one('.habits > p')?.textContent;

it('tells what is usual, what was heaviest, and today beside it', async () => {
  await show();
  expect(facts()).toEqual({
    'Today so far': '0.12 GB (usual by now: 0.15 GB)',
    'Usual weekday': '0.10 GB',
    'Usual weekend day': '0.30 GB',
    'Heaviest days': '11 Nov: 4.00 GB · 15 Nov: 0.30 GB · 14 Nov: 0.30 GB',
  });
});

it('tells nothing of what too few days tell, and takes no part of a day for the whole', async () => {
  await show({}, [{ ...(DAYS[0] as DayTotal), share: 0.5 }]);
  expect(facts()).toEqual({});
});

describe('how far from even use', () => {
  it('is said in data and days, either way', async () => {
    await show({ used: gb(5), remaining: gb(15) });
    expect(even()).toMatch(/^8\.\d+ GB less than even use: 12\.\d days to spare\.$/);
    render(null, document.body);
    await show({ used: gb(19), remaining: gb(1) });
    expect(even()).toMatch(/^5\.\d+ GB more than even use: 8\.?\d? days too fast\.$/);
  });

  it.each<[string, Partial<LineSummary>]>([
    ['of a cycle that is over', { cycle: { start: '2026-10-01', end: '2026-10-31', from: 'page' } }],
    ['of figures that are too old', { readAt: NOW - 80 * HOUR }],
    ['of nothing read', { used: undefined, remaining: undefined, total: undefined }],
  ])('%s is not said, nor what is left good for', async (_, over) => {
    await show(over);
    expect([document.querySelector('.habits > p'), buys()]).toEqual([null, []]);
  });

  it('of a pool is told from the pool alone', async () => {
    await show({ pool: { remaining: gb(2) } });
    const { value } = one<HTMLSelectElement>('[data-testid=subject] option:last-child');
    const select = one<HTMLSelectElement>('[data-testid=subject]');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect([document.querySelector('.habits > p:not(.note)'), one('.habits h4').textContent]).toEqual([null, 'What 2.00 GB is good for']);
  });
});

describe('what is left is good for', () => {
  it('hours, minutes where they are few, and pages', async () => {
    await show({ used: gb(19.5), remaining: gb(0.5) });
    expect(one('.habits h4').textContent).toBe('What 0.50 GB is good for');
    expect(buys()).toEqual([
      'Maps 170 h',
      'Calls in an app 28 h',
      'Music 10 h',
      'Video, 360p 2.1 h',
      'Video calls 1.6 h',
      'Video, 720p 45 min',
      'Web pages 1,700',
    ]);
  });

  it('nothing where nothing is left', async () => {
    await show({ used: gb(20), remaining: gb(0) });
    expect(buys()).toEqual([]);
  });
});

it('says where the picture could not be drawn', async () => {
  await show();
  await press(one('[data-tab=day]'));
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('no'));
  await press(one('[data-testid=picture]'));
  expect(one('[role=alert]').textContent).toMatch(/^The picture could not be drawn\./);
});
