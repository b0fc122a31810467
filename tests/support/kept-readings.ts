/** Readings as the history keeps them, with the ids that their content has, for properties of backups. */
import fc from 'fast-check';
import { belongsTo, namelessKey, ownersAmong } from '../../src/history/belonging';
import type { StoredReading } from '../../src/history/db';
import { lineKeyOf } from '../../src/model/line-key';
import type { BucketScope, Figure, Reading } from '../../src/model/reading';
import { readingId } from '../../src/model/reading-id';

const DAY = 86_400_000;
export const START = Date.parse('2027-12-25T10:00:00+09:00');
export const NOW = START + 400 * DAY;

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('__proto__', '=1+1', '"', '\\', '\u202e', '残り', ''),
);
const figure = fc.record({ label: text, used: fc.integer({ min: 0, max: 3000 }), bound: fc.constantFrom('row head', 'by hand', 'data') }).map(
  ({ label, used, bound }): Figure => ({
    id: 'used',
    value: { value: used / 100, unit: 'GB', decimals: 2 },
    evidence: { label, text: `${used}`, bound: bound as Figure['evidence']['bound'] },
  }),
);

const said = fc.record({
  day: fc.integer({ min: 0, max: 200 }),
  minute: fc.integer({ min: 0, max: 1439 }),
  number: fc.constantFrom('1111', '2222', undefined),
  label: fc.option(text, { nil: undefined, freq: 4 }),
  family: fc.constantFrom('docomo', 'softbank', 'site:foo.example'),
  figures: fc.array(figure, { maxLength: 2 }),
  plan: fc.option(text, { nil: undefined }),
  bill: fc.option(fc.integer({ min: -100, max: 99_999 }), { nil: undefined }),
  asOf: fc.boolean(),
  table: fc.integer({ min: 0, max: 3 }),
  pool: fc.boolean(),
  visit: fc.uuid(),
  given: fc.option(fc.constantFrom('docomo:1111', 'docomo:2222'), { nil: undefined, freq: 8 }),
});

async function rowOf(one: typeof said extends fc.Arbitrary<infer T> ? T : never): Promise<StoredReading> {
  const readAt = START + one.day * DAY + one.minute * 60_000;
  const date = (back: number) => new Date(readAt - back * DAY).toISOString().slice(0, 10);
  const evidence = { label: '', text: '', bound: 'same text' as const };
  const pool: BucketScope = { kind: 'shared', members: ['1111'], figures: one.figures, days: [], months: [], unread: [] };
  const { number, label } = one;
  const reading: Omit<Reading, 'id'> = {
    carrier: one.family,
    family: one.family,
    line: { ...(number ? { number } : {}), ...(label === undefined ? {} : { label }) },
    readAt,
    ...(one.asOf ? { asOf: date(1) } : {}),
    page: 'https://portal.example/usage',
    figures: [...one.figures, ...(one.plan === undefined ? [] : [{ id: 'plan' as const, value: one.plan, evidence }])],
    buckets: one.pool ? [pool] : [],
    account: one.bill === undefined ? [] : [{ id: 'bill', value: one.bill, evidence }],
    days: Array.from({ length: one.table }, (_, back) => ({ date: date(back), value: back + 0.5, unit: 'GB' as const })),
    months: one.table > 1 ? [{ month: date(0).slice(0, 7), value: 4, unit: 'GB' }] : [],
    unread: one.table > 2 ? [{ figure: 'remaining', reason: 'two values' }] : [],
    readerVersion: 1,
  };
  const lineKey = lineKeyOf(reading);
  return { ...reading, id: await readingId(reading), lineKey, belongs: one.given ?? '', visit: one.visit };
}

/** As a history may hold: every id once, each reading's line the one that follows from all, unless its user gave it away. */
export async function rowsOf(list: readonly (typeof said extends fc.Arbitrary<infer T> ? T : never)[]): Promise<StoredReading[]> {
  const found = new Map<string, StoredReading>();
  for (const one of list) {
    const row = await rowOf(one);
    found.set(row.id, found.get(row.id) ?? row);
  }
  const rows = [...found.values()];
  const owners = ownersAmong(rows);
  return rows
    .map((row) => ({ ...row, belongs: row.belongs || belongsTo(row.lineKey, row.readAt, owners.get(namelessKey(row))) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const someReadings: fc.Arbitrary<Parameters<typeof rowsOf>[0]> = fc.array(said, { maxLength: 10 });
