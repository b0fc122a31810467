import { describe, expect, it } from 'vitest';
import { foreignTo } from '../../../tests/support/chinese';
import { RULE_IDS } from '../../model/notice';
import { amountText, dateText, LANGUAGES, loadLineMessages, yenText } from '../index';
import { loadNoticeMessages, noticeText, type SayableNotice } from './index';

const NOW = Date.parse('2026-11-20T12:00:00+09:00');
const gb = (value: number, decimals?: number) => ({ value, unit: 'GB', ...(decimals === undefined ? {} : { decimals }) });
const left = { left: gb(0.61), resetsOn: '2026-12-01', daysLeft: 11, budget: { value: 55, unit: 'MB', decimals: 0 } };
const none = { left: gb(0), resetsOn: '2026-12-01', daysLeft: 11, budget: { value: 0, unit: 'MB' } };

const LANGUAGE_IDS = LANGUAGES.map(({ id }) => id);
const MESSAGES = Object.fromEntries(
  await Promise.all(LANGUAGE_IDS.map(async (id) => [id, [await loadNoticeMessages(id), await loadLineMessages(id)] as const] as const)),
);
const say = (language: string, notice: SayableNotice, now = NOW) => {
  const [n, m] = MESSAGES[language] as NonNullable<(typeof MESSAGES)[string]>;
  const { title, message } = noticeText(n, m, notice, 'docomo ••1234', now);
  return [title, message];
};

