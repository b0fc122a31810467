import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://appllio.com/mineo-data-carryover, https://king.mineo.jp (report 12940, question 11486), https://mineo.jp/service/data/packet-charge, https://androidons.com/?p=2503, https://tonop.cocolog-nifty.com (2016-02-05),
// https://support.mineo.jp/setup/guide/android_network.html (APN), a public list of carriers (the telephone number)

const guide: Guide = {
  id: 'mineo',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['mineo', 'マイネオ', 'オプテージ'],
    plans: ['マイピタ', 'マイそく', 'Dプラン', 'Aプラン', 'Sプラン'],
    sleeve: ['eoID'],
    apps: ['mineo'],
    apn: ['mineo-d.jp', 'mineo.jp', 'mineo-s.jp'],
    iccid: ['898110'],
  },
  official: ['mineo.jp'],
  menu: terms('マイページ', '残容量', '詳細', '今月の使用状況'),
  labels: terms('残容量', '使用量', '前月繰り越し容量', 'パケットチャージ'),
  app: 'mineo',
  phones: [
    { number: '0120-977-384', from: 'any', about: 'general', speaks: ['ja'], hours: ['9:00', '18:00'], cost: 'free', source: 'github.com', by: 'other' },
  ],
  reset: 'first',
  slow: [{ kbps: 200 }],
  links: [
    { kind: 'portal', url: 'https://my.mineo.jp/' },
    { kind: 'topUp', url: 'https://mineo.jp/service/data/packet-charge' },
    { kind: 'apn', url: 'https://support.mineo.jp/setup/guide/android_network.html' },
  ],
  notes: [
    say(
      'Trust what is left, not what is used: the figure for use also counts gifts and tips that you gave away.',
      '请以剩余流量为准：已用量还包括你转赠、打赏出去的流量。',
      '請以剩餘容量為準：已用量還包括你轉贈、打賞出去的數據。',
    ),
    say(
      'Used first: carried over, then the plan’s own, then gifts. Everything carries over to the end of the next month.',
      '消耗顺序为结转、套餐内、获赠。所有流量都可结转到下月底。',
      '扣用順序為遞延、方案內、獲贈。所有數據都可遞延至次月底。',
    ),
    say(
      'The sign-in is an eoID, with a puzzle, and a one-time code on a new device.',
      '登录使用 eoID，需完成拼图验证；新设备还需一次性验证码。',
      '登入使用 eoID，需完成拼圖驗證；新裝置還需一次性驗證碼。',
    ),
  ],
  keep: terms('eoID', '電話番号'),
};

export default guide;
