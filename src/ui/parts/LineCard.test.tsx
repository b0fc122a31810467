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
  const onDashboard = vi.fn();
  const view = { m: await loadMessages('en'), now: NOW, timeZone: 'Asia/Tokyo', granted: [], onOpen: vi.fn(), onAllow: vi.fn(), onFacts: vi.fn() };
  render(<LineCard line={shown} view={view} quiet={false} onDashboard={onDashboard} />, document.body);
  return { ...view, onDashboard };
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
  expect([...(all('outlook')[0]?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Should last until 30 Nov',
    '15 GB to 18 GB used by then',
    '0.7 GB for today',
    'Judged by your last 3 months and the last 9 days.',
  ]);
  await show({ ...line, outlook: { ...outlook, at: NOW - 24 * HOUR } });
  expect(said('outlook')).toEqual([]);
});

const facts = () => Object.fromEntries([...document.querySelectorAll('dl > div')].map((row) => [row.children[0]?.textContent, row.children[1]?.textContent]));

it('tells packs with their own last day, roaming, calls, and who shares', async () => {
  await show({
    ...line,
    packs: [
      { label: 'データ追加3GB', remaining: gb(2.81), expiresOn: '2026-11-25' },
      { expiresOn: '2026-11-21' },
      { remaining: gb(1), expiresOn: '2026-11-20' },
    ],
    roaming: { used: gb(2.5), total: gb(15) },
    talk: { used: 754 },
    pool: { remaining: gb(18.5), total: gb(30), members: ['1234', '5678'] },
  });
  expect(facts()).toEqual({
    'Shared data': '18.5 GB of 30 GB left',
    'Shared by': '••1234 ••5678',
    データ追加3GB: '2.81 GB left · 25 Nov (5 days left)',
    'Data pack': '21 Nov (last day)',
    Abroad: '2.5 GB of 15 GB used',
    Calls: '13 min used',
  });
});

it('of a cycle that is over tells no pack, no roaming and no calls', async () => {
  await show({ ...line, cycle: { start: '2026-10-01', end: '2026-10-31', from: 'page' }, roaming: { used: gb(2.5) }, talk: { used: 754 } });
  expect(facts()).toEqual({});
});

it('says since when it is slow, and that a day was unusual', async () => {
  const outlook = {
    at: NOW,
    of: 'line' as const,
    base: 1000 as const,
    until: '2026-11-30',
    by: 'cycle' as const,
    usedMB: 1,
    endMB: { p10: 1, p50: 1, p90: 1 },
  };
  const rest = { anomalies: ['2026-11-02', '2026-11-20'], basis: { cycles: 0, days: 1, rough: true } };
  await show({ ...line, throttled: true, throttledSince: NOW - 30 * HOUR, outlook: { ...outlook, ...rest } });
  const warnings = [...document.querySelectorAll('.warnings li')].map(({ textContent }) => textContent);
  expect(warnings).toEqual(['Speed is limited: the high-speed data is used up or a limit was hit. Since 20 Nov.', '20 Nov was far above your usual day.']);
  await show({ ...line, outlook: { ...outlook, ...rest, anomalies: ['2026-11-02'] } });
  expect(document.querySelectorAll('.warnings li')).toHaveLength(0);
});

it('offers what can be done where it is little, slow or will not last, and nowhere else', async () => {
  const offers = async (over: Partial<LineSummary>) => {
    const { onDashboard } = await show({ ...line, ...over });
    all('what-to-do')[0]?.click();
    return onDashboard.mock.calls.flat();
  };
  expect(await offers({})).toEqual([]);
  expect(await offers({ used: gb(19.5), remaining: gb(0.5) })).toEqual(['guide/docomo']);
  expect(await offers({ throttled: true })).toEqual(['guide/docomo']);
  expect(await offers({ used: gb(19.5), remaining: gb(0.5), carrier: 'site:x.example' })).toEqual([]);
});
