import type { Carrier } from '../../model/carrier';

/** OCN mobile ONE: daily and monthly courses, carried-over data is used first. */
export default {
  id: 'ocn',
  family: 'ocn',
  name: { ja: 'OCN モバイル ONE', en: 'OCN Mobile ONE', zhHans: 'OCN Mobile ONE', zhHant: 'OCN Mobile ONE' },
  hosts: ['www.ocn.ne.jp'],
  signIn: [],
  portal: 'https://www.ocn.ne.jp/mypage/',
  access: 'ask',
  cycle: { kind: 'month-start' },
  sources: ['https://isdn-info.co.jp/ocn/mobile/one/carryover.html'],
} satisfies Carrier as Carrier;
