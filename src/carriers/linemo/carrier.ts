import type { Carrier } from '../../model/carrier';

// Sources: https://linemo.jp/support/faq/view/27421

/** LINEMO: SoftBank's online brand. */
const carrier: Carrier = {
  id: 'linemo',
  hosts: ['care.linemo.jp'],
  family: 'linemo',
  name: { en: 'LINEMO' },
  portal: 'https://care.linemo.jp/',
  signIn: ['id.my.softbank.jp'],
  access: 'install',
  cycle: { kind: 'month-start' },
};

export default carrier;
