import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://linksmate.jimdofree.com/, https://whyimoeat.blogspot.com (2019-02), https://linksmate.jp/plan/prorated/, public scrapers of linksmate.jp/mypage/, public device settings (APN)

const guide: Guide = {
  id: 'linksmate',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['LinksMate', 'リンクスメイト'], plans: ['カウントフリーオプション'], apn: ['linksmate.jp'] },
  official: ['linksmate.jp'],
  menu: terms('マイページ'),
  labels: terms('高速データ通信の残容量'),
  phones: [],
  reset: 'first',
  slow: [],
  links: [
    { kind: 'portal', url: 'https://linksmate.jp/mypage/' },
    { kind: 'topUp', url: 'https://linksmate.jp/mypage/capacity-ticket/' },
    { kind: 'help', url: 'https://linksmate.jp/plan/prorated/' },
  ],
  notes: [
    say(
      'Use of count-free games and services stands beside the usage and is none of it, however large.',
      '免流游戏和服务的用量单独显示，再大也不计入流量。',
      '免計量遊戲與服務的用量另外顯示，再大也不計入用量。',
    ),
    say(
      'What is left is given in MB with two decimals. There was no app when it was last described, in 2019.',
      '剩余流量以 MB 显示，保留两位小数。2019年的资料称没有应用。',
      '剩餘數據以 MB 顯示至小數兩位。2019年的資料稱沒有 App。',
    ),
  ],
  keep: terms('電話番号', '製造番号'),
};

export default guide;
