import type { CarrierFacts } from '../../model/carrier';

// Sources: https://faq.support.biglobe.ne.jp/, https://harold-spm.com/, https://bgsm.wds5.com/

/** BIGLOBE Mobile: carried-over data goes first, then the plan's, then the charge; up to four share SIMs draw on one plan. No source names the portal's host. */
const carrier: CarrierFacts = {
  id: 'biglobe',
  hosts: [],
  family: 'biglobe',
  name: { en: 'BIGLOBE Mobile', ja: 'BIGLOBEモバイル' },
};

export default carrier;
