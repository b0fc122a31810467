import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://tabkul.com/?p=83316, https://isdn-info.co.jp/ocn/mobile/one/carryover.html, https://gadget.awaisora.com/?p=141317, https://tech.ocn.ad.jp/ocn/support/pid2900000g9p (APN), https://www.ntt.com/personal/services/mobile/one.html

const guide: Guide = {
  id: 'ocn',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['OCN Mobile ONE', 'OCN モバイル ONE', 'OCN', 'NTTコミュニケーションズ'],
    plans: ['日次コース', '月次コース'],
    sleeve: ['プリペイドSIM'],
    apn: ['lte.ocn.ne.jp', 'lte-d.ocn.ne.jp'],
    iccid: ['898110'],
  },
  official: ['ocn.ne.jp', 'ocn.ad.jp', 'ntt.com'],
  menu: terms('マイページ'),
  labels: terms('総残量', '繰越残量', '利用期限'),
  phones: [],
  reset: 'course',
  slow: [{ kbps: 200 }],
  links: [
    { kind: 'portal', url: 'https://www.ocn.ne.jp/mypage/' },
    { kind: 'home', url: 'https://www.ntt.com/personal/services/mobile/one.html' },
    { kind: 'apn', url: 'https://tech.ocn.ad.jp/ocn/support/pid2900000g9p' },
  ],
  notes: [
    say(
      'Daily courses start anew every day and carry over to the next day alone; monthly ones to the next month.',
      '按日套餐每天重新计算，只结转到次日；按月套餐结转到下月。',
      '按日方案每日重新計算，只遞延至次日；按月方案遞延至次月。',
    ),
    say(
      'Carried-over data is used first, at most as much as the plan holds.',
      '先用结转流量，结转量不超过套餐流量。',
      '先用遞延數據，遞延量不超過方案數據量。',
    ),
    say(
      'Saving mode is 200 kbps for each SIM. On new plans slow use is counted as well.',
      '省流量模式按每张卡限速200kbps。新套餐连低速用量也会统计。',
      '節省模式每張卡降速至200kbps。新方案連低速用量也會統計。',
    ),
  ],
  keep: terms('電話番号', '製造番号'),
};

export default guide;
