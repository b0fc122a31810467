import { describe, expect, it } from 'vitest';
import { ageText, amountText, dateText, monthText, timeText, yenText } from './format';
import en from './line/en';
import zh from './line/zh-Hans';
import tw from './line/zh-Hant';

const NOW = Date.parse('2026-11-21T10:00:00+09:00');
const at = (iso: string) => Date.parse(iso);

describe('amountText', () => {
  it.each([
    [{ value: 12.34, unit: 'GB' }, '12.34 GB'],
    [{ value: 12.345, unit: 'GB', decimals: 3 }, '12.35 GB'],
    [{ value: 4.1, unit: 'GB', decimals: 2 }, '4.10 GB'],
    [{ value: 20, unit: 'GB' }, '20 GB'],
    [{ value: 0, unit: 'GB', decimals: 2 }, '0 GB'],
    [{ value: 0.004, unit: 'GB', decimals: 3 }, '0.004 GB'],
    [{ value: 3075, unit: 'MB', decimals: 0 }, '3,075 MB'],
  ])('%j → %s', (amount, text) => {
    expect(amountText(en, amount)).toBe(text);
    expect(amountText(zh, amount)).toBe(text);
    expect(amountText(tw, amount)).toBe(text);
  });

  it('names packets in words', () => {
    expect(amountText(en, { value: 48_827_582, unit: 'packets' })).toBe('48,827,582 packets');
    expect(amountText(zh, { value: 48_827_582, unit: 'packets' })).toBe('48,827,582 个数据包');
    expect(amountText(tw, { value: 48_827_582, unit: 'packets' })).toBe('48,827,582 個封包');
  });
});

it('yen is never taken for renminbi', () => {
  expect(yenText(en, 3278)).toBe('¥3,278');
  expect(yenText(zh, 3278)).toBe('3,278 日元');
  expect(yenText(tw, 3278)).toBe('3,278 日圓');
});

it('days and months, with the year where it is another', () => {
  expect(dateText(en, '2026-12-01', NOW)).toBe('1 Dec');
  expect(dateText(zh, '2026-12-01', NOW)).toBe('12月1日');
  expect(dateText(en, '2027-01-01', NOW)).toBe('1 Jan 2027');
  expect(dateText(zh, '2027-01-01', NOW)).toBe('2027年1月1日');
  for (const day of ['2026-12-01', '2027-01-01']) expect(dateText(tw, day, NOW)).toBe(dateText(zh, day, NOW));
  expect(monthText(en, '2026-10')).toBe('Oct 2026');
  expect(monthText(zh, '2026-10')).toBe('2026年10月');
  expect(monthText(tw, '2026-10')).toBe('2026年10月');
});

describe('timeText', () => {
  it('in Taiwan counts the hours of a day to 24 too', () => {
    expect(timeText(tw, at('2026-11-21T16:30:00+09:00'), at('2026-11-21T20:00:00+09:00'), 'Asia/Taipei')).toBe('日本時間 16:30（你的時區 15:30）');
    expect(timeText(tw, at('2026-11-21T00:30:00+09:00'), NOW, 'Asia/Taipei')).toBe('日本時間 00:30（你的時區 11月20日 23:30）');
  });

  it.each([
    ['Asia/Tokyo', '2026-11-21T08:00:00+09:00', '08:00 JST', '日本时间 08:00'],
    ['Asia/Seoul', '2026-11-21T08:00:00+09:00', '08:00 JST', '日本时间 08:00'],
    ['Asia/Shanghai', '2026-11-21T08:00:00+09:00', '08:00 JST (07:00 your time)', '日本时间 08:00（本地 07:00）'],
    ['Asia/Shanghai', '2026-11-21T00:30:00+09:00', '00:30 JST (20 Nov 23:30 your time)', '日本时间 00:30（本地 11月20日 23:30）'],
    ['America/New_York', '2026-11-20T16:30:00+09:00', '20 Nov 16:30 JST (02:30 your time)', '日本时间 11月20日 16:30（本地 02:30）'],
  ])('%s %s', (zone, iso, english, chinese) => {
    expect(timeText(en, at(iso), NOW, zone)).toBe(english);
    expect(timeText(zh, at(iso), NOW, zone)).toBe(chinese);
  });
});

it('ages, never of the future', () => {
  const said = [-60, 0.5, 5, 119, 30 * 60, 50 * 60].map((minutes) => [ageText(en, minutes * 60_000), ageText(zh, minutes * 60_000)]);
  expect(said).toEqual([
    ['just now', '刚刚'],
    ['just now', '刚刚'],
    ['5 min ago', '5 分钟前'],
    ['1 h ago', '1 小时前'],
    ['30 h ago', '30 小时前'],
    ['2 d ago', '2 天前'],
  ]);
});
