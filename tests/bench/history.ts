/** What a reading costs to keep, and the summary to ask for, with years of them stored: held against an empty history, in a real Chromium. */
import type { Timing } from './history-in-page.ts';
import { timedIn } from './timed-in.ts';

/** Ten lines; the last is three readings of each a day for nine years. */
const STORED = [0, 1_000, 10_000, 100_000];

/** Prints one row a cost: the empty history is 1.0. */
export async function benchHistory(print: (line: string) => void): Promise<void> {
  const [timings = []] = await timedIn<Timing[]>('history-in-page.ts', [`nokoriBenchHistory(${JSON.stringify(STORED)})`]);
  const [empty] = timings as [Timing];
  print(`history: medians with ${STORED.map((stored) => stored.toLocaleString('en-US')).join(' / ')} readings of ten lines stored, as multiples of the first`);
  for (const key of ['append', 'summary'] as const)
    print(`  history: ${key} ${timings.map((timing) => (timing[key] / empty[key]).toFixed(1)).join(' / ')}  (${empty[key].toFixed(1)} ms)`);
}
