/** What a reading says of the usage of its line and of the pools it shares. */
import { type Base, toBytes } from '../../model/amount';
import { type Cycle, type CycleRule, cycleAt } from '../../model/cycle';
import { jstDate } from '../../model/jst';
import { poolKeyOf } from '../../model/line-key';
import type { Figure, Reading, Scope } from '../../model/reading';
import { toldDays } from '../../model/told-days';
import type { Series, UsagePoint } from '../../model/usage';
import { isCycle } from '../cycle-rule';
import { shareBefore } from '../forecast/clock';
import { wholeOr } from './days';

type Amount = Extract<Figure['value'], { unit: string }>;

/** @param key the line that the reading belongs to @param rule where the page prints no cycle @param base MB a GB on this portal */
export function seriesOf(reading: Reading, key: string, rule: CycleRule | undefined, base: Base = 1000): Series[] {
  const at = instantOf(reading);
  const printed = reading.cycle && isIn(reading.cycle, at) ? reading.cycle : undefined;
  const cycle = printed ?? (rule && cycleAt(rule, jstDate(at)));
  const stem = { at, readAt: reading.readAt, reading: reading.id, ...(cycle ? { cycle } : {}) };
  const pools = reading.buckets.filter(({ kind }) => kind === 'shared');
  const packs = reading.buckets.filter(({ kind }) => kind === 'pack').flatMap(({ figures }) => figures);
  return [
    { key, scope: reading, more: packs },
    ...pools.map((scope) => ({ key: poolKeyOf(reading.family, pools.length > 1 ? (scope.label ?? scope.members.join('+')) : undefined), scope, more: [] })),
  ].map(({ key, scope, more }) => ({
    key,
    ...pointOf(scope, more, { ...stem, key }, base),
    ...tablesOf({ days: toldDays(scope, reading.asOf, reading.readAt), months: scope.months }, at, base),
  }));
}

/** The instant that a page's figures are of: as printed, the end of a day that is named without a time, else when it was read. */
export function instantOf({ asOf, readAt }: Pick<Reading, 'asOf' | 'readAt'>): number {
  if (!asOf) return readAt;
  const at = Date.parse(asOf.includes('T') ? asOf : `${asOf}T23:59:59.999+09:00`);
  return Number.isFinite(at) ? Math.min(at, readAt) : readAt;
}

/** MB as the portal counts them. */
export const toMB = (amount: Amount, base: Base): number => toBytes(amount, base) / base ** 2;

const isIn = (cycle: Cycle, at: number) => isCycle(cycle) && cycle.start <= jstDate(at) && jstDate(at) <= cycle.end;

function pointOf({ figures }: Pick<Scope, 'figures'>, packs: readonly Figure[], stem: Omit<UsagePoint, 'stepMB'>, base: Base): { point?: UsagePoint } {
  const amount = (id: Figure['id']) => figures.find((figure) => figure.id === id && typeof figure.value === 'object')?.value as Amount | undefined;
  const [used, left, total] = [amount('used'), amount('remaining'), amount('total')];
  if (!used && !left) return {};
  const totalMB = total && toMB(total, base);
  const leftMB = left && toMB(left, base);
  const usedMB = used ? toMB(used, base) : totalMB !== undefined && leftMB !== undefined && totalMB >= leftMB ? totalMB - leftMB : undefined;
  const stepMB = Math.max(...[used ?? left, used ? undefined : total].flatMap((one) => (one ? toMB({ ...one, value: 10 ** -(one.decimals ?? 0) }, base) : [])));
  const today = jstDate(stem.at);
  const [lasts] = [...figures, ...packs].flatMap(({ id, value }) => (id === 'expiresOn' && (value as string) >= today ? [value as string] : [])).sort();
  return {
    point: {
      ...stem,
      ...(lasts ? { lasts } : {}),
      ...(usedMB === undefined ? {} : { usedMB }),
      ...(leftMB === undefined ? {} : { leftMB }),
      ...(totalMB === undefined ? {} : { totalMB }),
      stepMB,
    },
  };
}

/** The portal's own tables. The day and the month that it was read in are not over. */
function tablesOf({ days, months }: Pick<Scope, 'days' | 'months'>, at: number, base: Base): Pick<Series, 'days' | 'months'> {
  const today = jstDate(at);
  return {
    days: days
      .filter(({ date }) => date <= today)
      .map(({ date, ...amount }) => ({ date, MB: toMB(amount, base), share: date === today ? wholeOr(shareBefore(at)) : 1 })),
    months: months.map(({ month, ...amount }) => ({ month, MB: toMB(amount, base), whole: month < today.slice(0, 7) })),
  };
}
