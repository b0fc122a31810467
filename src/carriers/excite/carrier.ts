import type { CarrierFacts } from '../../model/carrier';

// Sources: https://bbhelp.excite.co.jp/hc/ja/articles/115000065082

/** Excite Mobile: the steps of 最適料金プラン are prices, no allowance, and carry nothing over; 定額プラン does for a month. No source names the portal's host. */
const carrier: CarrierFacts = {
  id: 'excite',
  hosts: [],
  family: 'excite',
  name: { en: 'Excite Mobile', ja: 'エキサイトモバイル' },
};

export default carrier;
