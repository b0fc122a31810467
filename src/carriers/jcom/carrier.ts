import type { Carrier } from '../../model/carrier';

// Sources: none for its portal

/** J:COM MOBILE: nothing of its portal was ever published, nor when its allowance resets; it reads by labels alone. */
const carrier: Carrier = {
  id: 'jcom',
  hosts: [],
  family: 'jcom',
  name: { ja: 'J:COM MOBILE', en: 'J:COM Mobile', zhHans: 'J:COM Mobile', zhHant: 'J:COM Mobile' },
  portal: '',
  signIn: [],
  access: 'ask',
  cycle: { kind: 'none' },
};

export default carrier;
