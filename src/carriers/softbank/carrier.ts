import type { CarrierFacts } from '../../model/carrier';

// Sources: https://github.com/miya/mysb-reminder, https://kotonova.com/918

/** SoftBank. The usage stands on re11, reached from my.softbank.jp by a form; bills on bl11. The closing day differs per customer. */
const carrier: CarrierFacts = {
  id: 'softbank',
  hosts: ['my.softbank.jp', 're11.my.softbank.jp', 'bl11.my.softbank.jp', 'bltm11.my.softbank.jp'],
  base: 1024,
  family: 'softbank',
  name: { en: 'SoftBank', ja: 'ソフトバンク', zhHans: '软银 SoftBank', zhHant: '軟銀 SoftBank' },
  portal: 'https://my.softbank.jp/msb/d/webLink/doSend/MRERE0000',
  signIn: ['id.my.softbank.jp'],
  access: 'install',
  cycle: { kind: 'per-customer' },
};

export default carrier;
