import type { Carrier } from '../../model/carrier';

/** UQ mobile: signs in with an au ID, has its own portal and bills on My au. */
export default {
  id: 'uqmobile',
  family: 'au',
  name: { ja: 'UQ mobile', en: 'UQ mobile', zhHans: 'UQ mobile', zhHant: 'UQ mobile' },
  hosts: ['my.uqmobile.jp', 'my.au.com'],
  signIn: ['connect.auone.jp', 'id.auone.jp'],
  signs: /UQ ?(mobile|モバイル)|トクトクプラン|コミコミプラン|くりこしプラン/i,
  portal: 'https://my.uqmobile.jp/',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://urararr.com/uqmobile3', 'https://tokyosmart.jp/kurikosi'],
} satisfies Carrier as Carrier;
