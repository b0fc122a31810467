/** What the keys of embedded data mean, and its lists of days and months. */
import type { DataUnit } from '../../model/amount';
import { calendarDate } from '../../model/jst';
import type { Data } from './literal';

export interface Keyed {
  figure: 'used' | 'remaining' | 'total';
  value: number;
  decimals: number;
  /** as key or text name it; else it has to be found out */
  unit?: DataUnit;
}

export interface Row {
  /** day or month */
  when: string;
  value: number;
  decimals: number;
}

export interface Found {
  figures: Keyed[];
  /** one list of rows each, with the unit that its label names */
  lists: { rows: Row[]; unit?: DataUnit }[];
}

const TAIL = '(data|traffic|amount|volume|capacity|mb|gb|kb|giga|mega|gigadata|megabytes?)*$';
const KEYS: readonly [Keyed['figure'], RegExp][] = [
  ['remaining', new RegExp(`^(remain(ing|s|der)?|left|rest)${TAIL}`)],
  ['used', new RegExp(`^(used|usage|consumed)${TAIL}`)],
  ['total', new RegExp(`^(total|limit|quota|allowance|size)${TAIL}`)],
];

/** Everything in a piece of data that looks like a figure or a list of days or months. */
export function amountsIn(data: Data, found: Found = { figures: [], lists: [] }): Found {
  if (data instanceof Map) {
    for (const [key, value] of data as ReadonlyMap<string, Data>) {
      const name = key.toLowerCase().replace(/[^a-z]/g, '');
      const figure = KEYS.find(([, pattern]) => pattern.test(name))?.[0];
      const number = figure && numberIn(value);
      if (figure && number) found.figures.push({ figure, ...number, ...unit(unitOf(name) ?? number.unit) });
    }
    const chart = chartRows(data);
    if (chart) found.lists.push(chart);
    for (const value of data.values()) amountsIn(value, found);
  } else if (Array.isArray(data)) {
    const rows = data.flatMap((item) => rowOf(item) ?? []);
    if (rows.length >= 2 && rows.length === data.length) found.lists.push({ rows });
    else for (const value of data) amountsIn(value, found);
  }
  return found;
}

const unit = (one: DataUnit | undefined): { unit?: DataUnit } => (one ? { unit: one } : {});
const unitOf = (text: string): DataUnit | undefined => {
  const match = /(gb|giga|mb|mega|kb)/i.exec(text)?.[1]?.toLowerCase();
  return match ? (match.startsWith('g') ? 'GB' : match.startsWith('m') ? 'MB' : 'KB') : undefined;
};

function numberIn(value: Data): { value: number; decimals: number; unit?: DataUnit } | undefined {
  const match = /^(\d{1,12}(?:\.(\d{1,6}))?) ?([KMG]B)?$/i.exec(String(value ?? '').replaceAll(',', ''));
  return match ? { value: Number(match[1]), decimals: match[2]?.length ?? 0, ...unit(unitOf(match[3] ?? '')) } : undefined;
}

/** A record of a day or a month and one amount. */
function rowOf(item: Data): Row | undefined {
  if (!(item instanceof Map) || item.size > 6) return undefined;
  const values = [...(item.values() as Iterable<Data>)];
  const when = values.flatMap((value) => whenIn(value) ?? []);
  const amounts = values.flatMap((value) => (whenIn(value) ? [] : (numberIn(value) ?? [])));
  return when.length === 1 && amounts.length === 1
    ? { when: when[0] as string, value: (amounts[0] as Row).value, decimals: (amounts[0] as Row).decimals }
    : undefined;
}

/** 2026-06-01, 20260601, 2026年6月1日 is a day; 2026-06, 202606, 2026年6月 a month. */
function whenIn(value: Data): string | undefined {
  const match = /^(20\d\d)[-/年]?(\d{1,2})(?:[-/月]?(\d{1,2}))?[月日]?(?:[T ].*)?$/.exec(String(value ?? ''));
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), match[3]];
  if (month < 1 || month > 12) return undefined;
  return day === undefined ? `${year}-${String(month).padStart(2, '0')}` : calendarDate(year, month, Number(day));
}

/** {labels: [days or months], datasets: [{label: '… (GB)', data: [numbers]}]} as chart libraries take it. */
function chartRows(data: ReadonlyMap<string, Data>): { rows: Row[]; unit?: DataUnit } | undefined {
  const [labels, sets] = [data.get('labels'), data.get('datasets')];
  const set = Array.isArray(sets) && sets.length === 1 ? sets[0] : undefined;
  const values = set instanceof Map ? set.get('data') : undefined;
  if (!Array.isArray(labels) || !Array.isArray(values) || labels.length !== values.length) return undefined;
  const rows = labels.flatMap((label, i) => {
    const [when, number] = [whenIn(label), numberIn(values[i])];
    return when && number ? [{ when, value: number.value, decimals: number.decimals }] : [];
  });
  const label = String((set as ReadonlyMap<string, Data>).get('label') ?? '');
  return rows.length === labels.length && rows.length > 0 ? { rows, ...unit(unitOf(label)) } : undefined;
}
