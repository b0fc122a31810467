/** Whether a word stands anywhere near a run: what this denies, no closer look would find. */
import type { Run } from './run';
import type { Span } from './spans';

/** Kinds of words that have been asked for, in the order in which they first were: each is two bits of what is kept with a run. */
const KINDS = new Map<RegExp, number>();
/** A number holds no more bits. */
const LAST = 28;

/** Whether a run holds one of these words: asked of its text once, from one look at the page to the next. */
export function says(run: Run, words: RegExp): boolean {
  const kind = KINDS.get(words) ?? 2 * KINDS.size;
  KINDS.set(words, kind);
  if (kind > LAST) return words.test(run.wording);
  let known = ((run.says ?? 0) >> kind) & 3;
  if (known === 0) {
    known = words.test(run.wording) ? 2 : 1;
    run.says = (run.says ?? 0) | (known << kind);
  }
  return known === 2;
}

export function mentionFinder(runs: readonly Run[], spanOf: (element: Element) => Span) {
  const found = new Map<RegExp, Map<unknown, boolean>>();
  /** parents of many, in which neighbours have nothing to do with each other; to count children is to go over all of them */
  const crowded = new Map<Element, boolean>();
  const isCrowded = (parent: Element) => {
    const known = crowded.get(parent) ?? parent.childElementCount >= 50;
    crowded.set(parent, known);
    return known;
  };

  /** Whether any text that could label a run holds one of these words. `far`: also a few levels up */
  return (run: Run, words: RegExp, far = true): boolean => {
    const said = found.get(words) ?? new Map<unknown, boolean>();
    found.set(words, said);
    const kept = (what: unknown, find: () => boolean) => {
      const known = said.get(what) ?? find();
      said.set(what, known);
      return known;
    };
    const anyFrom = (from: number, to: number) => {
      for (let i = from; i < to; i++) if (says(runs[i] as Run, words)) return true;
      return false;
    };
    const within = (element: Element) => kept(element, () => anyFrom(...spanOf(element)));
    const { block } = run;
    if (kept(run.headings, () => words.test(run.headings.join('\n')))) return true;
    if (anyFrom(Math.max(0, run.nth - 3), Math.min(runs.length, run.nth + 4))) return true;
    const row = block.parentElement;
    const list = block.closest('table,dl') ?? (row && !isCrowded(row) ? row : null);
    if (list && within(list)) return true;
    if (block.hasAttribute('aria-labelledby') || (far && words.test(block.getAttribute('aria-label') ?? ''))) return true;
    if (!far) return false;
    let around: Element = block;
    for (let up = 0; up < 6 && around.parentElement && !isCrowded(around.parentElement); up++) around = around.parentElement;
    return around.tagName === 'BODY' || !around.parentElement || within(around);
  };
}
