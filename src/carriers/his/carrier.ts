import type { CarrierFacts } from '../../model/carrier';

// Sources: https://github.com/YuheiNakasaka/gialog-diary/issues/8

/** HIS Mobile: pays by what was used, less below 100 MB, so that limit is a price step. No source names the portal's host or the day of its reset. */
const carrier: CarrierFacts = {
  id: 'his',
  hosts: [],
  family: 'his',
  name: { en: 'HIS Mobile', ja: 'HISモバイル' },
  cycle: { kind: 'none' },
};

export default carrier;
