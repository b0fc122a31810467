import { expect, it } from 'vitest';
import { TABLES } from './tables';
import { translator } from './translate';

const hans = translator(TABLES, 'zh-Hans');
const en = translator(TABLES, 'en');

// amounts with their ends, ranges, terms: what stands on price lists, packs and gauges
it.each([
  ['1GB 550円（税込）／月末まで有効', '1GB 550日元（含税）／有效到月底', '1GB ¥550 (tax included) / Valid until end of month'],
  ['3GB超～5GBまで', '超过3GB～5GB', 'Over 3GB ～ 5GB'],
  ['3,000円（チャージ日から90日間有効）', '3,000日元（自充值日起90天有效）', undefined],
  ['30日パック 7GB', '30天套餐包7GB', '30-day pack 7GB'],
  ['1,204,551パケット', '1,204,551个数据包', '1,204,551 packets'],
  ['高速通信容量の残り', undefined, 'Remaining high-speed data allowance'],
  ['2026/03/12 20:15 更新', undefined, 'Updated 2026/03/12 20:15'],
  ['カードの有効期限は最後のチャージから77日です。', '卡的有效期自最后的充值起为77天。', 'The expiry date of the card is 77 days from the last top-up.'],
  [
    '直近3日間で6GB以上ご利用の場合、混雑時に速度を制限することがあります。',
    '最近3天内使用6GB以上时，拥堵时可能会限制速度。',
    'If you use 6GB or more in the last 3 days, the speed may be limited during congestion.',
  ],
  ['2GB以下の月は自動的に1,650円割引', '2GB以下的月自动为减1,650日元', 'The month of 2GB or less is ¥1,650 off automatically'],
  ['次の締め日まで最大200kbpsになります。', '到下一个账单截止日为止变为最高200kbps。', undefined],
  ['反映にはどのくらいかかりますか？', '更新显示需要多少？', 'How much does the update take?'],
  [
    'My Y!mobileのメンテナンス：9月22日（水）0:00～4:00',
    'My Y!mobile的系统维护：9月22日（周三）0:00～4:00',
    'Maintenance of My Y!mobile: 9/22 (Wed) 0:00 ～ 4:00',
  ],
  ['11月分の利用データ量は11月2日 正午ごろに反映されます。', '11月的已用流量11月2日中午左右将更新。', undefined],
  ['5,000円を上限に割引します。', '优惠最多5,000日元。', 'It is discounted up to ¥5,000.'],
  ['お引き落とし予定日：2027年10月25日', '预计扣款日：2027年10月25日', undefined],
])('%s', (ja, zh, english) => {
  if (zh) expect(hans(ja)).toBe(zh);
  if (english) expect(en(ja)).toBe(english);
});

it('does not say what is told of two things as of one', () => {
  expect(hans('月間30GBまで、15日を超えると送受信最大128kbpsになります。')).toBeUndefined();
  expect(en('月間30GBまで、15日を超えると送受信最大128kbpsになります。')).toBeUndefined();
});
