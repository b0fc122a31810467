import type { Carrier } from '../../model/carrier';

// Sources: https://internet-advisor.jp/1677

/** GMO Tokutoku BB SIM: the member site BBnavi. No signed-in page was ever published; it reads by labels alone. */
const carrier: Carrier = {
  id: 'gmo',
  hosts: ['gmobb.jp'],
  family: 'gmo',
  name: { en: 'GMO Tokutoku BB', ja: 'GMOとくとくBB' },
  portal: 'https://gmobb.jp/bbnavi/',
  signIn: [],
  access: 'install',
  cycle: { kind: 'month-start' },
};

export default carrier;
