import type { Carrier } from '../../model/carrier';

/** Rakuten Mobile: one monthly figure used; 3 GB and 20 GB are price steps, never an allowance. */
export default {
  id: 'rakuten',
  family: 'rakuten',
  name: { ja: '楽天モバイル', en: 'Rakuten Mobile', zhHans: '乐天移动', zhHant: '樂天行動' },
  hosts: ['portal.mobile.rakuten.co.jp'],
  signIn: ['login.account.rakuten.com', 'grp03.id.rakuten.co.jp'],
  portal: 'https://portal.mobile.rakuten.co.jp/dashboard',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://network.mobile.rakuten.co.jp/guide/data-traffic/', 'https://sltweb.org/zakki/myrakutenmobile-design/'],
} satisfies Carrier as Carrier;
