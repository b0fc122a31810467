import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://povo.jp/en/topping-list, https://faq.povo.jp/print/faq/766, https://povo.jp/support/guide/sim/, https://getnine.co.jp, https://digitalit.jp (2022-06-12: chat, no telephone), https://github.com/vascarpenter/PovoGigaPost

const guide: Guide = {
  id: 'povo',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['povo', 'povo2.0', 'povo1.0', 'ポヴォ'], plans: ['トッピング'], apps: ['povo2.0', 'povo2.0アプリ'], apn: ['povo.jp'] },
  official: ['povo.jp', 'au.com'],
  menu: terms('povo2.0', '内訳', '購入履歴'),
  labels: terms('トッピング', '利用期限'),
  app: 'povo2.0',
  appOnly: true,
  phones: [],
  phoneNote: say(
    'povo helps by chat in the app and on its site; there is no general telephone line.',
    'povo 通过应用和官网的在线聊天提供支持，没有普通客服电话。',
    'povo 透過 App 與官網的線上客服提供協助，沒有一般客服專線。',
  ),
  reset: 'pack',
  slow: [{ kbps: 128 }],
  links: [
    { kind: 'home', url: 'https://povo.jp/' },
    { kind: 'topUp', url: 'https://povo.jp/en/topping-list' },
    { kind: 'help', url: 'https://faq.povo.jp/print/faq/766' },
    { kind: 'apn', url: 'https://povo.jp/support/guide/sim/' },
  ],
  notes: [
    say(
      'There is no month. Each topping ends on its own day at 23:59:59; unlimited ones are used first, then whichever ends soonest, gifts before bought ones.',
      '没有“月”的概念。每个加购包各自在到期日23:59:59失效；先用不限量包，再用最先到期的包，赠送的先于购买的。',
      '沒有「月份」的概念。每個加購方案各自於到期日23:59:59失效；先用吃到飽，再用最早到期者，贈送的先於購買的。',
    ),
    say(
      'Buy something at least every 180 days: after that the line is suspended, and 30 days later cancelled.',
      '至少每180天购买一次付费加购包，否则会停机，再过30天解约。',
      '至少每180日購買一次付費加購方案，否則將停話，再過30日解約。',
    ),
    say(
      'povo tells you by mail and SMS when a topping is nearly used up. povo 1.0 is another service, on My au.',
      '加购包快用完时，povo 会发邮件和短信通知。povo 1.0 是另一项服务，在 My au 查询。',
      '加購方案快用完時，povo 會以郵件與簡訊通知。povo 1.0 是另一項服務，於 My au 查詢。',
    ),
  ],
};

export default guide;
