/** People's names: who is called 様 or さん, who is greeted. Words that are called so without being a name are left. */

import type { Edit } from './markup.ts';
import type { Memory } from './memory.ts';
import { EDGE } from './stream.ts';

const KANJI = '[\\u3005-\\u3007\\u3400-\\u9fffヶヵ]';
const KANA = '[\\u30a1-\\u30faー\\uff66-\\uff9f]';
const HIRAGANA = '[\\u3041-\\u3096ー]';
const GAP = '[\\s\\u3000・]{1,2}';
const LATIN = "[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'.-]{1,24}(?:[ \\u00a0][A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'.-]{0,24}){0,3}";
/** Written apart, in one script with a given name in kana, in kana, in Latin letters. */
export const NAME = [
  `(?:${KANJI}{1,5}|${KANA}{1,12})${GAP}(?:${KANJI}{1,5}|${KANA}{1,12}|${HIRAGANA}{1,8})`,
  `${KANJI}{1,6}${HIRAGANA}{0,4}`,
  `${HIRAGANA}{1,8}${GAP}${HIRAGANA}{1,8}`,
  `${KANA}{1,14}`,
  LATIN,
].join('|');

const TITLE = '(?:様|さま|サマ|さん|殿(?=[\\s\\x1f]|$))(?![々子式相態ざ])';
const BEFORE = '(?:ご?(?:契約者?名?|利用者名?|名義人?|登録者|会員名?|本人|宛名?)|お客(?:様|さま)名?)';
const TITLED = new RegExp(TITLE, 'gu');
// 3年 見本さん: what is counted is no part of the name
const CALLED = new RegExp(`(${BEFORE}[\\s\\u3000:：]{0,3})?(?<![\\d０-９](?=[年月日回組号番]))(${NAME})$`, 'u');
const TRAILING_GAP = new RegExp(`[\\s\\u3000${EDGE}]{1,4}$`);
/** No name is longer. */
const REACH = 64;
const GREETING =
  '(?:Mr|Mrs|Ms|Miss|Dear|Hello|Hi|Welcome(?: back)?|(?:Logged|Signed) in as|ようこそ|こんにちは|你好|您好|欢迎|歡迎)[.,:：、，!！]?[\\s\\u3000]{0,2}';
const GREETED = new RegExp(`((?<![A-Za-z])${GREETING})(${NAME})(?=\\s*(?:[!！,，、。.]|${EDGE}|$))`, 'gu');
const ADDRESSED = new RegExp(`()(${KANJI}{2,4})(?=\\s?(?:先生|女士|[,，]\\s?[您你]好))`, 'gu');

const NO_NAME =
  /契約|利用|顧客|お?客|会員|本人|家族|皆|各位|法人|個人|企業|会社|業者|事業|担当|代理|窓口|回線|名義|登録|確認|変更|設定|詳細|表示|一覧|照会|手続|選択|入力|必須|任意|編集|未|済|料金|請求|支払|残|容量|通信|電話|番号|住所|生年|誕生|性別|男性|女性|郵便|連絡|日本|情報|氏名|名前|合計|追加|店|者$|(?:仕|模|異|同)$|^[多有一各王神貴左今図文殿上奥他]$|ご|メール|プラン|データ|ユーザ|カスタマー|メンバー|オーナー|ゲスト|サービス|サポート|マイページ|ログ(?:イン|アウト)|フリガナ|カナ/;
const NO_LATIN_NAME =
  /^(?:to|you|your|our|the|all|user|customer|guest|member|sir|madam|id|no|name|back|edit|change|log ?(?:in|out)|sign ?(?:in|out)|plan|none|null|undefined)\b|\b(?:data|usage|plan|sim|page|account|number|address|mobile)\b/i;

/** Whether a text that stands where a name may stand is one. */
export const isName = (text: string): boolean => !NO_NAME.test(text) && !(/[A-Za-z]/.test(text) && NO_LATIN_NAME.test(text));

/** The names in a text and what they become. */
export function findNames(text: string, memory: Memory): Edit[] {
  const taken: Edit[] = [];
  for (const { name, start } of candidates(text)) {
    if (start < (taken.at(-1)?.end ?? 0) || !isName(name)) continue;
    taken.push({ start, end: start + name.length, text: madeName(name, memory) });
  }
  return taken;
}

function candidates(text: string): { name: string; start: number }[] {
  const found = [GREETED, ADDRESSED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      name: (match[2] as string).replace(/(?:様|さま|サマ|さん)$/, ''),
      start: match.index + (match[1]?.length ?? 0),
    })),
  );
  for (const title of text.matchAll(TITLED)) {
    const before = text.slice(Math.max(0, title.index - REACH), title.index).replace(TRAILING_GAP, '');
    const name = CALLED.exec(before)?.[2];
    if (name) found.push({ name, start: Math.max(0, title.index - REACH) + before.length - name.length });
  }
  return found.sort((a, b) => a.start - b.start || b.name.length - a.name.length);
}

const KANJI_DIGITS = [...'〇一二三四五六七八九'];
const KANA_DIGITS = ['ゼロ', 'イチ', 'ニ', 'サン', 'ヨン', 'ゴ', 'ロク', 'ナナ', 'ハチ', 'キュウ'];
const HALF = ['ｾﾞﾛ', 'ｲﾁ', 'ﾆ', 'ｻﾝ', 'ﾖﾝ', 'ｺﾞ', 'ﾛｸ', 'ﾅﾅ', 'ﾊﾁ', 'ｷｭｳ'];
const LATIN_DIGITS = ['zero', 'ichi', 'ni', 'san', 'yon', 'go', 'roku', 'nana', 'hachi', 'kyu'];

/** A made-up name in the script of the old one, written apart where that was. */
export function madeName(name: string, memory: Memory): string {
  if (!isMadeUp(name)) memory.known.names.add(name);
  const gap = name.match(/[\s\u3000\u00a0・]+/)?.[0] ?? '';
  const key = nameKey(name);
  const spell = (kind: string, words: readonly string[]) => [...String(memory.order(kind, key))].map((digit) => words[Number(digit)]).join('');
  if (/[A-Za-zÀ-ɏ]/.test(name)) {
    const made = `Mihon${gap}${capital(spell('name in Latin letters', LATIN_DIGITS))}ro`;
    return /[a-z]/.test(name) ? made : made.toUpperCase();
  }
  if (new RegExp(KANJI).test(name)) return `見本${gap}${spell('name', KANJI_DIGITS)}郎`;
  if (/[\uff66-\uff9f]/.test(name)) return `ﾐﾎﾝ${gap}${spell('name in kana', HALF)}ﾛｳ`;
  const made = `ミホン${gap}${spell('name in kana', KANA_DIGITS)}ロウ`;
  return /[ァ-ヺ]/.test(name) ? made : made.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** The same for every way of writing one name: with and without a gap, half-width, in capitals, in hiragana. */
const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s・]/g, '')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

/** Whether somebody made this name up already. */
const isMadeUp = (name: string): boolean => /^(?:見本.|ミホン|ﾐﾎﾝ|みほん|mihon)/i.test(name);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
