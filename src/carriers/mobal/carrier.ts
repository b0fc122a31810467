import type { CarrierFacts } from '../../model/carrier';

// Sources: https://helpdesk.mobal.com/, https://support.mobal.com/

/** Mobal: an English account page; "unlimited" plans have 7 GB at full speed and start anew on the 1st. No source names the portal's host. */
const carrier: CarrierFacts = {
  id: 'mobal',
  hosts: [],
  family: 'mobal',
  name: { en: 'Mobal' },
};

export default carrier;
