import type { CarrierFacts } from '../../model/carrier';

// Sources: https://internet-advisor.jp/1677

/** GMO Tokutoku BB SIM: the member site BBnavi. No signed-in page was ever published; it reads by labels alone. */
const carrier: CarrierFacts = {
  id: 'gmo',
  hosts: ['gmobb.jp'],
  family: 'gmo',
  name: { en: 'GMO Tokutoku BB', ja: 'GMOとくとくBB' },
  portal: 'https://gmobb.jp/bbnavi/',
  access: 'install',
};

export default carrier;
