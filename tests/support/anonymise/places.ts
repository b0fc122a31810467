/** Postal addresses by their shape: they begin with a prefecture, or with a town and end in a block number. */
import type { Edit } from './markup.ts';

/** Where everybody lives. */
export const MADE_PLACE = '東京都見本区見本町1-2-3';
const PREFECTURES =
  '北海道|東京都|(?:京都|大阪)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県';
// 残 is in no name of a place but begins what stands behind an address
const PART = '[^\\x00-\\x20\\x7f\\u3000<>"\'`、。,，()（）「」【】残円:：|\\\\]';
const NUMBER = '[\\d０-９一二三四五六七八九十]';
const BLOCK = `${NUMBER}{1,4}(?:丁目|番地?|号|[-－ー−の]${NUMBER}{1,4})`;
const TOWN = '[\\u3005-\\u3007\\u3400-\\u9fffヶケヵ]';
const REST = `(?:[ \\u3000](?!${PART}{0,20}(?:用|量|[GMK]B))${PART}{0,30}?(?:[\\d０-９]{1,4}|号室?|階|F|ビル|荘|マンション|ハイツ|コーポ|アパート|タワー|ハウス|メゾン)(?=[ \\u3000]|[^\\w.]|$))*`;
const PLACE = new RegExp(
  `(?:${PREFECTURES})(?=${PART}{0,14}[市区町村郡])${PART}+${REST}|${TOWN}{1,6}[市区郡](?=[\\u3005-\\u3007\\u3041-\\u30fa\\u3400-\\u9fff]{1,12}${BLOCK}(?![\\d０-９]*(?:[円日時分年月]|\\s?[GMK]B)))${PART}+${REST}`,
  'g',
);

/** The addresses in a text. */
export const findPlaces = (text: string): Edit[] =>
  [...text.matchAll(PLACE)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: MADE_PLACE }));
