/** A backup's text becomes a value: looked at before it is parsed, and where it is long a part at a time, so that the page goes on meanwhile. */
import { BackupFault } from './fault';
import { MAX_DEPTH } from './format';

/** Letters above which it takes long enough to be felt. */
const LONG = 1_000_000;
/** Letters looked at, and rows parsed, at a time. */
const LETTERS = 8_000_000;
export const ROWS = 500;
const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [34, 92, 44, 91, 93, 123, 125];
const ODD = ['__proto__', 'constructor', 'prototype'];

/** Where a text's one list on the second level begins and ends, and some of the commas between its rows. */
interface List {
  from: number;
  to: number;
  cuts: number[];
}

/** Whatever else waits comes first. */
export const pause = () => new Promise((next) => setTimeout(next));

/** @param long letters above which it is parsed in parts, which comes to the same @throws BackupFault */
export async function parse(text: string, long = LONG): Promise<unknown> {
  const { deepest, open, list } = await look(text);
  if (deepest > MAX_DEPTH) throw new BackupFault('tooDeep');
  let read: { value: unknown; odd: boolean };
  try {
    read = list && text.length > long ? await inParts(text, list) : whole(text);
  } catch {
    if (!/^\s*[[{]/.test(text)) throw new BackupFault(/^[^\n]*,[^\n]*\r?\n/.test(text) ? 'table' : 'notJson');
    throw new BackupFault(open ? 'truncated' : 'notJson');
  }
  if (read.odd) throw new BackupFault('keys');
  return read.value;
}

/** How deep a text's brackets are nested, whether one of them is still open at its end, and its list, where it has one and no more. */
async function look(text: string): Promise<{ deepest: number; open: boolean; list?: List }> {
  let [depth, deepest, quoted, commas] = [0, 0, false, 0];
  const lists: List[] = [];
  for (let at = 0, rest = LETTERS; at < text.length; at++, rest--) {
    if (rest === 0) {
      await pause();
      rest = LETTERS;
    }
    const letter = text.charCodeAt(at);
    if (quoted) {
      if (letter === BACKSLASH) at++;
      else if (letter === QUOTE) quoted = false;
    } else if (letter === QUOTE) quoted = true;
    else if (letter === OPEN || letter === OPEN_LIST) {
      deepest = Math.max(deepest, ++depth);
      if (depth === 2 && letter === OPEN_LIST) lists.push({ from: at + 1, to: 0, cuts: [] });
    } else if (letter === CLOSE || letter === CLOSE_LIST) {
      const last = lists.at(-1);
      if (depth-- === 2 && last?.to === 0) last.to = at;
    } else if (letter === COMMA && depth === 2 && lists.at(-1)?.to === 0 && ++commas % ROWS === 0) lists.at(-1)?.cuts.push(at);
  }
  const [list] = lists;
  return { deepest, open: quoted || depth > 0, ...(lists.length === 1 && list && list.to > 0 ? { list } : {}) };
}

function whole(text: string): { value: unknown; odd: boolean } {
  const value: unknown = JSON.parse(text);
  return { value, odd: hasOddKeys(value) };
}

/** @throws where it is no JSON */
async function inParts(text: string, { from, to, cuts }: List): Promise<{ value: unknown; odd: boolean }> {
  const { value, odd } = whole(text.slice(0, from) + text.slice(to));
  const rows: unknown[] = [];
  let [start, isOdd] = [from, odd];
  for (const end of [...cuts, to]) {
    const part = whole(`[${text.slice(start, end)}]`);
    const found = part.value as unknown[];
    // a comma with nothing behind it
    if (cuts.length > 0 && found.length === 0) throw new SyntaxError();
    for (const row of found) rows.push(row);
    isOdd ||= part.odd;
    start = end + 1;
    await pause();
  }
  for (const [key, one] of Object.entries(value as object)) if (Array.isArray(one)) Object.assign(value as object, { [key]: rows });
  return { value, odd: isOdd };
}

function hasOddKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasOddKeys);
  return Object.keys(value).some((key) => ODD.includes(key) || hasOddKeys((value as Record<string, unknown>)[key]));
}
