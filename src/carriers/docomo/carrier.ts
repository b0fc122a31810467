import type { CarrierFacts } from '../../model/carrier';

// Sources: https://www.docomo.ne.jp/english/support/online/, https://github.com/takusan23/MyDocomoUsageWidget, https://blog.goo.ne.jp/xjumg (2018-03: carried-over data is used first)

/** NTT docomo. irumo and ahamo users sign in to the same My docomo. */
const carrier: CarrierFacts = {
  id: 'docomo',
  hosts: ['www.docomo.ne.jp', 'www.nttdocomo.co.jp', 'payment2.smt.docomo.ne.jp'],
  family: 'docomo',
  name: { en: 'docomo', ja: 'ドコモ' },
  portal: 'https://www.docomo.ne.jp/mydocomo/data/',
  signIn: ['cfg.smt.docomo.ne.jp', 'id.smt.docomo.ne.jp'],
  access: 'install',
  rollover: 'old-first',
};

export default carrier;
