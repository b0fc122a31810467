/**
 * A language's words as they travel with the extension: rows by spelling, each with what it shares with the row before it left out, and
 * of what is said what other rows say of its beginning and its end. Column by column: what is alike lies together, and deflates well.
 */

/** Behind a spelling: this and its kind, as a character. */
export const MARK = 14;
/** Before a participle, behind a row, and behind a column. */
export const DONE = '\t';
export const ROW = '\n';
export const COLUMN = '\f';
/** In what is said: what the row of the longest spelling that this one begins with says, and that which it ends with; both, apart and together. */
export const FRONT = '\x11';
export const BACK = '\x12';
export const APART = '\x13';
export const TOGETHER = '\x14';
const SIGN = new RegExp(`[${FRONT}-${TOGETHER}]`);

/** Kanji by kanji. @param pairs a character and what it becomes, one pair behind the other */
export function hanziOf(pairs: string): (ja: string) => string {
  const becomes = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) becomes.set(pairs.charAt(at), pairs.charAt(at + 1));
  return (ja) => {
    let said = '';
    for (const char of ja) said += becomes.get(char) ?? char;
    return said;
  };
}

/** The longest of these spellings that another begins or ends with. */
export function partsOf(ja: string, isRow: (spelling: string) => boolean): [front: string, back: string] {
  let [front, back] = [ja.length - 1, 1];
  while (front > 0 && !isRow(ja.slice(0, front))) front--;
  while (back < ja.length && !isRow(ja.slice(back))) back++;
  return [ja.slice(0, front), ja.slice(back)];
}

/** The rows again, as the script that translates takes them: everyone's by spelling, then each carrier's; cells apart by tabs. @param kinds by their marks */
export function unpack(packed: string, kinds: readonly string[]): string {
  const [pairs = '', carriers = '', spellings = '', shared = '', said = ''] = packed.split(COLUMN);
  const whose = carriers.split(ROW).flatMap((row) => {
    const [carrier = '', count] = row.split(' ');
    return new Array<string>(Number(count)).fill(carrier);
  });
  const hanzi = hanziOf(pairs);
  const texts = new Map<string, string>();
  const textOf = (spelling: string): string => whole(texts.get(spelling) ?? '', spelling);
  const whole = (text: string, ja: string): string => {
    if (text === '') return hanzi(ja);
    if (!SIGN.test(text)) return text;
    const [front, back] = partsOf(ja, (spelling) => texts.has(spelling));
    return text
      .replace(APART, `${FRONT} ${BACK}`)
      .replace(TOGETHER, FRONT + BACK)
      .replace(FRONT, () => textOf(front))
      .replace(BACK, () => textOf(back));
  };
  let ja = '';
  let at = 0;
  const rows = said.split(ROW).map((row, index) => {
    const from = at;
    while (spellings.charCodeAt(at) > MARK + kinds.length) at++;
    const kind = kinds[spellings.charCodeAt(at) - MARK] ?? '';
    ja = ja.slice(0, Number.parseInt(shared.charAt(index), 36)) + spellings.slice(from, at++);
    const [text = '', done = ''] = row.split(DONE);
    const carrier = whose[index] ?? '*';
    if (ja && carrier === '*' && !texts.has(ja)) texts.set(ja, text);
    return { ja, kind, text, done, carrier };
  });
  return rows.map(({ ja, kind, text, done, carrier }) => [ja, kind, whole(text, ja), done, carrier].join('\t')).join('\n');
}
