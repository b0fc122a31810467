import { describe, expect, it } from 'vitest';
import { basisText, outlookText } from './index';
import { loadMessages } from './messages';

const NOW = Date.parse('2026-11-21T10:00:00+09:00');
const [en, zh] = [await loadMessages('en'), await loadMessages('zh-Hans')];
const outlook = {
  base: 1000,
  until: '2026-11-30',
  totalMB: 20_000,
  endMB: { p10: 14_200, p90: 17_800 },
  runOut: { probability: 0.03 },
  todayBudgetMB: 660,
  basis: { cycles: 3, days: 9, rough: false },
};

describe('outlookText', () => {
  it.each([
    [{}, 'Should last until 30 Nov · 14 GB to 18 GB used by then · 0.7 GB for today', '应该够用到 11月30日 · 届时累计用量约 14 GB 到 18 GB · 今天可用 0.7 GB'],
    [{ runOut: { probability: 0.3 } }, 'May run out before 30 Nov', '可能撑不到 11月30日'],
    [
      { runOut: { probability: 0.8, earliest: '2026-11-24', latest: '2026-11-28' }, todayBudgetMB: 43 },
      'Will probably run out between 24 Nov and 28 Nov · 14 GB to 18 GB used by then · 43 MB for today',
      '预计 11月24日至 11月28日用完 · 届时累计用量约 14 GB 到 18 GB · 今天可用 43 MB',
    ],
    [
      { runOut: { probability: 0.9, earliest: '2026-11-23', latest: '2026-11-23' } },
      'Will probably run out on 23 Nov · 14 GB to 18 GB used by then',
      '预计 11月23日用完 · 届时累计用量约 14 GB 到 18 GB',
    ],
    [{ runOut: { probability: 0.8 } }, 'Will probably run out before 30 Nov', '很可能在 11月30日前用完'],
    [
      { totalMB: undefined, runOut: undefined, todayBudgetMB: undefined, basis: { cycles: 0, days: 2, rough: true } },
      '14 GB to 18 GB used by 30 Nov · rough estimate',
      '到 11月30日累计用量约 14 GB 到 18 GB · 粗略估计',
    ],
    // MB of a portal that counts 1024 of them to a GB
    [{ base: 1024, endMB: { p10: 1024, p90: 5120 } }, '1.0 GB to 5.0 GB used by then', '届时累计用量约 1.0 GB 到 5.0 GB'],
  ])('%j', (more, english, chinese) => {
    expect(outlookText(en, { ...outlook, ...more } as typeof outlook, NOW)).toContain(english);
    expect(outlookText(zh, { ...outlook, ...more } as typeof outlook, NOW)).toContain(chinese);
  });
});

it.each([
  [{ cycles: 3, days: 9 }, 'Judged by your last 3 months and the last 9 days.', '根据最近 3 个月和最近 9 天的用量推算。'],
  [{ cycles: 1, days: 0 }, 'Judged by last month.', '根据上个月的用量推算。'],
  [{ cycles: 0, days: 4 }, 'Judged by the last 4 days.', '根据最近 4 天的用量推算。'],
  [{ cycles: 0, days: 0 }, 'Judged by the size of the plan alone.', '仅根据套餐流量推算。'],
])('%j', (basis, english, chinese) => {
  expect(basisText(en, { ...basis, rough: false })).toBe(english);
  expect(basisText(zh, { ...basis, rough: false })).toBe(chinese);
});
