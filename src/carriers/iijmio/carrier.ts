import type { Carrier, Site } from '../../model/carrier';

// Sources: https://github.com/yyyywaiwai/IIJWidget, https://github.com/yananob/iijmio-usage-check

export const site: Site = {
  id: 'iijmio',
  hosts: ['www.iijmio.jp'],
};

/** IIJmio: GigaPlan (hdc) and older coupon plans (hdd); what is left lives to the end of the next month. */
const carrier: Carrier = {
  ...site,
  family: 'iijmio',
  name: { ja: 'IIJmio', en: 'IIJmio', zhHans: 'IIJmio', zhHant: 'IIJmio' },
  portal: 'https://www.iijmio.jp/member/',
  signIn: [],
  access: 'install',
  cycle: { kind: 'month-start' },
};

export default carrier;
