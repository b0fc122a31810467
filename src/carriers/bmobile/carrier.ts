import type { Carrier } from '../../model/carrier';

/** b-mobile and Nihon Tsushin SIM: the limit on the page is the cap that the user set. */
export default {
  id: 'bmobile',
  family: 'bmobile',
  name: { ja: 'b-mobile', en: 'b-mobile', zhHans: 'b-mobile', zhHant: 'b-mobile' },
  hosts: ['mypage.bmobile.ne.jp'],
  signIn: [],
  portal: 'https://mypage.bmobile.ne.jp/',
  access: 'ask',
  cycle: { kind: 'month-start' },
  sources: ['https://www.bmobile.ne.jp/english/charge.html'],
} satisfies Carrier as Carrier;
