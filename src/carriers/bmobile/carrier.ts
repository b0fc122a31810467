import type { CarrierFacts } from '../../model/carrier';

// Sources: https://www.bmobile.ne.jp/english/charge.html

/** b-mobile and Nihon Tsushin SIM: the limit on the page is the cap that the user set. ec is for prepaid and VISITOR SIMs. */
const carrier: CarrierFacts = {
  id: 'bmobile',
  hosts: ['mypage.bmobile.ne.jp', 'ec.bmobile.ne.jp'],
  family: 'bmobile',
  name: { en: 'b-mobile' },
  portal: 'https://mypage.bmobile.ne.jp/',
};

export default carrier;
