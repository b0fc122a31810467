/** How much of the portal pages the translator says whole, and which words it lacks most often. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { type Lexicon, lexiconOf } from '../../src/translation/lexicon';
import { TARGETS } from '../../src/translation/model';
import { JAPANESE, normalise } from '../../src/translation/normalise';
import { isLeftAlone } from '../../src/translation/page/texts';
import { TABLES } from '../../src/translation/tables';
import { translator } from '../../src/translation/translate';

export type Kind = 'label' | 'note';
const NOTE = 24;
const MOST_MISSING = 40;

/** A label stands alone, a note is a sentence or longer. */
const kindOf = (run: string): Kind => (run.length > NOTE || /[。※]/.test(run) ? 'note' : 'label');

/** Every distinct run of Japanese in a page, as a reader sees it. */
export function runsOf(html: string): Set<string> {
  const { document, HTMLElement } = new Window();
  document.write(html);
  const runs = new Set<string>();
  // a portal's own Chinese or English is nobody's Japanese
  if (/^(zh|en)/.test(document.documentElement.lang)) return runs;
  for (const text of textsIn(document.documentElement as unknown as Node)) {
    if (!JAPANESE.test(text.data)) continue;
    if ((text.parentElement as unknown) instanceof HTMLElement && text.parentElement?.closest('[hidden]')) continue;
    runs.add(text.data.replace(/[ \t\r\n\f]+/g, ' ').trim());
  }
  return runs;
}

/** Every text below a node that may be translated, in document order. */
function* textsIn(node: Node): Generator<Text> {
  if (node.nodeType === 3) yield node as Text;
  else if (node.nodeType === 1 && !isLeftAlone(node as Element)) for (const child of node.childNodes) yield* textsIn(child);
}

/** Every distinct run of these pages. */
export const runsOfFiles = (files: readonly string[]): Set<string> => new Set(files.flatMap((file) => [...runsOf(readFileSync(file, 'utf8'))]));

/** A table per language, then the stretches that no word covers, most frequent first. @param files html files */
export function coverage(files: readonly string[], say: (line: string) => void): void {
  const pages = files.map((file) => runsOf(readFileSync(file, 'utf8')));
  const filled = pages.filter(({ size }) => size > 0).length;
  const runs = new Set(pages.flatMap((page) => [...page]));
  say(`${filled} pages in Japanese, ${runs.size} different runs`);
  for (const target of TARGETS) {
    const translate = translator(TABLES, target);
    const count: Record<Kind, [said: number, all: number]> = { label: [0, 0], note: [0, 0] };
    for (const run of runs) {
      const row = count[kindOf(run)];
      row[1]++;
      if (translate(run) !== undefined) row[0]++;
    }
    const share = ([said, all]: [number, number]) => `${((100 * said) / all).toFixed(1)} % of ${all}`;
    const worst = pages
      .map((page, index) => ({ file: files[index] ?? '', said: [...page].filter((run) => translate(run) !== undefined).length / Math.max(1, page.size) }))
      .filter((_, index) => (pages[index]?.size ?? 0) > 0)
      .sort((a, b) => a.said - b.said)
      .slice(0, 3)
      .map(({ file, said }) => `${file.split('/').at(-1)} ${(100 * said).toFixed(0)} %`);
    say(`${target}: labels ${share(count.label)}, notes ${share(count.note)}; least of ${worst.join(', ')}`);
  }
  const missing = new Map<string, number>();
  const lexicon = lexiconOf(TABLES, 'en');
  for (const run of runs) for (const stretch of unknownIn(normalise(run).text, lexicon)) missing.set(stretch, (missing.get(stretch) ?? 0) + 1);
  const most = [...missing].sort((a, b) => b[1] - a[1]).slice(0, MOST_MISSING);
  say(`no word for: ${most.map(([stretch, times]) => `${stretch} ${times}`).join(', ')}`);
}

function unknownIn(text: string, { words, verbs }: Lexicon): string[] {
  const stretches: string[] = [];
  let unknown = '';
  for (let at = 0; at < text.length; ) {
    let size = 0;
    const reach = (length: number) => {
      size = Math.max(size, length);
    };
    words.at(text, at, reach);
    verbs.at(text, at, reach);
    if (size === 0 && JAPANESE.test(text[at] ?? '')) unknown += text[at];
    else if (unknown) {
      stretches.push(unknown);
      unknown = '';
    }
    at += Math.max(1, size);
  }
  return unknown ? [...stretches, unknown] : stretches;
}
