import type { Carrier } from '../../model/carrier';

/** LINEMO: SoftBank's online brand. */
export default {
  id: 'linemo',
  family: 'linemo',
  name: { ja: 'LINEMO', en: 'LINEMO', zhHans: 'LINEMO', zhHant: 'LINEMO' },
  hosts: ['care.linemo.jp'],
  signIn: ['id.my.softbank.jp'],
  portal: 'https://care.linemo.jp/',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://linemo.jp/support/faq/view/27421'],
} satisfies Carrier as Carrier;
