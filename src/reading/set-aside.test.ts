import { expect, it } from 'vitest';
import { isOffer } from './set-aside';

const OFFERS = [
  'おすすめプラン',
  'データ追加',
  'データを購入する',
  'コース一覧',
  '料金プランの見直し',
  'こんなプランも選べます',
  '更多套餐',
  '更多方案',
  'Recommended for you',
  '为您推荐',
  '為您推薦',
  'Top-up packages',
];
const OWN = ['追加データ残量', '残量のお知らせ', 'ご契約プラン', '当月ご利用データ量', '套餐余量', 'My plan', 'Top-up balance', 'ログイン中の回線'];

it.each(OFFERS)('%s is over what can be bought', (heading) => expect(isOffer(heading)).toBe(true));
it.each(OWN)('%s is over what one has', (heading) => expect(isOffer(heading)).toBe(false));
it('no heading offers nothing', () => expect(isOffer(undefined)).toBe(false));
