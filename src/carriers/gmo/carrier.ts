import type { Carrier } from '../../model/carrier';

/** GMO Tokutoku BB SIM: the member site BBnavi. No signed-in page was ever published; it reads by labels alone. */
export default {
  id: 'gmo',
  family: 'gmo',
  name: { ja: 'GMOとくとくBB', en: 'GMO Tokutoku BB', zhHans: 'GMO Tokutoku BB', zhHant: 'GMO Tokutoku BB' },
  hosts: ['gmobb.jp'],
  signIn: [],
  portal: 'https://gmobb.jp/bbnavi/',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://internet-advisor.jp/1677'],
} satisfies Carrier as Carrier;
