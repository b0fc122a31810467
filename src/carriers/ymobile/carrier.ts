import type { Carrier } from '../../model/carrier';

/** Y!mobile: SoftBank's engine under its own hosts; everyone's month ends at the end of the month. */
export default {
  id: 'ymobile',
  family: 'ymobile',
  name: { ja: 'ワイモバイル', en: 'Y!mobile', zhHans: 'Y!mobile', zhHant: 'Y!mobile' },
  hosts: ['my.ymobile.jp', 're61.my.ymobile.jp', 'bl61.my.ymobile.jp', 'webmy.ymobile.jp'],
  signIn: ['id.my.ymobile.jp'],
  portal: 'https://my.ymobile.jp/muc/d/webLink/doSend/MRERE0000',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://simmoba.com/ymobile-date-kurikoshi/', 'https://benefon.com/?p=42924'],
} satisfies Carrier as Carrier;
