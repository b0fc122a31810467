import type { Carrier, Site } from '../../model/carrier';

// Sources: https://internet-advisor.jp/1677

export const site: Site = {
  id: 'gmo',
  family: 'gmo',
  hosts: ['gmobb.jp'],
  signIn: [],
};

/** GMO Tokutoku BB SIM: the member site BBnavi. No signed-in page was ever published; it reads by labels alone. */
const carrier: Carrier = {
  ...site,
  name: { ja: 'GMOとくとくBB', en: 'GMO Tokutoku BB', zhHans: 'GMO Tokutoku BB', zhHant: 'GMO Tokutoku BB' },
  portal: 'https://gmobb.jp/bbnavi/',
  access: 'install',
  cycle: { kind: 'month-start' },
};

export default carrier;