const OPEN_EN = ' Click to open the carrier’s page.';
const OPEN_ZH = '点击打开运营商官网。';
type Said = [rule: string, level: string, says: SayableNotice['says'], en: [string, string], zh: [string, string]];
const SAID: Said[] = [
  [
    'used',
    '80',
    { ...left, percent: 87 },
    ['87% of the data used', '0.61 GB left until 30 Nov. That is about 55 MB a day.'],
    ['流量已用 87%', '剩余 0.61 GB，可用至 11月30日。平均每天可用 55 MB。'],
  ],
  ['used', '80', { left: gb(1025.62, 2), percent: 80 }, ['80% of the data used', '1,025.62 GB left.'], ['流量已用 80%', '剩余 1,025.62 GB。']],
  ['used', '90', { percent: 90 }, ['90% of the data used', ''], ['流量已用 90%', '']],
  [
    'used',
    '99',
    { ...left, percent: 99 },
    ['99% of the data used', '0.61 GB left until 30 Nov. That is about 55 MB a day.'],
    ['流量已用 99%', '剩余 0.61 GB，可用至 11月30日。平均每天可用 55 MB。'],
  ],
  [
    'used',
    '100',
    { ...none, percent: 100 },
    ['all data used up', 'It resets on 1 Dec; you can top up before then.'],
    ['流量已用完', '12月1日重置，此前可加购流量。'],
  ],
  ['used', '100', { percent: 120 }, ['all data used up', ''], ['流量已用完', '']],
  [
    'remaining',
    '1',
    { ...left, gigabytes: 1 },
    ['less than 1 GB left', '0.61 GB left until 30 Nov. That is about 55 MB a day.'],
    ['剩余流量不足 1 GB', '剩余 0.61 GB，可用至 11月30日。平均每天可用 55 MB。'],
  ],
  [
    'remaining-share',
    '20',
    { ...left, percent: 20 },
    ['less than 20% of the data left', '0.61 GB left until 30 Nov. That is about 55 MB a day.'],
    ['剩余流量不足 20%', '剩余 0.61 GB，可用至 11月30日。平均每天可用 55 MB。'],
  ],
  [
    'every',
    '2x5',
    { ...left, budget: { value: 0, unit: 'MB' }, used: gb(12.4, 2) },
    ['12.40 GB used so far', '0.61 GB left until 30 Nov.'],
    ['流量已用 12.40 GB', '剩余 0.61 GB，可用至 11月30日。'],
  ],
  [
    'pace',
    '20',
    { ...left, percent: 85, elapsed: 40 },
    ['data is going fast', '85% is used, but only 40% of the cycle has passed. 0.61 GB left until 30 Nov. That is about 55 MB a day.'],
    ['流量消耗偏快', '流量已用 85%，但本周期才过 40%。剩余 0.61 GB，可用至 11月30日。平均每天可用 55 MB。'],
  ],
  [
    'run-out',
    '50',
    { ...left, earliest: '2026-11-24', latest: '2026-11-27', until: '2026-11-30' },
    ['data may run out early', 'At this pace it runs out between 24 Nov and 27 Nov. 0.61 GB left until 30 Nov. That is about 55 MB a day.'],
    ['流量可能提前用完', '按目前用量，预计 11月24日至 11月27日用完。剩余 0.61 GB，可用至 11月30日。平均每天可用 55 MB。'],
  ],
  [
    'run-out',
    '50',
    { earliest: '2026-11-24', latest: '2026-11-24', until: '2026-11-30' },
    ['data may run out early', 'At this pace it runs out on 24 Nov.'],
    ['流量可能提前用完', '按目前用量，预计 11月24日用完。'],
  ],
  [
    'run-out',
    '50',
    { until: '2027-01-05' },
    ['data may run out early', 'At this pace it will not last until 5 Jan 2027.'],
    ['流量可能提前用完', '按目前用量，撑不到 2027年1月5日。'],
  ],
  [
    'throttled',
    'on',
    none,
    ['slowed down', 'The carrier has limited the speed. A top-up restores it where the plan allows one.'],
    ['已被限速', '网速已被限制。套餐支持时，加购流量即可恢复。'],
  ],
  [
    'throttled',
    'on',
    {},
    ['slowed down', 'The carrier has limited the speed. A top-up restores it where the plan allows one.'],
    ['已被限速', '网速已被限制。套餐支持时，加购流量即可恢复。'],
  ],
  [
    'expires',
    '7',
    { date: '2026-11-27', left: gb(2) },
    ['expires in 7 days', 'Valid until 27 Nov. Use or renew it by then. 2 GB left.'],
    ['还有 7 天到期', '有效期至 11月27日，请及时使用或续期。剩余 2 GB。'],
  ],
  [
    'expires',
    '3',
    { date: '2026-11-21', pack: '1GB' },
    ['expires tomorrow', '“1GB” is valid until 21 Nov. Use it by then.'],
    ['明天到期', '“1GB”有效期至 11月21日，请及时使用。'],
  ],
  [
    'expires',
    '1',
    { date: '2026-11-20' },
    ['expires today', 'Valid until 20 Nov. Use or renew it by then.'],
    ['今天到期', '有效期至 11月20日，请及时使用或续期。'],
  ],
  [
    'expires',
    '0',
    { date: '2026-11-20', pack: '1GB', left: gb(0) },
    ['expires today', '“1GB” is valid until 20 Nov. Use it by then.'],
    ['今天到期', '“1GB”有效期至 11月20日，请及时使用。'],
  ],
  ['unpaid', 'on', { yen: 5478 }, ['¥5,478 unpaid', 'Please pay it soon.'], ['有 5,478 日元待缴', '请尽快缴费。']],
  ['unpaid', 'soon', { yen: 5478, due: '2026-11-30' }, ['¥5,478 unpaid', 'Please pay by 30 Nov.'], ['有 5,478 日元待缴', '请在 11月30日前缴费。']],
  [
    'unpaid',
    'late',
    { yen: 5478, due: '2026-11-10' },
    ['¥5,478 overdue', 'It was due on 10 Nov. Pay soon, or the line may be cut off.'],
    ['有 5,478 日元逾期未缴', '缴费期限为 11月10日，请尽快缴费，以免停机。'],
  ],
  ['balance', '500', { yen: 320 }, ['balance down to ¥320', 'Top up before it is gone.'], ['余额仅剩 320 日元', '请及时充值。']],
  ['balance', '500', { yen: 0 }, ['balance down to ¥0', 'Top up before it is gone.'], ['余额仅剩 0 日元', '请及时充值。']],
  [
    'anomaly',
    '2026-11-19',
    { date: '2026-11-19' },
    ['unusually high data use on 19 Nov', 'Check for updates, backups or video apps using mobile data.'],
    ['11月19日用量异常偏高', '请检查系统更新、备份或视频应用是否使用了移动流量。'],
  ],
  [
    'roaming',
    '80',
    { used: gb(2.5), total: gb(3), percent: 83 },
    ['83% of the roaming data used', '2.5 GB of 3 GB used abroad. Switch roaming off when not in use.'],
    ['漫游流量已用 83%', '境外已用 2.5 GB，共 3 GB。不用时请关闭漫游。'],
  ],
  ['not-read', '7', { days: 9 }, ['not checked for 9 days', 'The figures may be out of date.'], ['已有 9 天没有查看', '数据可能不是最新的。']],
  ['renewed', 'on', { date: '2026-12-01' }, ['a new cycle has begun', 'It began on 1 Dec.'], ['新的流量周期已开始', '新周期从 12月1日开始。']],
];

