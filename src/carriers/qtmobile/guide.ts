import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: a public list of carriers' sites (https://www.qtmobile.jp/), QTnet's terms of service for type D (2017). Nothing was published of its member site.

const guide: Guide = {
  id: 'qtmobile',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['QTmobile', 'QTモバイル', 'QTnet'], sleeve: ['Dタイプ'] },
  official: ['qtmobile.jp'],
  menu: [],
  labels: [],
  phones: [],
  reset: 'unknown',
  slow: [],
  links: [{ kind: 'home', url: 'https://www.qtmobile.jp/' }],
  notes: [
    say(
      'Open the page on which your own data stands and let Nokori read it: it goes by the words on the page.',
      '打开显示流量的页面，让 Nokori 读取即可：它按页面文字识别。',
      '開啟顯示用量的頁面，讓 Nokori 讀取即可：它依頁面文字辨識。',
    ),
  ],
  keep: terms('お客さま番号', '電話番号'),
};

export default guide;
