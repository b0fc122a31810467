import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://androidlover.net/aeon-carry-over, https://sim.ipodtouching.info/aeonmobile-gb-kurikoshi, https://aeonmobile.jp/apn/

const guide: Guide = {
  id: 'aeon',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['AEON Mobile', 'イオンモバイル', '永旺移动', '永旺行動', 'AEON', '永旺'],
    sleeve: ['タイプ1', 'タイプ2'],
    apn: ['i-aeonmobile.com', 'n-aeonmobile.com'],
    iccid: ['898110'],
  },
  official: ['aeonmobile.jp'],
  menu: terms('マイページ'),
  labels: terms('高速通信容量'),
  phones: [],
  reset: 'first',
  slow: [{ kbps: 200 }],
  links: [
    { kind: 'home', url: 'https://aeonmobile.jp/' },
    { kind: 'apn', url: 'https://aeonmobile.jp/apn/' },
  ],
  notes: [
    say(
      'The page leaves out what was carried over: you have more than it says.',
      '页面不含结转流量，实际可用的比显示的多。',
      '頁面不含遞延數據，實際可用的比顯示的多。',
    ),
    say(
      'What is left carries over to the end of the next month, and the older is used first.',
      '剩余流量结转到下月底，先用较早的部分。',
      '剩餘數據遞延至次月底，先用較早的部分。',
    ),
    say(
      'You may switch to low speed yourself; then the high-speed data is not touched.',
      '可自行切换为低速，此时不消耗高速流量。',
      '可自行切換為低速，此時不扣用高速數據。',
    ),
  ],
  keep: terms('お客さま番号', '電話番号', '暗証番号'),
};

export default guide;
