/** Where on a page a value stands that was read off it: found by its words, as they stood before any translation. */
import { originalOf } from '../model/original-text';
import type { Evidence, PageReading } from '../model/reading';

/** No text for readers. */
const SKIPPED = 'script, style, noscript, template, textarea, select';
/** Where two of them meet, a number goes on. */
const NUMERIC = /[\d.,]/;

/** All text of a page in one, without spaces, and which text each character is of. */
export interface PageText {
  text: string;
  /** of each character: its node, by number, and its place in it */
  at: readonly { node: Text; offset: number }[];
}

/** Open shadow roots are entered; what is hidden is among it. */
export function pageText(root: ParentNode): PageText {
  const at: { node: Text; offset: number }[] = [];
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      let offset = 0;
      for (const char of originalOf(node as Text)) {
        const said = plain(char);
        text += said;
        for (let unit = 0; unit < said.length; unit++) at.push({ node: node as Text, offset });
        offset += char.length;
      }
      return;
    }
    if (node instanceof Element && node.matches(SKIPPED)) return;
    const inner = (node as Element).shadowRoot?.childNodes ?? [];
    for (const child of [...inner, ...node.childNodes]) walk(child);
  };
  for (const child of root.childNodes) walk(child);
  return { text, at };
}

/** As the reader writes it, without spaces: `７．５ ＧＢ` is `7.5GB`. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/**
 * The place of a value that is nearest to its label, of those that can be seen; undefined where there is none.
 * @param nth of those that are equally near: lines of one page often say the same
 */
export function findOnPage({ text, at }: PageText, evidence: Evidence, nth = 0): Range | undefined {
  const value = plain(evidence.text);
  if (!value) return undefined;
  const labels = evidence.label
    .split(' / ')
    .map(plain)
    .flatMap((label) => places(text, label).map((from) => ({ from, to: from + label.length })));
  // what stands right behind a label is nearer than what stands right before it
  const gap =
    (place: number) =>
    ({ from, to }: { from: number; to: number }) =>
      place >= from ? Math.max(0, place - to) : from - place - value.length + 1;
  const far = (place: number) => Math.min(...labels.map(gap(place)), text.length);
  const joined = (left: number) => NUMERIC.test(text[left] ?? '') && NUMERIC.test(text[left + 1] ?? '') && at[left]?.node === at[left + 1]?.node;
  const found = places(text, value).filter((place) => !joined(place - 1) && !joined(place + value.length - 1));
  let [near, seen]: [number, Range[]] = [Number.POSITIVE_INFINITY, []];
  for (const place of found.sort((a, b) => far(a) - far(b) || a - b)) {
    if (far(place) > near) break;
    const range = rangeOf(at.slice(place, place + value.length));
    if (!range || ![...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0)) continue;
    near = far(place);
    seen = [...seen, range];
  }
  return seen[nth] ?? seen.at(-1);
}

/** How many figures before this one, of a page's, say the very same with the very same label. */
export function turnOf(evidence: Evidence, { lines, buckets, account }: PageReading): number {
  // two figures may rest on one and the same evidence
  const all = new Set([...lines, ...buckets, account].flatMap(({ figures }) => figures.map((figure) => figure.evidence)));
  const alike = [...all].filter(({ label, text }) => label === evidence.label && text === evidence.text);
  return Math.max(0, alike.indexOf(evidence));
}

function places(text: string, part: string): number[] {
  const found: number[] = [];
  if (part) for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + 1)) found.push(place);
  return found;
}

/** Of a text that says something else now, the whole of it. */
function rangeOf(characters: PageText['at']): Range | undefined {
  const [first, last] = [characters[0], characters.at(-1)];
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const same = ({ node }: { node: Text }) => originalOf(node) === node.data;
  const range = document.createRange();
  range.setStart(first.node, same(first) ? first.offset : 0);
  range.setEnd(last.node, same(last) ? Math.min(last.offset + 1, last.node.length) : last.node.length);
  return range;
}
