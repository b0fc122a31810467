/** A rendering laid over the texts it was made of: each keeps a part of it, none is moved, and together they are the rendering and nothing else. */
import { JAPANESE } from '../normalise';

export interface Piece {
  source: string;
  /** what it says by itself in the other language, where that is known; a number or name says itself */
  alone: string | undefined;
  /** it may not be written */
  fixed: boolean;
  /** it has to keep words of its own: a link, a number, a name */
  must: boolean;
  /** it may become empty */
  bare: boolean;
}

/** A rendering that has been found a place for: piece → from, to. */
type Places = ([from: number, to: number] | undefined)[];

/** A new text per piece, or undefined where order, links or names do not allow it. Space at the ends stays. */
export function distribute(pieces: readonly Piece[], whole: string): string[] | undefined {
  const first = pieces.findIndex(({ source }) => source.trim() !== '');
  const last = pieces.findLastIndex(({ source }) => source.trim() !== '');
  if (first < 0) return undefined;
  const inner = pieces.slice(first, last + 1);
  const places = placesIn(inner, whole, () => true) ?? placesIn(inner, whole, ({ must }) => must);
  const said = places && fill(inner, whole, places);
  if (!said) return undefined;
  keepSpaces(inner, said);
  said[0] = (/^\s*/.exec(inner[0]?.source ?? '')?.[0] ?? '') + said[0];
  said[said.length - 1] += /\s*$/.exec(inner.at(-1)?.source ?? '')?.[0] ?? '';
  const all = [...pieces.slice(0, first).map(({ source }) => source), ...said, ...pieces.slice(last + 1).map(({ source }) => source)];
  return pieces.every(({ fixed, source }, index) => !fixed || all[index]?.trim() === source.trim()) ? all : undefined;
}

/** Where what each piece says alone stands in the whole, one after the other. */
function placesIn(pieces: readonly Piece[], whole: string, counts: (piece: Piece) => boolean): Places | undefined {
  const lower = whole.toLowerCase().length === whole.length ? whole.toLowerCase() : whole;
  const places: Places = [];
  let at = 0;
  for (const piece of pieces) {
    const look = piece.alone?.trim() ?? '';
    const from = look && counts(piece) ? find(lower, look.toLowerCase(), at) : -1;
    if (from < 0 && piece.must) return undefined;
    places.push(from < 0 ? undefined : [from, from + look.length]);
    if (from >= 0) at = from + look.length;
  }
  return places;
}

const WORD = /[a-z0-9]/;
/** As words and numbers of their own: 3 is not in 13 or 3.5. */
function find(text: string, look: string, since: number): number {
  for (let from = text.indexOf(look, since); from >= 0; from = text.indexOf(look, from + 1)) {
    const [before = '', after = ''] = [text.slice(Math.max(0, from - 2), from), text.slice(from + look.length, from + look.length + 2)];
    const [head = '', tail = ''] = [look[0], look.at(-1)];
    const joined = (a: string, b: string) => WORD.test(a) && WORD.test(b) && /\d/.test(a) === /\d/.test(b);
    if (joined(before.at(-1) ?? '', head) || joined(tail, after[0] ?? '')) continue;
    if ((/\d/.test(head) && /\d[.,]$/.test(before)) || (/\d/.test(tail) && /^[.,]\d/.test(after))) continue;
    return from;
  }
  return -1;
}

/** What is not said anew stays as it is with the space around it, which is then not said again. */
function keepSpaces(pieces: readonly Piece[], said: string[]): void {
  for (const [at, { source, fixed }] of pieces.entries()) {
    if ((!fixed && JAPANESE.test(source)) || source.trim() === '' || said[at] !== source.trim()) continue;
    // at the ends it is put back for every piece
    said[at] = (at === 0 ? source.trimStart() : source).slice(0, at === pieces.length - 1 ? source.trimEnd().length : undefined);
    if (/\s$/.test(source) && at < pieces.length - 1) said[at + 1] = said[at + 1]?.trimStart() ?? '';
    if (/^\s/.test(source) && at > 0) said[at - 1] = said[at - 1]?.trimEnd() ?? '';
  }
}

/** Words between two placed pieces go to one that stands between them, else to a neighbour that may be written. */
function fill(pieces: readonly Piece[], whole: string, places: Places): string[] | undefined {
  const said = places.map((place) => (place ? whole.slice(...place) : ''));
  let since = 0;
  for (let left = -1; left < pieces.length; ) {
    let right = left + 1;
    while (right < pieces.length && !places[right]) right++;
    const gap = whole.slice(since, places[right]?.[0] ?? whole.length);
    const between = pieces.slice(left + 1, right);
    const taker = between.findIndex(({ source, fixed }) => !fixed && (JAPANESE.test(source) || !/[\p{L}\p{N}]/u.test(gap)));
    if (between.some((piece, index) => (index !== taker || gap === '') && piece.source.trim() !== '' && !piece.bare)) return undefined;
    if (taker >= 0) said[left + 1 + taker] = gap;
    else if (gap !== '') {
      const takes = (at: number) => pieces[at] && !pieces[at].fixed && !(pieces[at].must && /[\p{L}\p{N}]/u.test(gap)) && JAPANESE.test(pieces[at].source);
      if (takes(left)) said[left] += gap;
      else if (takes(right)) said[right] = gap + said[right];
      // between two numbers a space may as well be missing, as it is on the page
      else if (gap.trim() !== '') return undefined;
    }
    since = places[right]?.[1] ?? whole.length;
    left = right;
  }
  return said;
}
