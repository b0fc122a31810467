import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://network.mobile.rakuten.co.jp/guide/data-traffic/, https://network.mobile.rakuten.co.jp/faq/detail/10001093, https://sltweb.org/zakki/myrakutenmobile-design/,
// https://gadgeking.daywork1003.com/myrakutenmobile/, https://bitwave.showcase-tv.com/rakutenmobile-usage-fee/, Rakuten's own site source (the telephone number), https://mobile.rakuten.co.jp/support/otherandroid/ (APN)

const guide: Guide = {
  id: 'rakuten',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['Rakuten Mobile', '楽天モバイル', '乐天移动', '樂天行動', '乐天', '樂天', 'Rakuten'],
    plans: ['Rakuten最強プラン', '最強プラン', 'UN-LIMIT', '最強U-NEXT'],
    apps: ['my 楽天モバイル', 'Rakuten Link'],
    apn: ['rakuten.jp'],
  },
  official: ['rakuten.co.jp', 'rakuten.com'],
  menu: terms('my 楽天モバイル', 'ホーム', '利用状況'),
  labels: terms('データ利用量', '利用料金', '契約プラン'),
  app: 'my 楽天モバイル',
  phones: [
    {
      number: '050-5434-4653',
      from: 'any',
      about: 'general',
      speaks: ['ja'],
      hours: ['9:00', '17:00'],
      cost: 'unknown',
      source: 'network.mobile.rakuten.co.jp',
      by: 'carrier',
    },
  ],
  phoneNote: say(
    'For customers of Rakuten’s own network; those of its former service on other networks have another number.',
    '适用于乐天自有网络的用户；此前使用其他网络的旧服务用户另有号码。',
    '適用於樂天自有網路的用戶；先前使用其他網路的舊服務用戶另有號碼。',
  ),
  reset: 'first',
  slow: [],
  delay: say(
    'There is a delay, and use across the end of a month may be booked to the next one.',
    '数据更新有时间差，跨月的用量可能计入下个月。',
    '數據更新有時間差，跨月的用量可能計入下個月。',
  ),
  links: [
    { kind: 'portal', url: 'https://portal.mobile.rakuten.co.jp/dashboard' },
    { kind: 'topUp', url: 'https://portal.mobile.rakuten.co.jp/dashboard?scrollTo=partnerArea#home' },
    { kind: 'help', url: 'https://network.mobile.rakuten.co.jp/guide/data-traffic/' },
    { kind: 'coverage', url: 'https://network.mobile.rakuten.co.jp/area/' },
  ],
  notes: [
    say(
      'The ring shows what is used, not what is left. 3 GB and 20 GB are steps of the price, no limits.',
      '圆环显示的是已用量，不是剩余量。3GB和20GB是阶梯价格的分界，不是流量上限。',
      '圓環顯示的是已用量，不是剩餘量。3GB與20GB是級距費率的分界，不是數據上限。',
    ),
    say(
      'Everything counts into it: at home, on partner networks and abroad, fast or slow. Rakuten Link and bought data do not.',
      '日本国内、合作网络、境外，无论快慢都计入其中；Rakuten Link 和加购流量不计入。',
      '日本國內、合作網路、境外，不論快慢都計入其中；Rakuten Link 與加購數據不計入。',
    ),
    say(
      'Abroad the first 2 GB of a month are fast, then it is slow; fast data could be bought by the GB.',
      '境外每月前2GB为高速，之后限速；可按1GB加购高速流量。',
      '境外每月前2GB為高速，之後降速；可每次加購1GB高速數據。',
    ),
    say(
      'Since July 2026 the app is being merged into Rakuten Link. With several numbers, see which one is chosen at the top.',
      '2026年7月起，该应用正陆续并入 Rakuten Link。有多个号码时，请先看清上方选中的是哪一个。',
      '2026年7月起，該 App 正陸續併入 Rakuten Link。有多個門號時，請先看清上方選取的是哪一個。',
    ),
  ],
  keep: terms('楽天ID', '電話番号'),
};

export default guide;
