import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: public lists of eSIM sellers (https://www.ubigi.com/). Nothing was published of its account page.

const guide: Guide = {
  id: 'ubigi',
  checked: '2026-11-21',
  kind: 'travel',
  signs: { brands: ['Ubigi'], apps: ['Ubigi'] },
  official: ['ubigi.com'],
  menu: [],
  labels: [],
  phones: [],
  reset: 'pack',
  slow: [],
  links: [{ kind: 'home', url: 'https://www.ubigi.com/' }],
  notes: [
    say(
      'When the days begin stands in your order: look for it before you install.',
      '有效期从何时起算写在订单上，安装前请先看清。',
      '有效期從何時起算寫在訂單上，安裝前請先看清楚。',
    ),
  ],
  keep: terms('ICCID'),
};

export default guide;
