import type { Carrier, Site } from '../../model/carrier';

// Sources: https://linemo.jp/support/faq/view/27421

export const site: Site = {
  id: 'linemo',
  hosts: ['care.linemo.jp'],
};

/** LINEMO: SoftBank's online brand. */
const carrier: Carrier = {
  ...site,
  family: 'linemo',
  name: { ja: 'LINEMO', en: 'LINEMO', zhHans: 'LINEMO', zhHant: 'LINEMO' },
  portal: 'https://care.linemo.jp/',
  signIn: ['id.my.softbank.jp'],
  access: 'install',
  cycle: { kind: 'month-start' },
};

export default carrier;
