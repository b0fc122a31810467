/** The half of the reading bench that runs inside the page. */
import { SIGNS } from '../../src/carriers/signs';
import { PageMemory } from '../../src/reading/page-memory';
import { readPage } from '../../src/reading/read-page';
import { portalPage } from './portal-page';

export interface Timing {
  nodes: number;
  /** medians in milliseconds */
  walk: number;
  first: number;
  again: number;
  figures: number;
}

const RUNS = 15;

/** What everything is held against: every text of the page looked at once. */
function textWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

function measure(html: string, nodes: number, now: number): Timing {
  const options = { now, signs: SIGNS };
  const page = portalPage(html, nodes, count);
  // small pages several at a time: the clock is coarse
  const times = Math.max(1, Math.round(20_000 / nodes));
  const timed = (prepare: () => void, work: () => void) => {
    let sum = 0;
    for (let i = 0; i < times; i++) {
      prepare();
      const from = performance.now();
      work();
      sum += performance.now() - from;
    }
    return sum / times;
  };
  const fresh = () => show(page);
  let memory = new PageMemory();
  let reading: ReturnType<typeof readPage> | undefined;
  const changed = () => {
    fresh();
    memory = new PageMemory();
    readPage(document, { ...options, memory });
    const texts = document.querySelectorAll('footer p');
    const text = texts[Math.floor(texts.length / 2)] ?? document.body;
    text.append(' 3');
    memory.forget(text);
  };
  const runs = Array.from({ length: RUNS }, () => ({
    walk: timed(fresh, textWalk),
    first: timed(fresh, () => readPage(document, options)),
    again: timed(changed, () => {
      reading = readPage(document, { ...options, memory });
    }),
  }));
  const figures = reading?.reading.lines.reduce((sum, line) => sum + line.figures.length, 0) ?? 0;
  const of = (key: 'walk' | 'first' | 'again') => median(runs.map((run) => run[key]));
  return { nodes: nodeCount(document.body), walk: of('walk'), first: of('first'), again: of('again'), figures };
}

/** A page just parsed and laid out, as one is by the time it is read; nothing of it is known to anyone. */
function show(html: string): void {
  document.body.innerHTML = html;
  document.body.getBoundingClientRect();
}

function count(html: string): number {
  const holder = document.implementation.createHTMLDocument().body;
  holder.innerHTML = html;
  return nodeCount(holder);
}

function nodeCount(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;

Object.assign(globalThis, { nokoriBench: measure });
