import type { Carrier, Site } from '../../model/carrier';

// Sources: https://bbhelp.excite.co.jp/hc/ja/articles/115000065082

export const site: Site = {
  id: 'excite',
  family: 'excite',
  hosts: [],
  signIn: [],
};

/** Excite Mobile: the steps of 最適料金プラン are prices, no allowance, and carry nothing over; 定額プラン does for a month. No source names the portal's host. */
const carrier: Carrier = {
  ...site,
  name: { ja: 'エキサイトモバイル', en: 'Excite Mobile', zhHans: 'Excite Mobile', zhHant: 'Excite Mobile' },
  portal: '',
  access: 'ask',
  cycle: { kind: 'month-start' },
};

export default carrier;
