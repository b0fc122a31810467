/** The half of the reading bench that runs inside the page. */
import { CARRIERS } from '../../src/carriers';
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
  const options = { host: window.location.host, now, carriers: CARRIERS };
  const once = (work: () => unknown) => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };
  const page = portalPage(html, nodes, count);
  const walk: number[] = [];
  const first: number[] = [];
  const again: number[] = [];
  let figures = 0;
  for (let run = 0; run < RUNS; run++) {
    show(page);
    walk.push(once(textWalk));
    show(page);
    first.push(once(() => readPage(document, options)));
    const texts = document.querySelectorAll('footer p');
    (texts[run % texts.length] ?? document.body).append(` ${run}`);
    let reading: ReturnType<typeof readPage> | undefined;
    again.push(
      once(() => {
        reading = readPage(document, options);
      }),
    );
    figures = reading?.reading.lines.reduce((sum, line) => sum + line.figures.length, 0) ?? 0;
  }
  return { nodes: nodeCount(document.body), walk: median(walk), first: median(first), again: median(again), figures };
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
