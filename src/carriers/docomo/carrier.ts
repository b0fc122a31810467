import type { Carrier } from '../../model/carrier';

/** NTT docomo. irumo and ahamo users sign in to the same My docomo. */
export default {
  id: 'docomo',
  family: 'docomo',
  name: { ja: 'ドコモ', en: 'docomo', zhHans: 'docomo', zhHant: 'docomo' },
  hosts: ['www.docomo.ne.jp', 'www.nttdocomo.co.jp', 'payment2.smt.docomo.ne.jp'],
  signIn: ['cfg.smt.docomo.ne.jp', 'id.smt.docomo.ne.jp'],
  portal: 'https://www.docomo.ne.jp/mydocomo/data/',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://www.docomo.ne.jp/english/support/online/', 'https://github.com/takusan23/MyDocomoUsageWidget'],
} satisfies Carrier as Carrier;
