/** Scripts stay, since readers look into their data; what their keys call a secret or a person goes, and trackers go whole. */
import { applyEdits, type Edit } from './markup.ts';
import { digitCount, type Memory, withDigits } from './memory.ts';
import { isName, madeName, NAME } from './names.ts';
import { CLAIMED, claim, isDate, renumbered } from './numbers.ts';
import { MADE_PLACE } from './places.ts';
import { findPersonal } from './text.ts';

const TRACKER =
  /googletagmanager|google-analytics|googleadservices|googlesyndication|doubleclick|connect\.facebook|facebook\.com\/tr|adobedtm|demdex|omtrdc|2o7\.net|everesttech|criteo|treasuredata|clarity\.ms|hotjar|newrelic|nr-data|datadoghq|mixpanel|amplitude|segment\.(?:com|io)|karte\.io|ptengine|rtoaster|usergram|yjtag|s\.yimg\.jp|bat\.bing|analytics\.twitter|ads-twitter|ads\.linkedin|snap\.licdn|tr\.line\.me|popin\.cc|im-apps\.net|optimizely|contentsquare|fullstory|sentry/i;
const TRACKS = /\b(?:gtag|fbq|ytag|_satellite|dataLayer|s_code|NREUM|DD_RUM|krt|lpTag|_lt|twq)\b/;
const FIGURES = /[\d"']\s?[GMK]B\b|残|データ量|利用量|remain|usage|\bused/i;

/** Whether an address belongs to somebody who counts visitors. */
export const isTracker = (address: string): boolean => TRACKER.test(address);

/** Whether a script does nothing but report the visit. */
export const onlyTracks = (code: string): boolean => (TRACKER.test(code) || TRACKS.test(code)) && !FIGURES.test(code);

const KEY = '([A-Za-z_$][\\w$-]{0,60})';
const PLAIN = new RegExp(
  `(["'\`]?)${KEY}\\1(\\s{0,4}[:=]\\s{0,4})(?:"((?:[^"\\\\\\n]|\\\\.){0,4000})"|'((?:[^'\\\\\\n]|\\\\.){0,4000})'|(\\d{4,24}(?![\\w.])))`,
  'g',
);
const ESCAPED = new RegExp(`(\\\\")${KEY}\\1(\\s{0,4}:\\s{0,4})\\\\"([^"\\\\\\n]{0,4000})\\\\"`, 'g');
const QUERY = /(["'`][^"'`\s?<>]{0,2000}\/[^"'`\s?<>]{0,2000})\?[\w.%[\]-]{1,200}=[^"'`\s<>]*/g;
const SECRET = /token|csrf|xsrf|secret|session(?!time)|nonce|passw|pwd$|api_?-?key|jwt|cookie|signature|credential|^auth(?:orization|code|key)?$|authenticity/i;
const PERSON =
  /(?:user|customer|member|contract(?:or)?|full|last|first|family|given|middle|nick|holder|owner|kanji|kana|applicant)_?-?(?:name|nm)(?:_?(?:kanji|kana|sei|mei))?$|^name_?(?:kanji|kana|sei|mei)$|shimei|(?:sei|mei)_?kan[aj]i?|furigana|^氏名$/i;
const BIRTH = /birth|^dob$|seinengappi/i;
const PLACE = /(?:^|_|post|home|street|user|customer|bill|ship)addr(?:ess)?(?:_?\d|Line\d?|Detail)?$|Address\d?$|building|street|jusho/;
const NO_PLACE = /mail|ip_?addr|mac|url/i;
const POSTAL = /zip|postal|postcode|yubin/i;
const ID =
  /(?:member|customer|cust|user|client|account|contract(?:or)?|login|mio|kaiin|keiyaku|subscriber|order|device|service|sim|line|visitor|receipt|invoice|card)_?-?(?:id|no|num|number|cd|code)$|^(?:id|uid|uuid|iccid|imei|imsi|eid|msisdn|id_ma|sub)$/i;

/** A script, or data in an attribute, with its secrets and people replaced. */
export function cleanScript(code: string, memory: Memory): string {
  let edits: Edit[] = [];
  let rest = code;
  for (const { pattern, closing } of [
    { pattern: ESCAPED, closing: 2 },
    { pattern: PLAIN, closing: 1 },
  ]) {
    const found: Edit[] = [];
    for (const match of rest.matchAll(pattern)) {
      const bare = match[6];
      const value = bare ?? match[4] ?? match[5] ?? '';
      const end = match.index + match[0].length - (bare === undefined ? closing : 0);
      const text = madeFor(match[2] as string, value, bare !== undefined, memory);
      if (text !== value) found.push({ start: end - value.length, end, text });
    }
    rest = claim(rest, found);
    edits = edits.concat(found);
  }
  const queries = [...rest.matchAll(QUERY)].map((match) => ({
    start: match.index + (match[1] as string).length,
    end: match.index + match[0].length,
    text: '',
  }));
  edits = edits.concat(queries, findPersonal(claim(rest, queries), memory, 'code'));
  return applyEdits(
    code,
    edits.sort((one, other) => one.start - other.start),
  );
}

/** The value that a key gets; the same one where the key means nobody. */
function madeFor(key: string, value: string, bare: boolean, memory: Memory): string {
  if (value === '' || (!bare && (/[<>${}]/.test(value) || value.includes(CLAIMED)))) return value;
  if (SECRET.test(key)) return bare ? '0'.repeat(value.length).replace(/^0/, '1') : value.length < 6 ? value : 'TOKEN';
  if (BIRTH.test(key))
    return withDigits(
      value,
      value
        .replace(/\d+/g, (group) => (group.length >= 4 ? '19900101'.slice(0, group.length).padEnd(group.length, '0') : '1'.padStart(group.length, '0')))
        .replace(/\D/g, ''),
    );
  if (POSTAL.test(key)) return bare ? '1'.padEnd(value.length, '0') : withDigits(value, '0'.repeat(digitCount(value)));
  if (ID.test(key) && digitCount(value) > 3 && !isPhone(value) && /^[\w-]+$/.test(value) && !(isDate(value) && !/id$/i.test(key))) {
    memory.known.ids.add(value);
    return renumbered(value, '', 'id', memory);
  }
  if (bare) return value;
  if (PERSON.test(key)) return person(value, memory);
  if (PLACE.test(key) && !NO_PLACE.test(key) && !/[@/]/.test(value)) return MADE_PLACE;
  return value;
}

function person(value: string, memory: Memory): string {
  const said = unescaped(value).trim();
  return new RegExp(`^(?:${NAME})$`, 'u').test(said) && isName(said) ? madeName(said, memory) : value;
}

/** Shapes with a place in another rule, which keeps what they have in common with the page. */
const isPhone = (value: string) => /^(?:\+?81)?0?[2-9]0\d{8}$|^0\d{1,4}-\d{1,4}-\d{4}$|^89\d{17,18}$/.test(value);
const unescaped = (value: string) => value.replace(/\\u([\da-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
