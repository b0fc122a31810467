import type { CarrierFacts } from '../../model/carrier';

// Sources: https://linksmate.jimdofree.com/, https://k-taimiler.com/entry/linksmate

/** LinksMate: MB with two decimals; count-free use stands beside the usage and is none of it. No source names the portal's host. */
const carrier: CarrierFacts = {
  id: 'linksmate',
  hosts: [],
  family: 'linksmate',
  name: { en: 'LinksMate' },
};

export default carrier;
