import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://cs.myjcom.jp/invoice_price, https://cs.myjcom.jp/knowledgeDetail?an=000689112 (APN), https://notices.jcom.co.jp/notice/94863.html. Nothing was published of where its usage stands.

const guide: Guide = {
  id: 'jcom',
  checked: '2026-11-21',
  kind: 'contract',
  signs: {
    brands: ['J:COM MOBILE', 'J:COMモバイル', 'JCOM', 'ジェイコム'],
    plans: ['Aプラン', 'Dプラン'],
    apn: ['jcommobile.jp'],
  },
  official: ['jcom.co.jp', 'myjcom.jp'],
  menu: terms('マイページ'),
  labels: [],
  phones: [],
  reset: 'unknown',
  slow: [],
  links: [
    { kind: 'home', url: 'https://www.jcom.co.jp/service/mobile/' },
    { kind: 'bill', url: 'https://cs.myjcom.jp/invoice_price' },
    { kind: 'apn', url: 'https://cs.myjcom.jp/knowledgeDetail?an=000689112' },
  ],
  notes: [
    say(
      'My page shows the bill, the services you have and the month in which a long contract may end without a fee.',
      '会员页面可查看账单、已开通的服务，以及长期合约可免费解约的月份。',
      '會員頁面可查看帳單、已申辦的服務，以及長期合約可免費解約的月份。',
    ),
    say(
      'On the D plan international calls and SMS are capped at 20,000 yen a month.',
      'D 套餐的国际通话和国际短信每月上限为2万日元。',
      'D 方案的國際通話與國際簡訊每月上限為2萬日圓。',
    ),
  ],
  keep: terms('お客さま番号', '電話番号'),
};

export default guide;
