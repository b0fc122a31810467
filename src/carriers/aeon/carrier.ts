import type { CarrierFacts } from '../../model/carrier';

// Sources: https://androidlover.net/aeon-carry-over, https://sim.ipodtouching.info/

/** AEON Mobile: what is left of the high-speed data is shown without the part carried over. No source names the portal's host. */
const carrier: CarrierFacts = {
  id: 'aeon',
  hosts: [],
  family: 'aeon',
  name: { en: 'AEON Mobile', ja: 'イオンモバイル', zhHans: '永旺移动', zhHant: '永旺行動' },
};

export default carrier;
