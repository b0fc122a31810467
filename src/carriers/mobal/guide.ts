import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://helpdesk.mobal.com (205000041476), https://support.mobal.com (extending your service), https://support.mobal.com/cn-wifi/using-your-wi-fi/datatracking

const guide: Guide = {
  id: 'mobal',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['Mobal'] },
  official: ['mobal.com'],
  menu: terms('MyAccount', 'More Information'),
  labels: [],
  phones: [],
  reset: 'first',
  slow: [{ kbps: 200 }],
  links: [
    { kind: 'help', url: 'https://support.mobal.com/' },
    { kind: 'home', url: 'https://helpdesk.mobal.com/' },
  ],
  notes: [
    say(
      'The account page is in English. The short-term plan has 7 GB at full speed and starts anew on the 1st, whenever you arrived.',
      '账户页面为英文。短期套餐每月7GB高速流量，无论何时到达都在1日重新计算。',
      '帳戶頁面為英文。短期方案每月7GB高速數據，不論何時抵達都在1日重新計算。',
    ),
    say(
      'To stay longer, choose “Extend Service” there before the end.',
      '要延长使用，请在到期前点“Extend Service”。',
      '要延長使用，請在到期前點選「Extend Service」。',
    ),
  ],
  keep: terms('Order number', 'ICCID'),
};

export default guide;
