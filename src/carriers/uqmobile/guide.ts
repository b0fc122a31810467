import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://urararr.com/uqmobile3, https://paradise-blue.com/?p=1956, https://tokyosmart.jp/kurikosi, https://adventure-note.com, https://mnp-concierge.com,
// https://cancell.jp/carrier/974 (2019-20), CANDY LINE's list of APNs (uqmobile.jp, https://www.uqwimax.jp/mobile/)

const guide: Guide = {
  id: 'uqmobile',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['UQ mobile', 'UQモバイル', 'UQ'],
    plans: ['くりこしプラン', 'コミコミプラン'],
    sleeve: ['au ID'],
    apps: ['My UQ mobile'],
    apn: ['uqmobile.jp'],
  },
  official: ['uqmobile.jp', 'uqwimax.jp', 'au.com'],
  menu: terms('My UQ mobile', '更新'),
  labels: terms('合計データ残量', '基本データ', '追加データ', 'くりこし'),
  app: 'My UQ mobile',
  phones: [
    {
      number: '0120-929-818',
      from: 'any',
      about: 'general',
      speaks: ['ja'],
      hours: ['9:00', '21:00'],
      cost: 'free',
      source: 'cancell.jp (2019-20)',
      by: 'other',
    },
  ],
  reset: 'first',
  slow: [
    { kbps: 300, plan: 'S' },
    { kbps: 1000, plan: 'R・M・L' },
  ],
  delay: say(
    'The figures move only after the refresh button is pressed, and even then it may take a while.',
    '点刷新按钮后数据才会更新，有时还要再等一会儿。',
    '按下更新鍵後數據才會更新，有時仍需稍候。',
  ),
  links: [
    { kind: 'portal', url: 'https://my.uqmobile.jp/' },
    { kind: 'bill', url: 'https://my.au.com/aus/hc-cs/lic/LIC0020001.hc' },
    { kind: 'home', url: 'https://www.uqwimax.jp/mobile/' },
  ],
  notes: [
    say(
      'Used first: carried over, then the plan’s own, then bought data. Carried-over data lives to the end of the next month, bought data 90 days from the last purchase.',
      '消耗顺序为结转、套餐内、加购。结转流量到下月底有效，加购流量自最后一次加购起90天有效。',
      '扣用順序為遞延、方案內、加購。遞延數據至次月底有效，加購數據自最後一次加購起90日內有效。',
    ),
    say(
      'In saving mode the speed is 300 kbps or 1 Mbps, by the plan, and the data is not touched.',
      '省流量模式下网速为300kbps或1Mbps（视套餐而定），不消耗流量。',
      '節省模式下速度為300kbps或1Mbps（依方案而定），不扣用數據。',
    ),
    say(
      'UQ’s mails may give what is left in MB where the site says GB.',
      'UQ 的通知邮件可能以 MB 显示剩余流量，网站则为 GB。',
      'UQ 的通知郵件可能以 MB 顯示剩餘數據，網站則為 GB。',
    ),
  ],
  keep: terms('au ID', '暗証番号'),
};

export default guide;
