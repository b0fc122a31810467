import type { Carrier } from '../../model/carrier';

/** IIJmio: GigaPlan (hdc) and older coupon plans (hdd); what is left lives to the end of the next month. */
export default {
  id: 'iijmio',
  family: 'iijmio',
  name: { ja: 'IIJmio', en: 'IIJmio', zhHans: 'IIJmio', zhHant: 'IIJmio' },
  hosts: ['www.iijmio.jp'],
  signIn: [],
  portal: 'https://www.iijmio.jp/member/',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://github.com/yyyywaiwai/IIJWidget', 'https://github.com/yananob/iijmio-usage-check'],
} satisfies Carrier as Carrier;
