import { describe, expect, it } from 'vitest';
import { lexiconOf } from './lexicon';
import { TABLES } from './tables';
import { termsOf } from './terms';

const english = termsOf(lexiconOf(TABLES, 'en'));
const said = (text: string) => english(text).map(({ ja, said }) => `${ja}=${said}`);

describe('the terms of a text', () => {
  it('are the longest, each once, as they stand there', () => {
    expect(said('ぱぴぷのデータ通信量、データ通信量')).toEqual(['データ通信量=data usage']);
    expect(english('ぱぴぷﾃﾞｰﾀ通信量').map(({ ja }) => ja)).toEqual(['ﾃﾞｰﾀ通信量']);
  });

  it('are no pieces of a longer foreign word, no single signs, and nothing that says itself', () => {
    expect(said('プランクトン')).toEqual([]);
    expect(said('ぱぴぷ')).toEqual([]);
    expect(termsOf(lexiconOf(TABLES, 'zh-Hant'))('費用ぱぴぷ')).toEqual([]);
  });

  it('are few', () => {
    expect(english('データ通信量ぱ料金プランぱ請求金額ぱ契約内容ぱ電話番号ぱ通話料ぱ基本料ぱ解約ぱ口座振替ぱ締め日ぱ明細').length).toBeLessThanOrEqual(8);
  });
});
