import type { Carrier } from '../../model/carrier';

// Sources: https://support.sonynetwork.co.jp/

/** NURO mobile: MB with a thousands comma; the member page is ご利用者向けページ. */
const carrier: Carrier = {
  id: 'nuro',
  hosts: ['mobile.nuro.jp'],
  family: 'nuro',
  name: { ja: 'NUROモバイル', en: 'NURO mobile', zhHans: 'NURO mobile', zhHant: 'NURO mobile' },
  portal: 'https://mobile.nuro.jp/mobile_contract/u/',
  signIn: [],
  access: 'ask',
  cycle: { kind: 'month-start' },
};

export default carrier;
