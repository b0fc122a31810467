/** The half of the translation bench that runs inside the page. */
import { grammarOf } from '../../src/translation/languages';
import { lexiconOfRows } from '../../src/translation/lexicon';
import type { Target } from '../../src/translation/model';
import { isWithoutJapanese, shadowsIn } from '../../src/translation/page/texts';
import { broughtWords, readWords } from '../../src/translation/script-words';
import { translatorOf } from '../../src/translation/translate';
import { rowsIn } from '../../src/translation/words';

export interface TranslationTiming {
  /** medians in milliseconds; `read`: from their script, while the page goes on */
  read: number;
  build: number;
  runs: number;
  /** over a page of as many texts without Japanese: a bare walk, and the translator's looking for Japanese */
  walk: number;
  look: number;
}

const ROUNDS = 15;
/** Small work several times: the clock is coarse. */
const TIMES = 10;

async function measure(texts: readonly string[], target: Target): Promise<TranslationTiming> {
  const body = document.body;
  body.replaceChildren(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text.replace(/[^\x20-\x7e]/g, 'x') })));
  const rounds: TranslationTiming[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    const words = await readWords(broughtWords() ?? '');
    const read = performance.now() - from;
    let translate = (_: string): string | undefined => undefined;
    const build = timed(() => {
      translate = translatorOf(lexiconOfRows(rowsIn(words), grammarOf(target)), grammarOf(target));
    });
    const runs = timed(() => {
      for (const text of texts) translate(text);
    });
    rounds.push({ read, build, runs, walk: timed(walk, TIMES), look: timed(look, TIMES) });
  }
  const of = (key: keyof TranslationTiming) => rounds.map((round) => round[key]).sort((a, b) => a - b)[ROUNDS >> 1] as number;
  return { read: of('read'), build: of('build'), runs: of('runs'), walk: of('walk'), look: of('look') };
}

function timed(work: () => void, times = 1): number {
  const from = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - from) / times;
}

function walk(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) seen += (node as Text).data.length;
}

function look(): void {
  if (isWithoutJapanese(document.body)) for (const _ of shadowsIn(document.body)) seen++;
  seen++;
}

/** What is counted is said, or else nobody would have to look. */
let seen = 0;

Object.assign(globalThis, { nokoriTranslationBench: measure, seen: () => seen });
