/**
 * Backups as sets: of any two the union is a third. It is the same in whatever order, grouping and number they are brought together.
 * What a page said stands in a reading's id; of two of one id the one read first stays. What a user said is theirs who said it last.
 */
import { canonicalJson } from '../../model/content-hash';
import type { UserFacts } from '../../model/line-facts';
import type { Settings } from '../../model/settings';
import { belongsTo, namelessKey, ownersAmong } from '../belonging';
import type { StoredReading } from '../db';

/** A reading without whose it is, which follows from all of them; `given`: unless its user gave it to another line. */
export type LooseReading = Omit<StoredReading, 'belongs'> & { given?: string };

/** Something said at an instant, ms since 1970. */
export interface Said<T> {
  value: T;
  at: number;
}

/** What a user chose, except of single lines, and except what has Nokori open pages by itself: no file switches that on. */
export type Choices = Omit<Settings, 'lines' | 'visits'>;

export interface Backup {
  /** in the order of their ids */
  readings: readonly LooseReading[];
  choices?: Said<Choices>;
  /** what the user said of lines, by key */
  lines: Readonly<Record<string, Said<UserFacts>>>;
}

/** Commutative, associative, idempotent. */
export function merge(a: Backup, b: Backup): Backup {
  const choices = [a.choices, b.choices]
    .filter((one) => one !== undefined)
    .reduce<Said<Choices> | undefined>((one, other) => (one ? last(one, other) : other), undefined);
  const lines: Record<string, Said<UserFacts>> = { ...a.lines };
  for (const [key, said] of Object.entries(b.lines)) lines[key] = lines[key] ? last(lines[key], said) : said;
  return { readings: union([...a.readings, ...b.readings]), ...(choices ? { choices } : {}), lines };
}

/** Every reading once, in the order of their ids. */
export function union(readings: readonly LooseReading[]): LooseReading[] {
  const found = new Map<string, LooseReading>();
  for (const reading of readings) {
    const other = found.get(reading.id);
    found.set(reading.id, other ? withGiven(first(reading, other), reading.given, other.given) : reading);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whose each reading is, taken away where it follows from all of them. */
export function loosen(rows: readonly StoredReading[]): LooseReading[] {
  const owners = ownersAmong(rows);
  const loose = rows.map(({ belongs, ...row }) =>
    belongs === belongsTo(row.lineKey, row.readAt, owners.get(namelessKey(row))) ? row : { ...row, given: belongs },
  );
  return union(loose);
}

/** The rows as the history keeps them. */
export function bind(readings: readonly LooseReading[]): StoredReading[] {
  const owners = ownersAmong(readings);
  return readings.map(({ given, ...row }) => ({ ...row, belongs: given ?? belongsTo(row.lineKey, row.readAt, owners.get(namelessKey(row))) }));
}

const first = (a: LooseReading, b: LooseReading) => ((a.readAt - b.readAt || (text(a) < text(b) ? -1 : 1)) <= 0 ? a : b);
const text = ({ given: _, ...row }: LooseReading) => canonicalJson(row);
const last = <T>(a: Said<T>, b: Said<T>): Said<T> => ((a.at - b.at || (canonicalJson(a.value) > canonicalJson(b.value) ? 1 : -1)) >= 0 ? a : b);

function withGiven({ given: _, ...row }: LooseReading, ...said: (string | undefined)[]): LooseReading {
  const given = said.filter((one) => one !== undefined).sort()[0];
  return given === undefined ? row : { ...row, given };
}
