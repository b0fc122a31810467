/** Reads one page: looks over it, and makes sense of what stands there. */
import type { Sign } from './brand';
import { interpret } from './interpret';
import type { PageMemory } from './page-memory';
import { emptyReading, type ReadResult } from './read-result';
import { scan } from './scan';

export interface ReadOptions {
  /** ms since 1970: resolves dates without a year */
  now: number;
  /** of the brands that share a portal */
  signs: readonly Sign[];
  /** what is known of this page from an earlier look */
  memory?: PageMemory;
}

/**
 * Reads one page as it stands. Pure: looks at the DOM, changes nothing, never throws on page content.
 */
export function readPage(document: Document, { now, signs, memory }: ReadOptions): ReadResult {
  const found = finish(scan(document, now, memory));
  return found.kind ? { reading: emptyReading(found.kind), busy: found.busy, refused: [] } : finish(interpret(found, signs));
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
