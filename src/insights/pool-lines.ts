/** Lines that have nothing of their own but share one pool are told of once. */
import type { LineSummary } from '../model/summary';

/** A line, and those of which nothing else could be said. */
export interface ToldOnce {
  line: LineSummary;
  others: readonly LineSummary[];
}

/** What says which line it is, where it stands and when it was read, and a plan's size, of which alone nothing is said; all else would be its own. */
const IDENTITY = new Set([
  'key',
  'carrier',
  'family',
  'number',
  'label',
  'nickname',
  'order',
  'plan',
  'page',
  'byHand',
  'cycle',
  'asOf',
  'readAt',
  'pool',
  'outlook',
  'total',
]);

/** In their order; a line that has a bill of its own leads those that have not. */
export function poolLinesOnce(lines: readonly LineSummary[]): ToldOnce[] {
  const leads = new Map<string, LineSummary>();
  for (const line of lines) {
    const pool = poolOf(line);
    const lead = pool && leads.get(pool);
    if (pool && (!lead || (isPlain(lead) && !isPlain(line)))) leads.set(pool, line);
  }
  const leadOf = (line: LineSummary) => leads.get(poolOf(line) ?? '');
  const isTold = (line: LineSummary) => leadOf(line) !== undefined && leadOf(line) !== line && isPlain(line);
  return lines.filter((line) => !isTold(line)).map((line) => ({ line, others: lines.filter((other) => isTold(other) && leadOf(other) === line) }));
}

/** What it shares, as it was read; undefined where it has data of its own. */
const poolOf = ({ family, carrier, plan, cycle, readAt, pool, used, remaining, unlimited }: LineSummary): string | undefined =>
  pool && !used && !remaining && !unlimited ? JSON.stringify([family, carrier, plan, cycle, readAt, pool]) : undefined;

const isPlain = ({ unread, ...line }: LineSummary): boolean =>
  unread.length === 0 && Object.entries(line).every(([name, value]) => value === undefined || value === false || IDENTITY.has(name));
