import type { CarrierFacts } from '../../model/carrier';
import signs from './signs';

// Sources: https://urararr.com/uqmobile3, https://tokyosmart.jp/kurikosi

/** UQ mobile: signs in with an au ID, has its own portal and bills on My au. */
const carrier: CarrierFacts = {
  id: 'uqmobile',
  hosts: ['my.uqmobile.jp', 'my.au.com'],
  signs: signs[1],
  family: 'au',
  name: { en: 'UQ mobile' },
  portal: 'https://my.uqmobile.jp/',
  signIn: ['connect.auone.jp', 'id.auone.jp'],
  access: 'install',
  rollover: 'old-first',
};

export default carrier;
