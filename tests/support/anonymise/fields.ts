/** What stands behind a label or in the cell beside it: names, dates of birth, addresses and member numbers that have no shape of their own. */
import { applyEdits, type Edit } from './markup.ts';
import { digitCount, type Memory, withDigits } from './memory.ts';
import { isName, madeName, NAME } from './names.ts';
import { CLAIMED, renumbered } from './numbers.ts';
import { MADE_PLACE } from './places.ts';
import { EDGE } from './stream.ts';

const NOTE = `(?:\\s?[（(][^（）()${EDGE}${CLAIMED}]{0,12}[）)])?`;
/** A colon, a gap in the same block, or the next block. */
const TO_VALUE = `(?:\\s{0,8}[:：]\\s{0,8}${EDGE}?|[\\s\\u3000]{1,4}|[\\s${EDGE}]{0,40}${EDGE}[\\s${EDGE}]{0,60})`;
const VALUE_ENDS = `(?=[\\s\\u3000]{0,4}(?:様|さま|さん|殿)?[\\s\\u3000]{0,60}(?:${EDGE}|[（(]|$))`;
const WHO =
  '(?:お客(?:様|さま)|会員|契約者?|利用者|加入者|顧客|ログイン|ユーザー?|アカウント|サービス|お?問い?合わ?せ|受付|申込|注文|請求書?|決済|管理|製造|識別|口座)';

interface Field {
  label: string;
  value: string;
  made(value: string, memory: Memory): string | undefined;
}

const FIELDS: readonly Field[] = [
  {
    label:
      '(?:氏名|名前|名義人?|フリガナ|ふりがな|カナ氏名|カナ名|契約者名?|利用者名?|会員名|宛名|お客(?:様|さま)名|姓名|(?<![A-Za-z]|(?:[Pp]lan|[Ss]ervice|[Pp]roduct|[Pp]ackage|[Dd]evice|SIM) )(?:[Ff]ull |[Cc]ustomer |[Ff]irst |[Ll]ast |[Gg]iven |[Ff]amily )?[Nn]ame|[Aa]ccount holder|[Ss]urname)(?:カナ|漢字)?',
    value: `(?:${NAME})${VALUE_ENDS}`,
    made: (value, memory) => (isName(value) ? madeName(value, memory) : undefined),
  },
  { label: '(?:生年月日|誕生日|出生日期|[Dd]ate of [Bb]irth|[Bb]irthday|[Bb]irth date)', value: `[^${EDGE}${CLAIMED}]{4,24}`, made: birth },
  {
    label: '(?:住所|所在地|お?届け?先|送付先|地址|(?<![A-Za-z]|[Mm]ail )[Aa]ddress)',
    value: `[^${EDGE}${CLAIMED}]{4,160}`,
    made: place,
  },
  { label: '(?:郵便番号|邮编|郵遞區號|[Pp]ostal [Cc]ode|[Pp]ostcode|[Zz][Ii][Pp](?: code)?)', value: '〒?[\\d０-９]{3}[-－ー]?[\\d０-９]{4}', made: zeros },
  {
    label: `(?:${WHO}(?:ID|ＩＤ|番号|コード|[Nn]o\\.?)|(?<![\\w])(?:[a-z]{1,12}|mio |d|d ?アカウント|au ?)?ID|IMEI|IMSI|(?:[Cc]ustomer|[Mm]ember|[Aa]ccount|[Cc]ontract|[Uu]ser|[Ll]ogin|[Oo]rder)(?: (?:ID|id|[Nn]umber|[Nn]o\\.?)|ID))`,
    value: `[A-Za-z0-9*][\\w.*-]{2,40}(?![\\w@.*-]|\\s?(?:円|パケット|ポイント|[件回年月日枚]|[KMGT]?B))`,
    made: memberId,
  },
];
const AMOUNT_OR_DATE = /^\d+(?:\.\d+)?(?:[KMGT]i?B|pt)?\.?$(?<=[^\d].*)|^(?:19|20)\d\d[-.](?:0?[1-9]|1[0-2])(?:[-.]\d{1,2})?$/i;
const PATTERNS = FIELDS.map(({ label, value, made }) => ({ pattern: new RegExp(`(${label}${NOTE}${TO_VALUE})(${value})`, 'gu'), made }));

/** What the labelled fields of a text become; each value once. */
export function findFields(text: string, memory: Memory): Edit[] {
  let taken: Edit[] = [];
  let rest = text;
  for (const { pattern, made } of PATTERNS) {
    const found: Edit[] = [];
    for (const match of rest.matchAll(pattern)) {
      const value = (match[2] as string).trimEnd();
      const text = made(value, memory);
      const start = match.index + (match[1] as string).length;
      if (text !== undefined) found.push({ start, end: start + value.length, text });
    }
    rest = applyEdits(
      rest,
      found.map((edit) => ({ ...edit, text: EDGE.repeat(edit.end - edit.start) })),
    );
    taken = taken.concat(found);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function zeros(value: string): string {
  return withDigits(value, '0'.repeat(digitCount(value)));
}

/** 1 January 1990 in the format of the old one; era names stay. */
function birth(value: string): string | undefined {
  if (digitCount(value) < 3 || !/^(?:西暦)?[\d０-９*＊]|^(?:明治|大正|昭和|平成|令和|[MTSHR]\d|[A-Z][a-z]{2,8} )/.test(value)) return undefined;
  return value
    .replace(/[\d０-９]+/g, (group) => withDigits(group, group.length === 8 ? '19900101' : group.length === 4 ? '1990' : '1'.padStart(group.length, '0')))
    .replace(/\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*/g, 'January');
}

function place(value: string): string | undefined {
  const postal = value.match(/^[\s〒]{0,3}[\d０-９]{3}[-－ー]?[\d０-９]{4}[\s\u3000]{0,4}/)?.[0] ?? '';
  const rest = value.slice(postal.length);
  if (/変更|確認|登録|こちら|照会|手続|設定|メール|残|用量|[GMK]B/.test(value) || digitCount(value) + digitCount(rest) < 1)
    return postal ? zeros(postal) + rest : undefined;
  const latin = /^[\x20-\x7e]+$/.test(rest);
  if (!latin && !/[都道府県市区町村郡]|[\d０-９]/.test(rest)) return postal ? zeros(postal) + rest : undefined;
  return zeros(postal) + (rest === '' ? '' : latin ? '1-2-3 Mihon-cho, Mihon-ku, Tokyo' : MADE_PLACE);
}

function memberId(value: string, memory: Memory): string | undefined {
  // 'Edit' or 'Logout' beside a label is a link
  if (!/[\d_]/.test(value) || AMOUNT_OR_DATE.test(value)) return undefined;
  if (/^[A-Za-z]{0,3}[-_]?[\d*][\d*-]*$/.test(value)) {
    if (digitCount(value) < 3) return undefined;
    memory.known.ids.add(value);
    return renumbered(value, '', 'id', memory);
  }
  return `user${memory.order('sign-in name', value.toLowerCase())}`;
}
