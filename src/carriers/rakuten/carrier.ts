import type { CarrierFacts } from '../../model/carrier';

// Sources: https://network.mobile.rakuten.co.jp/guide/data-traffic/, https://sltweb.org/zakki/myrakutenmobile-design/

/** Rakuten Mobile: one monthly figure used; 3 GB and 20 GB are price steps, never an allowance. */
const carrier: CarrierFacts = {
  id: 'rakuten',
  hosts: ['portal.mobile.rakuten.co.jp'],
  family: 'rakuten',
  name: { en: 'Rakuten Mobile', ja: '楽天モバイル', zhHans: '乐天移动', zhHant: '樂天行動' },
  portal: 'https://portal.mobile.rakuten.co.jp/dashboard',
  signIn: ['login.account.rakuten.com', 'grp03.id.rakuten.co.jp'],
  access: 'install',
};

export default carrier;
