import type { CarrierFacts } from '../../model/carrier';

// Sources: https://isdn-info.co.jp/ocn/mobile/one/carryover.html

/** OCN mobile ONE: daily and monthly courses, carried-over data is used first. */
const carrier: CarrierFacts = {
  id: 'ocn',
  hosts: ['www.ocn.ne.jp'],
  family: 'ocn',
  name: { en: 'OCN Mobile ONE', ja: 'OCN モバイル ONE' },
  portal: 'https://www.ocn.ne.jp/mypage/',
};

export default carrier;
