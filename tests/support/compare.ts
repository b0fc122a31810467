/** Compares what was read with a golden: every figure right, none missing, none that the page does not show. */
import { carriersAt } from '../../src/carriers/index.ts';

type Json = Record<string, unknown>;
interface AmountLike {
  value: number;
  unit: string;
  derived?: boolean;
}

const DATA = ['used', 'remaining', 'allowance', 'rollover', 'topUp'];
const MONEY = ['billYen', 'unpaidYen', 'balanceYen'];
const BILL = ['billYen', 'billMonth'];
const OTHER = ['talkSeconds', 'expiresOn', 'asOf'];
const FLAGS = ['throttled', 'savingMode', 'unlimited'];

/** The differences in words; empty where everything agrees. `accept` in the golden lists values that are right too. */
export function compare(golden: Json, read: Json): string[] {
  const wrong: string[] = [];
  if (read.page !== golden.page) wrong.push(`page is ${golden.page}, read as ${read.page}`);
  const accepted = [golden.carrier, ...((golden.acceptCarrier as string[] | undefined) ?? [])];
  // at an address that no carrier file names the brand cannot be known
  const known = carriersAt(new URL(String(golden.url)).host).length > 0;
  if (known && !accepted.includes('*') && !accepted.includes(read.carrier)) wrong.push(`carrier is ${golden.carrier}, read as ${read.carrier}`);
  const lines = scopes(read.lines);
  const pools = scopes(read.pools);
  if (golden.page !== 'usage') {
    if (lines.length + pools.length + Object.keys((read.account as Json | undefined) ?? {}).length > 0) wrong.push('figures off a page that has none');
    return wrong;
  }
  const wantedLines = scopes(golden.lines);
  const account = (golden.account as Json | undefined) ?? {};
  if (lines.length > Math.max(1, wantedLines.length)) wrong.push(`${lines.length} lines read, ${wantedLines.length} there`);
  wantedLines.forEach((wanted, index) => {
    const got = lines.find((line) => (wanted.number ? line.number === wanted.number : wantedLines.length === 1 || line.label === wanted.label)) ?? {};
    if ((wanted.number ?? '') !== (got.number ?? '')) wrong.push(`line ${index}: number is ${wanted.number}, read as ${got.number}`);
    // with one line the account's money may stand on either
    const single = wantedLines.length === 1;
    wrong.push(
      ...scope(
        `line ${wanted.number ?? index}`,
        single ? { ...pick(account, MONEY), ...wanted } : wanted,
        single ? { ...pick((read.account as Json | undefined) ?? {}, MONEY), ...got } : got,
      ),
    );
    wrong.push(...plan(`line ${wanted.number ?? index}`, wanted, got));
    wrong.push(...billMonth(`line ${wanted.number ?? index}`, wanted.billMonth === undefined && single ? { ...wanted, ...pick(account, BILL) } : wanted, got));
  });
  const gotAccount = (read.account as Json | undefined) ?? {};
  if (wantedLines.length > 1) wrong.push(...scope('account', pick(account, MONEY), pick(gotAccount, MONEY)));
  wrong.push(...billMonth('account', wantedLines.length === 1 ? { ...account, ...pick(wantedLines[0] as Json, [...BILL, 'accept']) } : account, gotAccount));
  const left = pools.filter((pool) => (pool.kind ?? 'shared') === 'shared' || scopes(golden.pools).length > 0);
  for (const wanted of scopes(golden.pools)) {
    const best = [...left].sort((a, b) => scope('', wanted, a).length - scope('', wanted, b).length)[0];
    wrong.push(...scope(`pool ${wanted.label}`, wanted, best ?? {}), ...plan(`pool ${wanted.label}`, wanted, best ?? {}));
    if (best) left.splice(left.indexOf(best), 1);
  }
  for (const pool of left) if ((pool.kind ?? 'shared') === 'shared') wrong.push(`a pool that is not there: ${JSON.stringify(pool)}`);
  return wrong;
}

const scopes = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const pick = (from: Json, keys: readonly string[]): Json => Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

