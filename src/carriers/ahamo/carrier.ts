import type { Carrier } from '../../model/carrier';

/** ahamo: docomo's online brand; its own site, and My docomo for bills. */
export default {
  id: 'ahamo',
  family: 'docomo',
  name: { ja: 'ahamo', en: 'ahamo', zhHans: 'ahamo', zhHant: 'ahamo' },
  hosts: ['ahamo.com', 'www.docomo.ne.jp', 'payment2.smt.docomo.ne.jp'],
  signIn: ['cfg.smt.docomo.ne.jp', 'id.smt.docomo.ne.jp'],
  signs: /ahamo/i,
  portal: 'https://ahamo.com/',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://akiyan.com/'],
} satisfies Carrier as Carrier;