it('every rule is among those said here', () => expect([...new Set(SAID.map(([rule]) => rule))]).toEqual([...RULE_IDS]));

it.each(SAID)('%s %s %j', (rule, level, says, [enTitle, enText], [zhTitle, zhText]) => {
  expect(say('en', { rule, level, says })).toEqual([`docomo ••1234: ${enTitle}`, `${enText}${OPEN_EN}`.trim()]);
  expect(say('zh-Hans', { rule, level, says })).toEqual([`docomo ••1234：${zhTitle}`, `${zhText}${OPEN_ZH}`]);
});

describe.each(LANGUAGE_IDS)('%s', (language) => {
  const all = SAID.map(([rule, level, says]) => say(language, { rule, level, says }));

  it('says nothing that is no value', () => {
    for (const [title = '', message = ''] of all) {
      expect(title.length).toBeGreaterThan('docomo ••1234: '.length);
      expect(message.length).toBeGreaterThan(0);
      expect(`${title} ${message}`).not.toMatch(/undefined|null|NaN|Infinity|∞|Invalid|\[object|false| {2}/);
    }
  });

  it('says amounts, days and money as everything else does', () => {
    const m = (MESSAGES[language] as NonNullable<(typeof MESSAGES)[string]>)[1];
    expect(say(language, { rule: 'every', level: '1x5', says: { used: gb(1025.62, 2), left: gb(3.1, 2), resetsOn: '2027-02-01' } }).join()).toContain(
      amountText(m, gb(1025.62, 2)),
    );
    expect(say(language, { rule: 'every', level: '1x5', says: { used: gb(1), left: gb(3.1, 2), resetsOn: '2027-02-01' } })[1]).toContain(
      dateText(m, '2027-01-31', NOW),
    );
    expect(say(language, { rule: 'unpaid', level: 'on', says: { yen: 1_234_567 } })[0]).toContain(yenText(m, 1_234_567));
  });

  it('counts the days from the one it is shown on, in Japan', () => {
    const notice = { rule: 'expires', level: '3', says: { date: '2026-11-23', days: 3 } };
    const titles = ['2026-11-20T23:59', '2026-11-21T00:00', '2026-11-22T00:00', '2026-11-23T00:00', '2026-11-24T00:00'].map(
      (at) => say(language, notice, Date.parse(`${at}+09:00`))[0],
    );
    const by = (date: string) => say(language, { ...notice, says: { date } })[0];
    expect(titles).toEqual(['2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20', '2026-11-20'].map(by));
  });
});

it.each(['zh-Hans', 'zh-Hant'] as const)('no sentence in %s holds kana or words of the other', (language) => {
  const said = SAID.flatMap(([rule, level, says]) => say(language, { rule, level, says })).join();
  expect(said).not.toMatch(/[\u3041-\u30ff]/);
  expect(foreignTo(language, said)).toEqual([]);
});
