import type { Carrier } from '../../model/carrier';

/** mineo: sign-in is eonet's eoID; 使用量 includes gifts given away, so what is left is trusted, never computed from it. */
export default {
  id: 'mineo',
  family: 'mineo',
  name: { ja: 'mineo', en: 'mineo', zhHans: 'mineo', zhHant: 'mineo' },
  hosts: ['my.mineo.jp'],
  signIn: ['login.eonet.jp'],
  portal: 'https://my.mineo.jp/',
  access: 'ask',
  cycle: { kind: 'month-start' },
  sources: ['https://appllio.com/mineo-data-carryover'],
} satisfies Carrier as Carrier;