function scope(name: string, wanted: Json, got: Json): string[] {
  const accept = (wanted.accept as Record<string, unknown[]> | undefined) ?? {};
  const wrong: string[] = [];
  for (const key of [...DATA, ...MONEY, ...OTHER]) {
    const value = (got[key] as AmountLike | undefined)?.derived ? undefined : got[key];
    const allowed = [wanted[key], ...(accept[key] ?? []), ...(key === 'allowance' && wanted.total ? [wanted.total] : [])];
    // a page without an as-of in its golden may tell one all the same: titles and notes carry dates
    if (key === 'asOf' && wanted.asOf === undefined) continue;
    const optional = wanted[key] === undefined || (accept[key] ?? []).includes(null);
    if (value === undefined ? !optional : !allowed.some((one) => equal(key, one, value)))
      wrong.push(`${name}.${key} is ${JSON.stringify(wanted[key])}, read as ${JSON.stringify(got[key])}`);
  }
  for (const key of FLAGS)
    if ((wanted[key] ?? false) !== (got[key] ?? false)) wrong.push(`${name}.${key} is ${wanted[key] ?? false}, read as ${got[key] ?? false}`);
  wrong.push(...cycle(name, wanted, got, (accept.cycle as string[] | undefined) ?? []));
  for (const [table, by] of [
    ['days', 'date'],
    ['months', 'month'],
  ] as const)
    wrong.push(...rows(`${name}.${table}`, scopes(wanted[table]), scopes(got[table]), by, wanted.zeroRows === true));
  return wrong;
}

/** A plan's name may go unread, but is never another one's. */
function plan(name: string, wanted: Json, got: Json): string[] {
  const names = [wanted.plan, ...((wanted.accept as Record<string, unknown[]> | undefined)?.plan ?? [])].map(squashed);
  return got.plan === undefined || names.includes(squashed(got.plan)) ? [] : [`${name}.plan is ${wanted.plan}, read as ${got.plan}`];
}

const squashed = (text: unknown): string => String(text).normalize('NFKC').replaceAll(/\s/g, '');

/** Of which month a bill is, where it was read. */
function billMonth(name: string, wanted: Json, got: Json): string[] {
  if (got.billYen === undefined) return [];
  const allowed = [wanted.billMonth, ...((wanted.accept as Record<string, unknown[]> | undefined)?.billMonth ?? [])];
  return allowed.some((month) => (month ?? undefined) === got.billMonth) ? [] : [`${name}.billMonth is ${wanted.billMonth}, read as ${got.billMonth}`];
}

function equal(key: string, wanted: unknown, got: unknown): boolean {
  if (wanted === undefined || wanted === null) return false;
  if (typeof wanted === 'object')
    return (
      (wanted as AmountLike).value === (got as AmountLike).value &&
      ((wanted as AmountLike).unit === (got as AmountLike).unit || (wanted as AmountLike).value === 0)
    );
  if (key === 'asOf') return String(got).slice(0, String(wanted).length < 16 ? 10 : 16) === String(wanted).slice(0, String(wanted).length < 16 ? 10 : 16);
  return key === 'expiresOn' ? String(got).slice(0, 10) === String(wanted).slice(0, 10) : wanted === got;
}

function cycle(name: string, wanted: Json, got: Json, accept: string[]): string[] {
  const a = (wanted.cycle as Json | undefined) ?? {};
  const b = (got.cycle as Json | undefined) ?? {};
  return ['start', 'end'].flatMap((end) =>
    a[end] === b[end] || accept.includes(String(b[end])) ? [] : [`${name}.cycle.${end} is ${a[end]}, read as ${b[end]}`],
  );
}

function rows(name: string, wanted: Json[], got: Json[], by: string, zeroRows: boolean): string[] {
  const find = (all: Json[], key: unknown) => all.find((row) => row[by] === key);
  const missing = wanted
    .filter((row) => !equal('', row, find(got, row[by]) ?? {}))
    .map((row) => `${name}[${row[by]}] is ${row.value}, read as ${find(got, row[by])?.value}`);
  const extra = got.filter((row) => !find(wanted, row[by]) && !(zeroRows && row.value === 0)).map((row) => `${name}[${row[by]}] is not there`);
  return [...missing, ...extra];
}
