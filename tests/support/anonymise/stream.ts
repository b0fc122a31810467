/** The text of a page as people read it, whatever tags and character references it is cut by, and the way back into the file. */
import type { Edit, Token } from './markup.ts';

/** Stands in the stream where two blocks meet; no pattern reaches over it unless it says so. */
export const EDGE = '\x1f';

interface Piece {
  /** in the stream */
  at: number;
  length: number;
  /** in the file */
  start: number;
  sourceLength: number;
}

/** The text and how its places map to the file. */
export interface Stream {
  text: string;
  /** Edits of the stream as edits of the file, in order. */
  toSource(edits: readonly Edit[]): Edit[];
}

const INLINE = /^\/?(abbr|b|bdi|bdo|big|code|em|font|i|ins|mark|q|s|small|span|strong|strike|sub|sup|tspan|tt|u|var|wbr)$/;
/** The beginning of a phone number. */
const UNFINISHED = /(?<![\d０-９])[0０][5-9５-９](?:[0０](?:[-－ー ]?[\d０-９*＊]{1,4}(?:[-－ー ]?[\d０-９*＊]{0,3})?)?)?$/;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(nbsp|amp|ensp|emsp|thinsp|minus|yen));?/gi;
const NAMED: Record<string, string> = { nbsp: '\u00a0', amp: '&', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', minus: '−', yen: '¥' };

/** One stream for the whole page: inline tags and comments leave no trace in it but between two digits, everything else an edge. */
export function streamOf(html: string, tokens: readonly Token[]): Stream {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let tail = '';
  let behindTag = false;
  const edge = () => {
    parts.push(EDGE);
    tail = EDGE;
    length++;
  };
  const add = (text: string, start: number, sourceLength: number) => {
    if (text === '') return;
    // two numbers side by side, told apart by style alone, must not grow together
    if (behindTag && /[\d０-９]$/.test(tail) && /^[\d０-９]/.test(text) && !UNFINISHED.test(tail)) edge();
    behindTag = false;
    tail = (tail + text.slice(-14)).slice(-14);
    pieces.push({ at: length, length: text.length, start, sourceLength });
    parts.push(text);
    length += text.length;
  };
  for (const token of tokens) {
    if (token.kind === 'text') addText(html, token, add);
    else if (token.kind !== 'comment' && !INLINE.test(token.name)) edge();
    else behindTag = true;
  }
  return { text: parts.join(''), toSource: (edits) => toSource(pieces, edits) };
}

function addText(html: string, token: Token, add: (text: string, start: number, sourceLength: number) => void): void {
  let at = token.start;
  const text = html.slice(token.start, token.end);
  for (const match of text.matchAll(REFERENCE)) {
    const start = token.start + match.index;
    const code = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : undefined;
    const said = code === undefined ? NAMED[(match[3] ?? '').toLowerCase()] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    add(html.slice(at, start), at, start - at);
    add(said ?? match[0], start, match[0].length);
    at = start + match[0].length;
  }
  add(html.slice(at, token.end), at, token.end - at);
}

function toSource(pieces: readonly Piece[], edits: readonly Edit[]): Edit[] {
  const found: Edit[] = [];
  let next = 0;
  for (const edit of edits) {
    while (next < pieces.length && end(pieces[next] as Piece) <= edit.start) next++;
    const sameLength = edit.text.length === edit.end - edit.start;
    let said = false;
    for (let index = next; index < pieces.length; index++) {
      const piece = pieces[index] as Piece;
      if (piece.at >= edit.end) break;
      const from = Math.max(piece.at, edit.start);
      const to = Math.min(end(piece), edit.end);
      const whole = piece.length !== piece.sourceLength;
      // of another length: all of it goes where the old text began
      const text = sameLength ? edit.text.slice(from - edit.start, to - edit.start) : said ? '' : edit.text;
      said = true;
      found.push(
        whole
          ? { start: piece.start, end: piece.start + piece.sourceLength, text }
          : { start: piece.start + from - piece.at, end: piece.start + to - piece.at, text },
      );
    }
  }
  return found;
}

const end = (piece: Piece) => piece.at + piece.length;
