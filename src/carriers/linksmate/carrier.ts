import type { Carrier, Site } from '../../model/carrier';

// Sources: https://linksmate.jimdofree.com/, https://k-taimiler.com/entry/linksmate

export const site: Site = {
  id: 'linksmate',
  hosts: [],
};

/** LinksMate: MB with two decimals; count-free use stands beside the usage and is none of it. No source names the portal's host. */
const carrier: Carrier = {
  ...site,
  family: 'linksmate',
  name: { ja: 'LinksMate', en: 'LinksMate', zhHans: 'LinksMate', zhHant: 'LinksMate' },
  portal: '',
  signIn: [],
  access: 'ask',
  cycle: { kind: 'month-start' },
};

export default carrier;
