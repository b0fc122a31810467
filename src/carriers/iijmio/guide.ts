import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://github.com/yyyywaiwai/IIJWidget, https://github.com/yananob/iijmio-usage-check, https://mio-navi.com/iijmio-merit-date-share, https://masamobile.co.jp/iijmio/charge, https://masamobile.co.jp/iijmio/seigen,
// https://www.iijmio.jp/hdc/guide/setting/ (APN), a public list of carriers (the telephone number), a public table of card numbers (898110, 898103)

const guide: Guide = {
  id: 'iijmio',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['IIJmio', 'IIJ', 'みおふぉん', 'アイアイジェイミオ'],
    plans: ['ギガプラン', 'ミニマムスタート', 'ライトスタート', 'ファミリーシェア'],
    sleeve: ['mioID', 'hdc', 'hdd', 'タイプD', 'タイプA'],
    apps: ['MyIIJmio'],
    apn: ['iijmio.jp'],
    iccid: ['898110', '898103'],
    resold: ['IIJ Docomo', 'vmobile.jp'],
  },
  official: ['iijmio.jp'],
  menu: terms('会員専用ページ', 'データ利用量照会（月別）', 'データ利用量照会'),
  labels: terms('クーポン残量', '高速通信利用量', '低速通信利用量'),
  app: 'MyIIJmio',
  phones: [
    { number: '0570-09-4400', from: 'any', about: 'general', speaks: ['ja'], hours: ['9:00', '19:00'], cost: 'charged', source: 'github.com', by: 'other' },
  ],
  reset: 'first',
  slow: [{ kbps: 300 }],
  delay: say(
    'The table of 30 days may lack today; the short one of four days has it.',
    '30天明细可能还没有今天的数据，4天明细中有。',
    '30日明細可能尚無今日數據，4日明細中有。',
  ),
  links: [
    { kind: 'portal', url: 'https://www.iijmio.jp/member/' },
    { kind: 'bill', url: 'https://www.iijmio.jp/customer/bill/' },
    { kind: 'contract', url: 'https://www.iijmio.jp/customer/contract/' },
    { kind: 'help', url: 'https://www.iijmio.jp/support/' },
    { kind: 'apn', url: 'https://www.iijmio.jp/hdc/guide/setting/' },
  ],
  notes: [
    say(
      'A month’s data lives to the end of the next month; the oldest is used first. Data bought on GigaPlan ends with its month.',
      '每月流量到下月底有效，先用最早的部分。Giga 套餐的加购流量当月底失效。',
      '每月數據至次月底有效，先用最早的部分。Giga 方案的加購數據當月底失效。',
    ),
    say(
      'Slow data is counted too: over 366 MB within three days you may be slowed further on the next day.',
      '低速流量也有限制：3天内超过366MB，次日起可能进一步限速。',
      '低速數據也有限制：3日內超過366MB，次日起可能進一步降速。',
    ),
    say(
      'In a shared group the page gives the figure once, for the group.',
      '共享组的剩余流量只显示一次，是全组的合计。',
      '共享群組的剩餘數據只顯示一次，是全組的合計。',
    ),
    say(
      'An APN vmobile.jp is mostly a travel SIM that a shop sold on: it has no IIJmio account. Ask the shop where its usage can be seen.',
      'APN 为 vmobile.jp 的多为商家转售的旅行卡，没有 IIJmio 账号，请向商家询问在哪里查流量。',
      'APN 為 vmobile.jp 者多為商家轉售的旅遊卡，沒有 IIJmio 帳號，請向商家詢問在哪裡查用量。',
    ),
  ],
  keep: terms('mioID', '電話番号', '製造番号'),
};

export default guide;
