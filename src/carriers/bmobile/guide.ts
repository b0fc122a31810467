import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://www.bmobile.ne.jp/english/charge.html, https://ryotyanblog.com/nihontuusin-de-tazyougen, public scrapers of mypage.bmobile.ne.jp, a public comparison of SIMs (APN dm.jplat.net)

const guide: Guide = {
  id: 'bmobile',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['b-mobile', 'bmobile', 'ビーモバイル', '日本通信', '日本通信SIM', 'Japan Communications'],
    sleeve: ['VISITOR SIM', 'b-mobile VISITOR SIM'],
    apn: ['dm.jplat.net'],
  },
  official: ['bmobile.ne.jp'],
  menu: terms('マイページ'),
  labels: terms('データ上限値'),
  phones: [],
  reset: 'unknown',
  slow: [],
  links: [
    { kind: 'portal', url: 'https://mypage.bmobile.ne.jp/' },
    { kind: 'topUp', url: 'https://www.bmobile.ne.jp/english/charge.html' },
    { kind: 'home', url: 'https://www.bmobile.ne.jp/' },
  ],
  notes: [
    say(
      'The limit on the page is the cap that you set yourself. Data beyond the basic amount is bought by itself until the cap is reached.',
      '页面上的上限是你自己设定的。超过基本量后会自动加购，直到上限为止。',
      '頁面上的上限是你自行設定的。超過基本量後會自動加購，直到上限為止。',
    ),
    say(
      'VISITOR SIM: what is left, the last day and top-ups stand on an English page that opens only over that SIM, with Wi-Fi off. It can be topped up until two days after the end.',
      'VISITOR SIM：剩余流量、到期日和加购在英文页面上，只能关闭 Wi-Fi、用该卡上网打开。到期后2天内仍可加购。',
      'VISITOR SIM：剩餘數據、到期日與加購在英文頁面上，只能關閉 Wi-Fi、以該卡上網開啟。到期後2日內仍可加購。',
    ),
    say(
      'A mail address registered for a VISITOR SIM gets a warning at 500 MB.',
      '为 VISITOR SIM 登记邮箱后，剩余500MB时会收到提醒邮件。',
      '為 VISITOR SIM 登記信箱後，剩餘500MB時會收到提醒郵件。',
    ),
  ],
  keep: terms('電話番号', '製造番号'),
};

export default guide;
