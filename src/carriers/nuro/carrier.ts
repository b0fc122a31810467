import type { Carrier, Site } from '../../model/carrier';

// Sources: https://support.sonynetwork.co.jp/

export const site: Site = {
  id: 'nuro',
  family: 'nuro',
  hosts: ['mobile.nuro.jp'],
  signIn: [],
};

/** NURO mobile: MB with a thousands comma; the member page is ご利用者向けページ. */
const carrier: Carrier = {
  ...site,
  name: { ja: 'NUROモバイル', en: 'NURO mobile', zhHans: 'NURO mobile', zhHant: 'NURO mobile' },
  portal: 'https://mobile.nuro.jp/mobile_contract/u/',
  access: 'ask',
  cycle: { kind: 'month-start' },
};

export default carrier;
