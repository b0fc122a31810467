import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://bbhelp.excite.co.jp/hc/ja/articles/115000065082, a public table of APNs by card number

const guide: Guide = {
  id: 'excite',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['Excite Mobile', 'エキサイトモバイル', 'Excite'],
    plans: ['最適料金プラン', '定額プラン'],
    sleeve: ['BB.excite'],
    apn: ['vmobile.jp'],
    iccid: ['898110'],
  },
  official: ['excite.co.jp'],
  menu: [],
  labels: [],
  phones: [],
  reset: 'first',
  slow: [],
  links: [{ kind: 'help', url: 'https://bbhelp.excite.co.jp/hc/ja/articles/115000065082' }],
  notes: [
    say(
      'On the plan that fits itself to your use the steps are prices, not an allowance, and nothing carries over.',
      '阶梯计费套餐的各档是价格分界，不是流量额度，也不结转。',
      '級距計費方案的各級是價格分界，不是數據額度，也不可遞延。',
    ),
    say(
      'On the flat plan what is left carries over for one month, the oldest is used first; bought data ends with the month.',
      '固定套餐的剩余流量可结转一个月，先用最早的；加购流量当月底失效。',
      '固定方案的剩餘數據可遞延一個月，先用最早的；加購數據當月底失效。',
    ),
  ],
  keep: terms('電話番号'),
};

export default guide;
