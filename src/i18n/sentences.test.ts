import { describe, expect, it } from 'vitest';
import en from './line/en';
import zh from './line/zh-Hans';
import tw from './line/zh-Hant';
import { loadMessages } from './messages';
import { badgeTitle, detail, freshness, headline, headlineAmount, type Sayable } from './sentences';

const NOW = Date.parse('2026-11-21T10:00:00+09:00');
const gb = (value: number) => ({ value, unit: 'GB' });
const figures = { used: gb(12.3), remaining: gb(7.7), total: gb(20), derived: false, resetsOn: '2026-12-01', daysLeft: 10 };

const CASES: [string, Sayable, string[], string[]][] = [
  [
    'fresh',
    { kind: 'fresh', figures },
    ['7.7 GB left', '12.3 GB of 20 GB used · resets 1 Dec · 10 days left'],
    ['还剩 7.7 GB', '已用 12.3 GB / 20 GB · 12月1日重置 · 还有 10 天'],
  ],
  [
    'last day',
    { kind: 'aging', figures: { ...figures, derived: true, daysLeft: 1 } },
    ['7.7 GB left', '12.3 GB of 20 GB used · resets 1 Dec · last day · calculated as total − used'],
    ['还剩 7.7 GB', '已用 12.3 GB / 20 GB · 12月1日重置 · 今天是最后一天 · 按总量减已用计算'],
  ],
  ['total alone', { kind: 'fresh', figures: { remaining: gb(7.7), total: gb(20) } }, ['7.7 GB left', '20 GB in all'], ['还剩 7.7 GB', '共 20 GB']],
  ['used alone', { kind: 'fresh', figures: { used: gb(12.3) } }, ['12.3 GB used', ''], ['已用 12.3 GB', '']],
  ['pool alone', { kind: 'fresh', figures: { pool: { remaining: gb(3) } } }, ['3 GB left to share', ''], ['共享流量还剩 3 GB', '']],
  ['pool used alone', { kind: 'fresh', figures: { pool: { used: gb(3) } } }, ['3 GB used', ''], ['已用 3 GB', '']],
  ['throttled alone', { kind: 'fresh', figures: {} }, ['Slowed down', ''], ['已限速', '']],
  ['unlimited', { kind: 'unlimited', figures: { used: gb(34) } }, ['Unlimited data', '34 GB used'], ['流量不限量', '已用 34 GB']],
  [
    'stale',
    { kind: 'stale', ageMs: 100 * 3_600_000, figures },
    ['Not read for 4 days', '7.7 GB was left on 17 Nov. Open the carrier’s page for today’s figure.'],
    ['已有 4 天没有更新', '11月17日时还剩 7.7 GB，打开官网即可更新。'],
  ],
  [
    'stale, nothing left known',
    { kind: 'stale', ageMs: 100 * 3_600_000, figures: {} },
    ['Not read for 4 days', 'Open the carrier’s page for today’s figure.'],
    ['已有 4 天没有更新', '打开官网即可更新。'],
  ],
  [
    'renewed',
    { kind: 'renewed', day: '2026-12-01' },
    ['A new cycle has begun', 'New cycle since 00:00 JST, 1 Dec. Open the carrier’s page to see what you have now.'],
    ['新的流量周期已开始', '日本时间 12月1日 0:00 起进入新周期，打开官网即可查看最新流量。'],
  ],
  [
    'expired',
    { kind: 'expired', day: '2026-11-18' },
    ['Expired on 18 Nov', 'If you have renewed it, open the carrier’s page to update.'],
    ['已于 11月18日到期', '如已续期，打开官网即可更新。'],
  ],
  [
    'bill only',
    { kind: 'bill-only', reasons: [] },
    ['No data figure yet', 'Only the bill has been read so far. Open the carrier’s data usage page.'],
    ['还没有流量数据', '目前只读到账单，打开官网的流量页面即可显示。'],
  ],
  [
    'refused',
    { kind: 'unknown', reasons: ['a'] },
    ['Usage could not be read', 'One figure on the page was unclear, so it is not shown rather than guessed.'],
    ['未能读取流量', '页面上有 1 个数字无法确定，为免误导，暂不显示。'],
  ],
  [
    'nothing',
    { kind: 'unknown', reasons: [] },
    ['No data figure yet', 'Open the carrier’s data usage page.'],
    ['还没有流量数据', '打开官网的流量页面即可显示。'],
  ],
];

describe.each(CASES)('%s', (_, state, english, chinese) => {
  it('says so in both languages', () => {
    expect([headline(en, state, NOW), detail(en, state, NOW)]).toEqual(english);
    expect([headline(zh, state, NOW), detail(zh, state, NOW)]).toEqual(chinese);
  });

  it('has the amount to set large in the sentence', () => {
    for (const m of [en, zh, tw]) expect(headline(m, state, NOW)).toContain(headlineAmount(m, state) ?? '');
  });
});

it('tells how old a figure is', () => {
  const readAt = NOW - 2 * 3_600_000;
  expect(freshness(en, { asOf: '2026-11-21T08:00:00+09:00', readAt }, NOW, 'Asia/Shanghai')).toBe('as of 08:00 JST (07:00 your time) · read 2 h ago');
  expect(freshness(zh, { asOf: '2026-11-20', readAt }, NOW, 'Asia/Tokyo')).toBe('截至11月20日 · 2 小时前读取');
  expect(freshness(en, { asOf: 'garbled' }, NOW, 'Asia/Tokyo')).toBe('');
});

it('says the whole sentence in the badge title, with times that stay true', () => {
  const line = { name: 'docomo ••1234', readAt: NOW - 2 * 3_600_000 };
  expect(badgeTitle(zh, line, { kind: 'fresh', figures }, NOW, 'Asia/Tokyo')).toBe(
    'docomo ••1234：还剩 7.7 GB\n已用 12.3 GB / 20 GB · 12月1日重置 · 还有 10 天\n读取于日本时间 08:00',
  );
  expect(badgeTitle(en, undefined, undefined, NOW, 'Asia/Tokyo')).toBe(en.badgeNothing);
});

it('has no gap between Chinese words where a carrier’s name is Chinese', async () => {
  const page = await loadMessages('zh-Hans');
  expect([page.openPage('乐天移动'), page.openPage('docomo'), page.openPage('软银 SoftBank'), page.code('docomo')]).toEqual([
    '打开乐天移动官网',
    '打开 docomo 官网',
    '打开软银 SoftBank 官网',
    'docomo 要求输入验证码，请在官网输入，Nokori 不会读取。',
  ]);
});

it('counts hours where a figure is taken for stale within a day', () => {
  const stale = { kind: 'stale' as const, ageMs: 7 * 3_600_000 };
  expect([headline(en, stale, NOW), headline(zh, stale, NOW)]).toEqual(['read 7 h ago', '7 小时前读取']);
});

it('says it in Taiwan as carriers do there', () => {
  expect([headline(tw, { kind: 'fresh', figures }, NOW), detail(tw, { kind: 'fresh', figures }, NOW)]).toEqual([
    '還剩 7.7 GB',
    '已用 12.3 GB / 20 GB · 12月1日重置 · 還有 10 天',
  ]);
  expect([headline(tw, { kind: 'fresh', figures: {} }, NOW), headline(tw, { kind: 'unlimited', figures: {} }, NOW)]).toEqual(['已降速', '上網吃到飽']);
});
