// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { loadMessages } from '../../i18n/messages';
import type { LineSummary } from '../../model/summary';
import { LineCard } from './LineCard';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T10:00:00+09:00');
const gb = (value: number) => ({ value, unit: 'GB' as const });
const line: LineSummary = {
  key: 'docomo:1234',
  carrier: 'docomo',
  family: 'docomo',
  used: gb(12.3),
  remaining: gb(7.7),
  total: gb(20),
  cycle: { start: '2026-11-01', end: '2026-11-30', from: 'page' },
  readAt: NOW - 2 * HOUR,
  unread: [],
};

async function show(shown: LineSummary) {
  const view = { m: await loadMessages('en'), now: NOW, timeZone: 'Asia/Tokyo', granted: [], onOpen: vi.fn(), onAllow: vi.fn(), onFacts: vi.fn() };
  render(<LineCard line={shown} view={view} quiet={false} onUpdate={vi.fn()} />, document.body);
  return view;
}

const all = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
const said = (id: string) => all(id).map((element) => element.textContent);

afterEach(() => render(null, document.body));

it('asks when its month closes, where nothing tells', async () => {
  const view = await show({ ...line, cycle: undefined, asksClosingDay: true });
  const buttons = [...(all('ask-closing-day')[0]?.querySelectorAll('button') ?? [])];
  expect(buttons.map((button) => button.textContent)).toEqual(['10th', '20th', 'Last day']);
  buttons[2]?.click();
  expect(view.onFacts).toHaveBeenCalledWith('docomo:1234', { closingDay: 31 });
  await show(line);
  expect(all('ask-closing-day')).toEqual([]);
});

it('says whether it lasts, on the day that this was worked out on', async () => {
  const outlook = {
    at: NOW - HOUR,
    of: 'line' as const,
    base: 1000 as const,
    until: '2026-11-30',
    by: 'cycle' as const,
    usedMB: 12_300,
    totalMB: 20_000,
    endMB: { p10: 15_000, p50: 16_000, p90: 18_000 },
    runOut: { probability: 0.02 },
    todayBudgetMB: 700,
    anomalies: [],
    basis: { cycles: 3, days: 9, rough: false },
  };
  await show({ ...line, outlook });
  expect(said('outlook')).toEqual([
    'Should last until 30 Nov · 15 GB to 18 GB used by then · 0.7 GB for todayJudged by your last 3 months and the last 9 days.',
  ]);
  await show({ ...line, outlook: { ...outlook, at: NOW - 24 * HOUR } });
  expect(said('outlook')).toEqual([]);
});
