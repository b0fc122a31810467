import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://support.sakuramobile.jp/hc/en-us/articles/27171831802393, https://support.sakuramobile.jp (360040685891), https://sakuramobile.jp/payment-methods

const guide: Guide = {
  id: 'sakura',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['Sakura Mobile', 'サクラモバイル'], plans: ['Travel eSIM'], sleeve: ['Smart Pit'] },
  official: ['sakuramobile.jp'],
  menu: terms('My Page', 'Contract details', 'Manage Plan'),
  labels: [],
  phones: [],
  reset: 'unknown',
  slow: [],
  links: [
    { kind: 'home', url: 'https://sakuramobile.jp/' },
    { kind: 'bill', url: 'https://sakuramobile.jp/payment-methods' },
    { kind: 'help', url: 'https://support.sakuramobile.jp/hc/en-us/articles/27171831802393' },
  ],
  notes: [
    say(
      'A change of plan for the next month must be in by 23:59 Japan time on the 25th.',
      '更改下月套餐须在25日23:59（日本时间）前办理。',
      '變更次月方案須在25日23:59（日本時間）前辦理。',
    ),
    say(
      'Bills paid in cash by Smart Pit are due on the 10th; paying late costs 500 yen.',
      '用 Smart Pit 现金缴费的账单10日到期，逾期收500日元。',
      '以 Smart Pit 現金繳費的帳單10日到期，逾期收500日圓。',
    ),
  ],
  fly: [
    say(
      'The travel eSIM’s first day is the day on which you install it, whatever the hour, and the last one ends at 23:59. Install on arrival, only once, and do not delete it.',
      '旅行 eSIM 从安装当天算第1天，无论几点安装，最后一天23:59结束。请到达后再安装；只能安装一次，不要删除。',
      '旅遊 eSIM 從安裝當日算第1天，不論幾點安裝，最後一天23:59結束。請抵達後再安裝；只能安裝一次，不要刪除。',
    ),
  ],
  keep: terms('Contract number', 'ICCID'),
};

export default guide;
