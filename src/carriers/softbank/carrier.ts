import type { Carrier } from '../../model/carrier';

/** SoftBank. The usage stands on re11, reached from my.softbank.jp by a form; bills on bl11. The closing day differs per customer. */
export default {
  id: 'softbank',
  family: 'softbank',
  name: { ja: 'ソフトバンク', en: 'SoftBank', zhHans: '软银 SoftBank', zhHant: '軟銀 SoftBank' },
  hosts: ['my.softbank.jp', 're11.my.softbank.jp', 'bl11.my.softbank.jp', 'bltm11.my.softbank.jp'],
  signIn: ['id.my.softbank.jp'],
  portal: 'https://my.softbank.jp/msb/d/webLink/doSend/MRERE0000',
  access: 'install',
  cycle: { kind: 'none' },
  base: 1024,
  sources: ['https://github.com/miya/mysb-reminder', 'https://kotonova.com/918'],
} satisfies Carrier as Carrier;
