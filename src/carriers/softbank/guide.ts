import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://kotonova.com/918, https://did2memo.net/2015/06/23/speed-limit-check, https://iroha.corecon.co.jp/post-2983/, https://denwa-kun.com/?p=2581, https://www.softbank.jp/mobile/support/lost/,
// http://gsm-rentafone.co.jp/e/rental-support-faq.php, https://leadtofuture.com/1235.html, https://ridii.jp/?p=911, https://mobile-norikae.com/data-share-plus-guide/amp, https://services.awaisora.com (2025-11-07)

const guide: Guide = {
  id: 'softbank',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['SoftBank', 'ソフトバンク', '软银', '軟銀'],
    plans: ['メリハリ無制限', 'データシェアプラス'],
    apps: ['My SoftBank'],
    apn: ['plus.4g', 'plus.acs.jp.v6'],
    resold: ['plus.acs.jp'],
  },
  official: ['softbank.jp'],
  menu: terms('My SoftBank', 'メニュー', 'ご利用のデータ通信量を確認する', 'ご利用状況の確認'),
  labels: terms('通信速度低速化までの残りデータ量', '過去3日間の通信量'),
  app: 'My SoftBank',
  phones: [
    { number: '157', from: 'own', about: 'general', speaks: ['ja'], cost: 'unknown', source: 'denwa-kun.com', by: 'other' },
    { number: '0800-919-0157', from: 'other', about: 'general', speaks: ['ja'], hours: ['10:00', '19:00'], cost: 'free', source: 'github.com', by: 'other' },
    { number: '+81-92-687-0025', from: 'abroad', about: 'general', speaks: [], cost: 'unknown', source: 'gsm-rentafone.co.jp', by: 'other' },
  ],
  phoneNote: say(
    'SoftBank takes reports of loss and theft around the clock; see the link for it below.',
    'SoftBank 的丢失、被盗报停24小时受理，见下方链接。',
    'SoftBank 的遺失、失竊掛失24小時受理，請見下方連結。',
  ),
  reset: 'closing-day',
  slow: [{ kbps: 128 }],
  delay: say(
    'Said to be shown at once as a rule, sometimes late. Early in the month or while it is being counted, the page may show nothing.',
    '一般会即时显示，但有时会延迟。月初或统计期间，页面可能没有数据。',
    '一般會即時顯示，但有時會延遲。月初或統計期間，頁面可能沒有數據。',
  ),
  links: [
    { kind: 'portal', url: 'https://my.softbank.jp/msb/d/webLink/doSend/MRERE0000' },
    { kind: 'bill', url: 'https://my.softbank.jp/msb/d/webLink/doSend/WCO010000' },
    { kind: 'topUp', url: 'https://www.softbank.jp/en/mobile/price_plan/prepaid/add/credit/' },
    { kind: 'lost', url: 'https://www.softbank.jp/mobile/support/lost/' },
    { kind: 'help', url: 'https://www.softbank.jp/en/mobile/support/billing-statement/' },
    { kind: 'coverage', url: 'https://www.softbank.jp/mobile/network/area/' },
  ],
  notes: [
    say(
      'Your month closes on the 10th, the 20th or the last day, as your contract says; the data starts anew on the day after. Nokori asks you for the day.',
      '账期截止日因合约而异：10日、20日或月底，次日流量重新计算。Nokori 会询问你是哪一天。',
      '結帳日依合約而異：10日、20日或月底，次日數據重新計算。Nokori 會詢問你是哪一天。',
    ),
    say(
      'Unlimited plans have no figure for what is left, but tethering and data sharing have a cap of their own.',
      '不限量套餐没有剩余流量，但热点共享和流量共享另有上限。',
      '吃到飽方案沒有剩餘數據量，但熱點分享與數據共享另有上限。',
    ),
    say(
      'Prepaid lines use the same sign-in. The top-up link below is for them.',
      '预付卡也在同一页面登录，下方的加购链接适用于预付卡。',
      '預付卡也在同一頁面登入，下方的加購連結適用於預付卡。',
    ),
  ],
  fly: [
    say(
      'The sign-in may ask for a three-digit security number sent to you by SMS.',
      '登录时可能要求输入短信收到的3位安全号码。',
      '登入時可能要求輸入簡訊收到的3位數安全碼。',
    ),
  ],
  keep: terms('電話番号', '暗証番号', '契約書'),
};

export default guide;
