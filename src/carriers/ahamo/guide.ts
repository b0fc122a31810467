import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://akiyan.com (2023-05), https://services.awaisora.com (2025-07-29), https://trip.awaisora.com (2025-07-10), https://bitwave.showcase-tv.com, https://digitalit.jp (2022-06-12: no telephone line)

const guide: Guide = {
  id: 'ahamo',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['ahamo', 'アハモ'], plans: ['大盛り'], sleeve: ['dアカウント', 'd ACCOUNT'] },
  official: ['ahamo.com', 'docomo.ne.jp'],
  menu: [],
  labels: [],
  phones: [],
  phoneNote: say(
    'ahamo helps by chat on its site and has no general telephone line.',
    'ahamo 通过官网在线聊天提供支持，没有普通客服电话。',
    'ahamo 透過官網線上客服提供協助，沒有一般客服專線。',
  ),
  reset: 'first',
  slow: [{ kbps: 1000 }],
  links: [
    { kind: 'home', url: 'https://ahamo.com/' },
    { kind: 'portal', url: 'https://www.docomo.ne.jp/mydocomo/data/' },
  ],
  notes: [
    say('Nothing carries over to the next month.', '剩余流量不结转到下月。', '剩餘數據不可遞延至下月。'),
    say(
      'The bill and the contract can also be seen in My docomo, with the same d ACCOUNT.',
      '用同一个 d ACCOUNT 登录 My docomo，也能查看账单和签约内容。',
      '以同一組 d ACCOUNT 登入 My docomo，也可查看帳單與合約內容。',
    ),
    say(
      'The oomori option adds 80 GB; data bought by the GB was 550 yen each.',
      '加量选项每月多80GB；按1GB加购，当时价格为550日元。',
      '大盛選項每月多80GB；每加購1GB，當時價格為550日圓。',
    ),
  ],
  fly: [
    say(
      'Abroad the plan’s own data is used. After 15 days abroad you are slowed to 128 kbps until the line is used in Japan again.',
      '境外使用的是套餐内流量。连续在境外超过15天后会限速至128kbps，回日本使用后恢复。',
      '境外使用的是方案內數據。在境外超過15日後將降速至128kbps，回日本使用後恢復。',
    ),
  ],
  keep: terms('dアカウントID', 'ネットワーク暗証番号'),
};

export default guide;
