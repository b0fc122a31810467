import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://www.docomo.ne.jp/english/support/online/, https://did2memo.net/2015/06/23/speed-limit-check, https://hermitage-netaudio.com (2017), https://iroha.corecon.co.jp/post-2983/,
// https://ssw.web.docomo.ne.jp/chikaku/faq/contract, https://take--chan.tokyo (2016), https://blog.goo.ne.jp/xjumg (2018-03), a public table of card numbers (898110)

const guide: Guide = {
  id: 'docomo',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['docomo', 'NTT docomo', 'NTTドコモ', 'ドコモ', '都科摩'],
    plans: ['eximo', 'ギガホ', 'ギガライト'],
    sleeve: ['dアカウント', 'd ACCOUNT', 'ネットワーク暗証番号'],
    apps: ['My docomo'],
    apn: ['spmode.ne.jp'],
    iccid: ['898110'],
  },
  official: ['docomo.ne.jp', 'nttdocomo.co.jp'],
  menu: terms('My docomo', '料金・データ量の確認', 'ご利用データ量確認(当月分)'),
  labels: terms('速度低下までの残りデータ通信量', '利用可能データ量', '利用データ量', 'くりこし'),
  app: 'My docomo',
  phones: [
    { number: '151', from: 'own', about: 'general', speaks: ['ja'], hours: ['9:00', '20:00'], cost: 'free', source: 'ssw.web.docomo.ne.jp', by: 'carrier' },
    {
      number: '0120-800-000',
      from: 'other',
      about: 'general',
      speaks: ['ja'],
      hours: ['9:00', '20:00'],
      cost: 'free',
      source: 'ssw.web.docomo.ne.jp',
      by: 'carrier',
    },
    { number: '+81-3-6832-6600', from: 'abroad', about: 'lost', speaks: [], cost: 'free', source: 'take--chan.tokyo (2016)', by: 'other' },
  ],
  phoneNote: say(
    'docomo has an information desk that speaks Chinese and English, but its number could not be verified: look on docomo’s English pages. The number for abroad is free only from a docomo phone.',
    'docomo 设有可讲中文和英文的咨询窗口，但号码未能核实，请到 docomo 英文网站查询。境外报失号码仅用 docomo 手机拨打时免费。',
    'docomo 設有可用中文及英文服務的諮詢窗口，但號碼未能查證，請至 docomo 英文網站查詢。境外掛失專線僅以 docomo 手機撥打時免費。',
  ),
  reset: 'first',
  slow: [
    { kbps: 128, plan: 'ギガライト' },
    { kbps: 1000, plan: 'eximo・ギガホ' },
  ],
  delay: say(
    'The app fetches new figures when about 30 minutes have passed since the last time. Charges show the state of the day before, from about 10:00.',
    '应用在距上次更新约30分钟后才会重新获取数据。费用显示的是前一天的状态，约上午10点更新。',
    'App 距上次更新約30分鐘後才會重新取得數據。費用顯示的是前一日的狀態，約上午10點更新。',
  ),
  links: [
    { kind: 'portal', url: 'https://www.docomo.ne.jp/mydocomo/data/' },
    { kind: 'bill', url: 'https://payment2.smt.docomo.ne.jp/spguide/ebilling/gkfap001.srv?bis=lpb' },
    { kind: 'help', url: 'https://www.docomo.ne.jp/english/support/online/' },
    { kind: 'coverage', url: 'https://www.docomo.ne.jp/area/' },
  ],
  notes: [
    say('Data carried over is used before this month’s own.', '先用上月结转的流量，再用本月流量。', '先用上月遞延的數據量，再用本月的數據量。'),
    say(
      'The page shows this month and the last three days; bills go back four months.',
      '页面只显示本月和最近3天的流量，账单可查到前4个月。',
      '頁面只顯示本月與最近3日的用量，帳單可查到前4個月。',
    ),
    say(
      'In a shared plan each line may have a cap of its own. A line at its cap is slow although the group still has data, and buying 1 GB does not help it.',
      '共享套餐中，每条线路可能另设上限。线路到达自己的上限后会限速，即使共享流量还有剩余，加购1GB也解除不了。',
      '共享方案中，每個門號可能另設上限。門號達到自身上限後即降速，即使共享數據仍有剩餘，加購1GB也無法解除。',
    ),
  ],
  fly: [
    say(
      'Over Wi-Fi or from abroad the sign-in wants the d ACCOUNT, not the network PIN that is enough on docomo’s own network. Set it up beforehand.',
      '使用 docomo 移动网络时输入网络密码即可登录；使用 Wi-Fi 或在境外则需要 d ACCOUNT，请事先注册好。',
      '使用 docomo 行動網路時輸入網路密碼即可登入；使用 Wi-Fi 或在境外則需要 d ACCOUNT，請事先註冊。',
    ),
  ],
  keep: terms('dアカウントID', 'ネットワーク暗証番号', '契約書'),
};

export default guide;
