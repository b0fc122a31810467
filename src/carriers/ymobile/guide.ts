import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://simmoba.com/ymobile-date-kurikoshi/, https://benefon.com/?p=42924, https://teach-me.biz/sim/ymobile/autocharge.html, https://services.awaisora.com/?p=136555 (151), https://denwa-kun.com/?p=2581 (157),
// https://iroha.corecon.co.jp/post-2983/, https://www.ymobile.jp/sp/guide/article126/

const guide: Guide = {
  id: 'ymobile',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['Y!mobile', 'Ymobile', 'ワイモバイル', 'EMOBILE', 'WILLCOM'],
    plans: ['シンプル2', 'シンプル3', 'Pocket WiFi'],
    apps: ['My Y!mobile'],
    apn: ['plus.acs.jp.v6', 'plus.acs.jp'],
  },
  official: ['ymobile.jp'],
  menu: terms('My Y!mobile'),
  labels: terms('くりこし分', '基本データ量 残り', '使用量 合計', '追加データ'),
  app: 'My Y!mobile',
  phones: [{ number: '151', from: 'own', about: 'general', speaks: ['ja'], cost: 'unknown', source: 'services.awaisora.com', by: 'other' }],
  phoneNote: say(
    'Sources disagree: one names 157 instead. A recorded voice tells bill and data at any hour.',
    '各来源说法不一，也有写157的。语音查询费用和流量全天可用。',
    '各來源說法不一，也有寫157的。語音查詢費用與數據用量全天可用。',
  ),
  reset: 'first',
  slow: [
    { kbps: 300, plan: 'S' },
    { kbps: 1000, plan: 'M・L' },
  ],
  links: [
    { kind: 'portal', url: 'https://my.ymobile.jp/muc/d/webLink/doSend/MRERE0000' },
    { kind: 'bill', url: 'https://my.ymobile.jp/muc/d/webLink/doSend/WCO010023' },
    { kind: 'contract', url: 'https://my.ymobile.jp/muc/d/webLink/doSend/MWBWL0020' },
    { kind: 'help', url: 'https://www.ymobile.jp/sp/guide/article126/' },
  ],
  notes: [
    say(
      'Used first: carried over, then the plan’s own, then bought data. Bought data does not carry over.',
      '消耗顺序为结转、套餐内、加购。加购流量不结转。',
      '扣用順序為遞延、方案內、加購。加購數據不可遞延。',
    ),
    say(
      'The tables are folded: open them to see carried over, own, bought and used.',
      '明细表默认折叠，展开后才能看到结转、套餐内、加购和已用量。',
      '明細表預設為收合，展開後才能看到遞延、方案內、加購與已用量。',
    ),
    say(
      'Adding 0.5 GB was 550 yen; with auto top-up it is bought without asking.',
      '加购0.5GB当时为550日元；开启自动加购后会自动购买，不再询问。',
      '加購0.5GB當時為550日圓；開啟自動加購後會自動購買，不再詢問。',
    ),
  ],
  keep: terms('電話番号', '暗証番号', '契約書'),
};

export default guide;
