/** The latest known of every line, from its recent readings. Pure: the same readings give the same summary, in any order. */
import type { LineFacts } from '../model/line-facts';
import type { KeptReading } from '../model/reading';
import type { LineSummary, PortalState, Summary } from '../model/summary';
import { type LineContext, lineSummary } from './line-summary';

/** @param context what is known of a line beside its readings: its user's words, its carrier's cycle */
export function summarise(readings: readonly KeptReading[], portals: readonly PortalState[], context: (key: string, carrier: string) => LineContext): Summary {
  const groups = new Map<string, KeptReading[]>();
  for (const reading of readings) groups.set(reading.belongs, [...(groups.get(reading.belongs) ?? []), reading]);
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => lineSummary(key, group, context));
  return { version: 1, lines: withoutRepeatedBills(inOrder(lines)), portals: [...portals] };
}

/** As the user put them, then by key. */
const inOrder = (lines: readonly LineSummary[]) =>
  [...lines].sort((a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || 0);

/** What the user said of the lines, by key. */
export const factsByKey = (facts: readonly LineFacts[]): ReadonlyMap<string, LineFacts> => new Map(facts.map((one) => [one.key, one]));

/** An account's bill is told once, with the first of its lines. */
function withoutRepeatedBills(lines: readonly LineSummary[]): LineSummary[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const keep = { ...line };
    for (const key of ['bill', 'unpaid', 'balance'] as const) {
      const money = line[key];
      const mark = money && `${line.family} ${key} ${money.yen} ${money.readAt}`;
      if (mark && seen.has(mark)) delete keep[key];
      if (mark) seen.add(mark);
    }
    return keep;
  });
}
