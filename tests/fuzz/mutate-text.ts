/** A text spoilt at random: pages as a broken proxy, a careless release or an enemy leaves them. */
import { pick, type Random } from '../redesign/random';

/** What portals, and those who attack them, might put anywhere. */
const SCRAPS = [
  ...[
    '<div>',
    '</div>',
    '</td>',
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
    '<!--',
    '-->',
    '<p>',
    '<b',
    '>',
    '"',
    "'",
    '&#x202e;',
    '&nbsp;',
    '<template>',
    '<svg>',
  ],
  ...[
    '<dl><dt>',
    '</dt><dd>',
    '<br>',
    '<wbr>',
    '<h2>',
    '<select><option>',
    '<input value="7GB">',
    '<textarea>',
    '<details>',
    '<span hidden>',
    '<math>',
    '<a href=#>',
  ],
  ...[
    'GB',
    'MB',
    'KB',
    '円',
    '/',
    '〜',
    '残り',
    '使用',
    'データ量',
    '合計',
    '0',
    '1',
    '9',
    '12.5',
    '0.00',
    '1,234',
    '20GB',
    '%',
    '月',
    '日',
    '先月',
    '翌月',
    '無制限',
    '--',
    '−',
  ],
  ...['\u0000', '\u202e', '\u2066', '\u200b', '\ud800', '\udfff', '\ufeff', '\uffff', '𝟙𝟚', '１２', '①', '٣', '\r', '\t', '\u2028'],
  ...['__proto__', 'constructor', '{"used":5}', '1e309', '-1', 'NaN', '9'.repeat(40), '残り'.repeat(400)],
];

/** @param other where strange parts come from */
export function mutateText(text: string, other: string, random: Random): string {
  let spoilt = text;
  for (let times = 1 + Math.floor(random() * 6); times > 0; times--) spoilt = once(spoilt, other, random);
  return spoilt;
}

function once(text: string, other: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() ** 3 * 400) + 1;
  const part = text.slice(at, at + length);
  const put = (insert: string, to = at, drop = 0) => text.slice(0, to) + insert + text.slice(to + drop);
  switch (Math.floor(random() * 9)) {
    case 0:
      return put('', at, length);
    case 1:
      return put(part, Math.floor(random() * text.length));
    case 2:
      return put(part.repeat(1 + Math.floor(random() * 5)));
    case 3:
      return put(pick(random, SCRAPS));
    case 4:
      return put(String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(random() * 8))), at, 1);
    case 5: {
      const from = Math.floor(random() * other.length);
      return put(other.slice(from, from + length * 3));
    }
    case 6:
      return random() < 0.2 ? text.slice(0, at) : put(String(Math.floor(random() * 100)), at, 1);
    default: {
      // where a number stands most is at stake
      const numbers = [...text.matchAll(/\d[\d.,]*/g)];
      const number = numbers.length > 0 ? pick(random, numbers) : undefined;
      return number ? put(pick(random, [...SCRAPS, String(Math.floor(random() * 1000) / 10)]), number.index, random() < 0.5 ? number[0].length : 0) : text;
    }
  }
}
