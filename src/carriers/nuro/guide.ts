import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://support.sonynetwork.co.jp/, https://androidlover.net/nuromobile-maegari, https://luft.co.jp/?p=11023, https://gapsis.jp (2016-10), https://mobile.nuro.jp/support/settings/apn/, a public list of carriers (the telephone number)

const guide: Guide = {
  id: 'nuro',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['NURO mobile', 'NUROモバイル', 'NURO', 'So-net'], sleeve: ['0 SIM'], apn: ['so-net.jp'], iccid: ['898110'] },
  official: ['nuro.jp', 'sonynetwork.co.jp'],
  menu: terms('ご利用者向けページ', 'ご利用状況'),
  labels: [],
  phones: [{ number: '0570-960-850', from: 'any', about: 'general', speaks: ['ja'], cost: 'charged', source: 'github.com', by: 'other' }],
  reset: 'first',
  slow: [{ kbps: 200 }],
  delay: say('A sister service showed the figures up to the day before.', '同公司另一服务只显示到前一天的数据。', '同公司另一服務只顯示到前一日的數據。'),
  links: [
    { kind: 'portal', url: 'https://mobile.nuro.jp/mobile_contract/u/login/' },
    { kind: 'help', url: 'https://support.sonynetwork.co.jp/' },
    { kind: 'apn', url: 'https://mobile.nuro.jp/support/settings/apn/' },
  ],
  notes: [
    say(
      'You sign in with the SIM’s own telephone number, on data SIMs too.',
      '登录账号是 SIM 卡的电话号码，纯流量卡也一样。',
      '登入帳號是 SIM 卡的門號，純數據卡也一樣。',
    ),
    say('Carried-over data is used first and ends with the next month.', '先用结转流量，结转流量到下月底有效。', '先用遞延數據，遞延數據至次月底有效。'),
    say(
      'Up to 2 GB of next month can be borrowed, not on the last day of a month. Figures are in MB.',
      '可预支下月流量，最多2GB，每月最后一天除外。数值单位为 MB。',
      '可預借次月數據，最多2GB，每月最後一日除外。數值單位為 MB。',
    ),
  ],
  keep: terms('電話番号', '製造番号'),
};

export default guide;
