import type { CarrierFacts } from '../../model/carrier';

// Sources: https://github.com/yyyywaiwai/IIJWidget, https://github.com/yananob/iijmio-usage-check, https://mio-navi.com/iijmio-merit-date-share

/** IIJmio: GigaPlan (hdc) and older coupon plans (hdd); what is left lives to the end of the next month. */
const carrier: CarrierFacts = {
  id: 'iijmio',
  hosts: ['www.iijmio.jp'],
  family: 'iijmio',
  name: { en: 'IIJmio' },
  portal: 'https://www.iijmio.jp/member/',
  access: 'install',
  rollover: 'old-first',
};

export default carrier;
