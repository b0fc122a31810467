/** A quantity that a page shows, and what a unit or a bare number says: all that is needed of it once quantities have been found. */
import type { Amount, DataUnit } from '../model/amount';
import { calendarDate, jstDate } from '../model/jst';
import type { Run } from './run';

/** A quantity found in a run, not yet bound to a label. `at`/`end` are positions in the run's text. */
export type Quantity = { run: Run; at: number; end: number; shown: string } & (
  | { dimension: 'data'; amount: Amount }
  | { dimension: 'yen'; yen: number }
  | { dimension: 'duration'; seconds: number }
  | { dimension: 'date'; date: string; time?: string }
  | { dimension: 'month'; month: string }
  | { dimension: 'number'; value: number; decimals: number }
);

/** What finds the quantities of a run. */
export type FindQuantities = (run: Run) => readonly Quantity[];

/** Units in katakana by their first letter. */
const UNITS: Record<string, DataUnit> = { ギ: 'GB', メ: 'MB', キ: 'KB', パ: 'packets' };
export const unitOf = (text: string): DataUnit => UNITS[text.charAt(0)] ?? (text.toUpperCase() as DataUnit);

/** The bare number that a run consists of, brackets aside: its unit stands elsewhere. */
export function bareNumber(run: Run): Quantity | undefined {
  const match = /^\(? ?((\d{1,3}(,\d{3})+|\d{1,9})(\.\d{1,4})?) ?\)?※?$/.exec(run.wording);
  if (!match) return undefined;
  const { value, decimals } = number(match[1] as string);
  return { run, at: 0, end: run.wording.length, shown: run.wording, dimension: 'number', value, decimals: decimals ?? 0 };
}

/** The unit a text names on its own or in brackets: `GB`, `データ量(MB)`, `金額(円)`. */
export function unitIn(text: string): DataUnit | 'yen' | undefined {
  const match = /(?:^|[([・]|単位[:は]? ?)([TGMK]B|ギガ|パケット|円)($|[)\]])/i.exec(text.trim());
  return match ? (match[1] === '円' ? 'yen' : unitOf(match[1] as string)) : undefined;
}

/** What stands before a quantity in its own text. */
export const textBefore = ({ run, at }: Pick<Quantity, 'run' | 'at'>): string => run.wording.slice(0, at);

export function number(text: string): { value: number; decimals?: number } {
  const plain = text.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length;
  return { value: Number(plain), ...(decimals ? { decimals } : {}) };
}

/** A day printed without a year is the latest one not after tomorrow. */
export function latest(month: number, day: number, now: number): string | undefined {
  const year = Number(jstDate(now).slice(0, 4));
  const limit = jstDate(now + 86_400_000);
  return (
    [year + 1, year, year - 1].map((one) => calendarDate(one, month, day)).find((date) => date !== undefined && date <= limit) ?? calendarDate(year, month, day)
  );
}
