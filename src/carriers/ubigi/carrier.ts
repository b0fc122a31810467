import type { Carrier } from '../../model/carrier';

// Sources: none for its portal

/** Ubigi: travel eSIMs. Nothing of its account page was ever published; it reads by labels alone. */
const carrier: Carrier = {
  id: 'ubigi',
  hosts: [],
  family: 'ubigi',
  name: { en: 'Ubigi' },
  portal: '',
  signIn: [],
  access: 'ask',
  cycle: { kind: 'none' },
};

export default carrier;
