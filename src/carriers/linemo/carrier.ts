import type { CarrierFacts } from '../../model/carrier';

// Sources: https://linemo.jp/support/faq/view/27421

/** LINEMO: SoftBank's online brand. */
const carrier: CarrierFacts = {
  id: 'linemo',
  hosts: ['care.linemo.jp'],
  family: 'linemo',
  name: { en: 'LINEMO' },
  portal: 'https://care.linemo.jp/',
  signIn: ['id.my.softbank.jp'],
  access: 'install',
};

export default carrier;
