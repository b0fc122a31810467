import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://his-mobile.com/?p=43532, https://his-mobile.com/support/setting (APN), https://satotas.com/his-mobile-change-plans/, https://github.com/YuheiNakasaka/gialog-diary/issues/8

const guide: Guide = {
  id: 'his',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['HIS Mobile', 'HISモバイル', 'HIS'], plans: ['自由自在2.0プラン', '自由自在'], apn: ['dm.jplat.net', 'sb.mvno'] },
  official: ['his-mobile.com'],
  menu: terms('MyHISモバイル'),
  labels: terms('データ利用量', 'データチャージ'),
  phones: [],
  reset: 'unknown',
  slow: [{ kbps: 200 }],
  links: [
    { kind: 'home', url: 'https://his-mobile.com/' },
    { kind: 'apn', url: 'https://his-mobile.com/support/setting' },
  ],
  notes: [
    say(
      'A month with less than 100 MB is cheaper: that line is a step of the price, no limit.',
      '当月用量不足100MB时费用更低：这是价格分界，不是流量上限。',
      '當月用量未滿100MB時費用較低：這是價格分界，不是數據上限。',
    ),
    say(
      'Used up in the middle of a month, it goes on slowly at no extra cost; 1 GB more was 200 yen.',
      '月中用完后以低速继续使用，不另收费；加购1GB当时为200日元。',
      '月中用完後以低速繼續使用，不另收費；加購1GB當時為200日圓。',
    ),
    say('The size of the plan is changed on the member site.', '可在会员网站更改套餐流量。', '可在會員網站變更方案數據量。'),
  ],
  keep: terms('お客さま番号', '電話番号'),
};

export default guide;
