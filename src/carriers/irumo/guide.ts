import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://masamobile.co.jp/irumo/exceeded, https://kaitori.wpx.jp, https://bitwave.showcase-tv.com, https://hermitage-netaudio.com (2017: the menu of My docomo)

const guide: Guide = {
  id: 'irumo',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['irumo', 'イルモ'], sleeve: ['dアカウント', 'd ACCOUNT'], apps: ['My docomo'] },
  official: ['docomo.ne.jp'],
  menu: terms('My docomo', '料金・データ量の確認', 'ご利用データ量確認(当月分)'),
  labels: terms('速度低下までの残りデータ通信量', '利用可能データ量', '利用データ量'),
  app: 'My docomo',
  phones: [],
  phoneNote: say(
    'No number for irumo alone was found. The contract is with docomo, whose numbers stand in docomo’s guide; whether they serve irumo could not be verified.',
    '没有找到 irumo 专用号码。合约方是 docomo，其电话见 docomo 指南，但能否受理 irumo 未能核实。',
    '未找到 irumo 專用號碼。合約對象是 docomo，其電話見 docomo 指南，但是否受理 irumo 未能查證。',
  ),
  reset: 'first',
  slow: [
    { kbps: 128, plan: '0.5GB' },
    { kbps: 300, plan: '3GB・6GB・9GB' },
  ],
  links: [
    { kind: 'portal', url: 'https://www.docomo.ne.jp/mydocomo/data/' },
    { kind: 'bill', url: 'https://payment2.smt.docomo.ne.jp/spguide/ebilling/gkfap001.srv?bis=lpb' },
    { kind: 'coverage', url: 'https://www.docomo.ne.jp/area/' },
  ],
  notes: [
    say(
      'More data is bought by the GB in My docomo; it was 1,100 yen each.',
      '可在 My docomo 按1GB加购流量，当时每GB价格为1,100日元。',
      '可在 My docomo 每次加購1GB，當時每GB價格為1,100日圓。',
    ),
    say('The full speed comes back by itself after midnight on the 1st.', '每月1日0点以后会自动恢复正常网速。', '每月1日0時以後會自動恢復正常網速。'),
  ],
  keep: terms('dアカウントID', 'ネットワーク暗証番号'),
};

export default guide;
