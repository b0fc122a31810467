import type { CarrierFacts } from '../../model/carrier';

// Sources: https://simmoba.com/ymobile-date-kurikoshi/, https://benefon.com/?p=42924

/** Y!mobile: SoftBank's engine under its own hosts; everyone's month ends at the end of the month. */
const carrier: CarrierFacts = {
  id: 'ymobile',
  hosts: ['my.ymobile.jp', 're61.my.ymobile.jp', 'bl61.my.ymobile.jp', 'webmy.ymobile.jp'],
  family: 'ymobile',
  name: { en: 'Y!mobile', ja: 'ワイモバイル' },
  portal: 'https://my.ymobile.jp/muc/d/webLink/doSend/MRERE0000',
  signIn: ['id.my.ymobile.jp'],
  access: 'install',
  rollover: 'old-first',
};

export default carrier;
