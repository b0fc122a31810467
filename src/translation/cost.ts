/** How unlikely a word is where it is found: of all ways to cut a sentence the cheapest is taken. */
import type { Token } from './model';

/** Short words are likelier to stand there by chance. */
const lengthCost = (kind: Token['kind'], ja: string, length: number): number => {
  // 日時は is no 日 | 時は
  if (kind === 'particle') return /^[一-龠]/.test(ja) ? 1 : 0.7;
  if (kind === 'suffix' || kind === 'prefix') return 0.9;
  // はい、 後で are no nouns
  if ((kind === 'opening' || kind === 'adverb') && length > 1) return 0.95;
  return length === 1 ? 2 : 1;
};

/** ギフト | コードを入力: a term with を in it begins where a word does. カードを | お持ちの方: what has an object is a verb. */
const oddness = (text: string, at: number, size: number, kind: Token['kind'], ja: string): number => {
  const before = text.charAt(at - 1);
  // 店頭で | の, 不要 | ですが
  if (kind === 'adverb' && /で$/.test(text.slice(at, at + size)) && /^(の|はなく)/.test(text.slice(at + size))) return 2;
  if (kind === 'opening' && at > 0 && !/[、。 」)]/.test(before)) return 2;
  if (kind === 'particle' && before === 'の' && /^(予定|見込み|もの)/.test(ja)) return 2;
  // 期限の翌日 begins a clause; お申し出がない | 限り
  if (kind === 'suffix' && (/[、。はを]/.test(before) || (ja === '限り' && before === 'い'))) return 2;
  // 接続 | できることを
  if (kind === 'noun' && /^でき/.test(text.slice(at, at + size)) && /[一-龠]/.test(before)) return 3;
  // 変更 | 締切
  if (kind === 'suffix' && /^(締切|必着)/.test(ja) && !/[日\d]/.test(before)) return 2;
  // 最小 | 単位; あと | 3人
  if (kind === 'suffix' && /^単位/.test(ja) && !/[BT円日月回分件台枚間ト]/.test(before)) return 2;
  if (kind === 'particle' && ja === 'あと' && /^\d/.test(text.slice(at + size))) return 2;
  // 件 and 人 are no 人件費
  if (kind === 'noun' && size === 1 && /[一-龠]/.test(text.charAt(at)) && (/[一-龠]/.test(before) || /[一-龠]/.test(text.charAt(at + 1)))) return 1;
  // 時間帯 | 別の
  if (kind === 'adnominal' && /^(別|以[降前下上内])の$/.test(ja) && /[一-龠ァ-ヴー\dA-Za-z%]/.test(before)) return 2;
  if (kind === 'particle' && ja.endsWith('なく') && /^な[るりっ]/.test(text.slice(at + size))) return 2;
  if (kind === 'adnominal')
    return (/[を上下GMKB%て]/.test(before) || /^[場際]/.test(text.slice(at + size))) && /^[ごお].*の$/.test(text.slice(at, at + size))
      ? 2
      : before === 'を'
        ? 2
        : 0;
  const word = text.slice(at, at + size);
  // 設定された | お客さまのご負担
  if (kind === 'quality') return /[たるい]/.test(before) && word.includes('の') ? 2 : 0;
  if (kind !== 'noun' || size < 3) return 0;
  // SIM・ | eSIMの再発行
  if (word.includes('の') && /(^|[、。 ])[^の、。・]{1,8}・$/.test(text.slice(0, at))) return 2;
  // 返却が | 必要なもの
  if (before === 'が' && /^(必要|可能)な/.test(word)) return 3;
  if (!/[をの]./.test(word)) return 0;
  // データ容量の | 追加購入
  if (/の.*[一-龠]$/.test(word) && /[一-龠]/.test(text.charAt(at + size))) return 2;
  // 家族の | 回線を追加 | する: nor does it end where one goes on
  return /[ァ-ヴー々一-龠A-Za-zの]/.test(before) || (word.includes('を') && /[しすさで一-龠]/.test(text.charAt(at + size))) ? 3 : 0;
};

/** @param at where in the text a word of this size begins; @param ja its spelling, where it matters */
export const costOf = (text: string, at: number, size: number, kind: Token['kind'], ja: string): number =>
  lengthCost(kind, ja, size) + (kind === 'suffix' && /([たる]|可能)$/.test(text.slice(Math.max(0, at - 2), at)) ? 0.2 : 0) + oddness(text, at, size, kind, ja);
