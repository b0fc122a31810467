import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://www.au.com/english/support/faq/ebilling-statement/about-payment-method/, https://www.au.com/english/support/faq/eloss-theft/,
// https://www.au.com/english/mobile/charge/data-option/extra-option/, https://denwa-kun.com/?p=2581, https://manualsbrain.com (Kyocera manual), https://services.awaisora.com (2025-12-15),
// https://tokusengai.com, https://mobilelaby.com, https://blog.goo.ne.jp/xjumg (2018), https://fincy.jp/income/a_967, https://shimajiro-mobiler.net/?p=22075

const guide: Guide = {
  id: 'au',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['au', 'KDDI', 'au by KDDI', 'エーユー'],
    plans: ['使い放題MAX', 'バリューリンク'],
    sleeve: ['au ID', 'au IC カード', 'au ICカード'],
    apps: ['My au'],
    apn: ['uno.au-net.ne.jp', 'au.au-net.ne.jp'],
  },
  official: ['au.com', 'kddi.com', 'auone.jp'],
  menu: terms('My au', 'マイページ', '通信量の確認'),
  labels: terms('データ残量', 'データチャージ'),
  app: 'My au',
  phones: [
    { number: '157', from: 'own', about: 'general', speaks: ['ja'], cost: 'unknown', source: 'denwa-kun.com', by: 'other' },
    { number: '0077-7-111', from: 'other', about: 'general', speaks: ['ja'], cost: 'free', source: 'www.au.com', by: 'carrier' },
    { number: '0120-959-476', from: 'any', about: 'general', speaks: ['zh'], hours: ['9:00', '20:00'], cost: 'free', source: 'www.au.com', by: 'carrier' },
    { number: '0120-959-472', from: 'any', about: 'general', speaks: ['en'], hours: ['9:00', '20:00'], cost: 'free', source: 'www.au.com', by: 'carrier' },
    { number: '+81-3-6670-6944', from: 'abroad', about: 'general', speaks: [], hours: '24h', cost: 'free', source: 'Kyocera (au)', by: 'other' },
  ],
  phoneNote: say('The number for abroad is free only from an au phone.', '境外号码仅用 au 手机拨打时免费。', '境外專線僅以 au 手機撥打時免費。'),
  reset: 'first',
  slow: [{ kbps: 128 }],
  delay: say('Charges and data are shown up to the day before or so.', '费用和流量大约显示到前一天为止。', '費用與數據用量大約顯示至前一日。'),
  links: [
    { kind: 'portal', url: 'https://my.au.com/' },
    { kind: 'bill', url: 'https://my.au.com/aus/hc-cs/lic/LIC0020001.hc' },
    { kind: 'topUp', url: 'https://www.au.com/english/mobile/charge/data-option/extra-option/' },
    { kind: 'lost', url: 'https://www.au.com/english/support/faq/eloss-theft/' },
    { kind: 'help', url: 'https://www.au.com/english/support/faq/ebilling-statement/about-payment-method/' },
    { kind: 'coverage', url: 'https://www.au.com/mobile/area/' },
  ],
  notes: [
    say(
      'This month’s own data is used first, then what was carried over, then what was bought: the other way round than at docomo.',
      '消耗顺序为本月流量、结转流量、加购流量，与 docomo 相反。',
      '扣用順序為本月數據、遞延數據、加購數據，與 docomo 相反。',
    ),
    say('On older plans very much data within three days could slow you as well.', '部分旧套餐3天内用量过大也会被限速。', '部分舊方案3日內用量過大也會降速。'),
    say(
      'The sign-in may ask for a code by SMS, or for the four-digit PIN of the contract.',
      '登录时可能要求输入短信验证码，或签约时设定的4位密码。',
      '登入時可能要求輸入簡訊驗證碼，或簽約時設定的4位數密碼。',
    ),
  ],
  keep: terms('au ID', '暗証番号', '契約書'),
};

export default guide;
