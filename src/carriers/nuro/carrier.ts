import type { CarrierFacts } from '../../model/carrier';

// Sources: https://support.sonynetwork.co.jp/, https://androidlover.net/nuromobile-maegari

/** NURO mobile: MB with a thousands comma; the member page is ご利用者向けページ. */
const carrier: CarrierFacts = {
  id: 'nuro',
  hosts: ['mobile.nuro.jp'],
  family: 'nuro',
  name: { en: 'NURO mobile', ja: 'NUROモバイル' },
  portal: 'https://mobile.nuro.jp/mobile_contract/u/',
  rollover: 'old-first',
};

export default carrier;
