/** Text in one writing (NFKC), with the way back to how it stands on the page: digits go over as they are. */

export interface Normal {
  text: string;
  /** what stands on the page between two places of the normal text */
  source(from: number, to: number): string;
}

/** What may stand there in another writing; most runs hold nothing of it. */
const ELSEWISE = /[^ -~\u3001\u3002\u300c-\u3011\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\u3005]/;

/** Never throws; lone surrogates stay what they are. */
export function normalise(source: string): Normal {
  if (!ELSEWISE.test(source)) return { text: source, source: (from, to) => source.slice(from, to) };
  let text = '';
  const starts: number[] = [];
  for (let at = 0; at < source.length; ) {
    // half-width kana stand apart from their marks
    const size = /[\uff9e\uff9f]/.test(source[at + 1] ?? '') ? 2 : (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const there = source.slice(at, at + size);
    const piece = ELSEWISE.test(there)
      ? there
          .normalize('NFKC')
          .replace(/[〜～∼]/g, '~')
          .replace(/[−‐‑–—―]/g, '-')
          .replace(/[\s\u00a0\u3000]/g, ' ')
          .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
      : there;
    for (let each = 0; each < piece.length; each++) starts.push(at);
    text += piece;
    at += size;
  }
  starts.push(source.length);
  return { text, source: (from, to) => source.slice(starts[from], starts[to]) };
}

/** Kana, or a character of Chinese origin: what a finished sentence of another language than Japanese may still hold of the latter is no matter of this test. */
export const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\u3005\u3400-\u4dbf\uff66-\uff9f]/;
export const KANA = /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/;
