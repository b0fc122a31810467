import type { Carrier } from '../../model/carrier';

/** NURO mobile: MB with a thousands comma; the member page is ご利用者向けページ. */
export default {
  id: 'nuro',
  family: 'nuro',
  name: { ja: 'NUROモバイル', en: 'NURO mobile', zhHans: 'NURO mobile', zhHant: 'NURO mobile' },
  hosts: ['mobile.nuro.jp'],
  signIn: [],
  portal: 'https://mobile.nuro.jp/mobile_contract/u/',
  access: 'ask',
  cycle: { kind: 'month-start' },
  sources: ['https://support.sonynetwork.co.jp/'],
} satisfies Carrier as Carrier;
