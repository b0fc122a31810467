import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CARRIERS } from '../carriers';
import { append } from '../history/append';
import { HistoryDb } from '../history/db';
import { summarise } from '../insights/summary';
import type { HandInput } from '../model/hand-input';
import { jstDate } from '../model/jst';
import type { Reading } from '../model/reading';
import { deriveWith } from './derive';
import { ownerOfTyped, recordTyped } from './record-typed';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T10:10:00+09:00');
const gb = (value: number) => ({ value, unit: 'GB' as const });
const typed = (over: Partial<HandInput> = {}): HandInput => ({ carrier: { id: 'docomo' }, remaining: gb(3), ...over });
const fromPortal: Reading = {
  id: 'p'.repeat(64),
  carrier: 'docomo',
  family: 'docomo',
  line: { number: '1234' },
  readAt: NOW - 5 * HOUR,
  page: 'https://www.docomo.ne.jp/mydocomo/data/',
  figures: [{ id: 'remaining', value: gb(5), evidence: { label: '', text: '', bound: 'row head' } }],
  buckets: [],
  account: [],
  days: [],
  months: [],
  unread: [],
  readerVersion: 1,
};

let db: HistoryDb;
let count = 0;
const zone = process.env.TZ;
beforeEach(() => void (db = new HistoryDb(`typed-${count++}`)));
afterEach(async () => {
  process.env.TZ = zone;
  await db.delete();
});
const record = (body: unknown, now = NOW) => recordTyped(db, body, CARRIERS, now);
const rows = () => db.readings.toArray();
const lines = async () => summarise(await rows(), [], () => ({})).lines;

describe('what is refused', () => {
  it.each<[string, unknown]>([
    ['needAmount', { carrier: { id: 'povo' } }],
    ['needName', typed({ carrier: { name: '\u200b' } })],
    ['tooMuch', typed({ total: gb(2) })],
    ['dayPassed', typed({ resetsOn: '2026-11-21' })],
    ['dayFarOff', typed({ expiresOn: '2062-01-01' })],
    ['last4', typed({ last4: '１２３４' })],
    ['carrier', typed({ carrier: { name: ' ' } })],
    ['carrier', typed({ carrier: { name: 'x'.repeat(41) } })],
    ['carrier', typed({ carrier: { id: '__proto__' } })],
    ['unknown carrier', typed({ carrier: { id: 'constructor' } })],
    ['unknown carrier', typed({ carrier: { id: 'nobody' } })],
    ['resetsOn', typed({ resetsOn: '2026-02-31' })],
  ])('%s: nothing is stored', async (reason, body) => {
    await expect(record(body)).rejects.toThrow(`refused: ${reason}`);
    expect([await db.readings.count(), await db.points.count(), await db.lines.count()]).toEqual([0, 0, 0]);
  });

  it('any other message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), fc.record({ carrier: fc.anything(), remaining: fc.anything() })), async (body) => {
        await expect(record(body)).rejects.toThrow(/^refused: /);
        expect(await db.readings.count()).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('whose it is', () => {
  const families = async (...bodies: HandInput[]) => {
    await append(db, [fromPortal], 'visit-0001', deriveWith(CARRIERS, NOW));
    for (const body of bodies) await record(body);
    return (await rows()).map(({ belongs }) => belongs).sort();
  };

  it('with the last digits that of the line that its page tells of', async () => {
    expect(await families(typed({ last4: '1234' }))).toEqual(['docomo:1234', 'docomo:1234']);
    expect(await lines()).toMatchObject([{ key: 'docomo:1234', remaining: gb(3), typed: true }]);
  });

  it('of other digits another line', async () => {
    expect(await families(typed({ last4: '5678' }))).toEqual(['docomo:1234', 'docomo:5678']);
  });

  it('without them never, also where the carrier has one line only', async () => {
    expect(await families(typed(), typed({ carrier: { name: 'docomo ' } }))).toEqual(['docomo:1234', 'hand:docomo:', 'hand:docomo:']);
  });

  it('of a name that nobody has described a line of that name, whatever the name', async () => {
    const names = ['__proto__', 'constructor', 'site:evil.example', 'docomo:1234', '残'.repeat(40)];
    expect(await families(...names.map((name) => typed({ carrier: { name }, last4: '1234' })))).toEqual(
      ['docomo:1234', ...names.map((name) => `hand:${name}:1234`)].sort(),
    );
  });

  it('never that of a family other than its own', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...CARRIERS.map(({ family }) => family))), fc.boolean(), (name, digits) => {
        const { family } = ownerOfTyped(typed({ carrier: { name }, ...(digits ? { last4: '1234' } : {}) }), CARRIERS);
        expect(family).toBe(`hand:${name}`);
      }),
    );
    for (const { id, family } of CARRIERS) {
      expect(ownerOfTyped(typed({ carrier: { id }, last4: '1234' }), CARRIERS)).toEqual({ id, family });
      expect(ownerOfTyped(typed({ carrier: { id } }), CARRIERS)).toEqual({ id, family: `hand:${id}` });
    }
  });
});

describe('typed in again', () => {
  it('the same within the hour is one reading', async () => {
    await record(typed({ total: gb(20), resetsOn: '2026-12-01' }));
    await record(typed({ total: gb(20), resetsOn: '2026-12-01' }), NOW + 20 * 60_000);
    expect(await rows()).toHaveLength(1);
    await record(typed({ total: gb(20), resetsOn: '2026-12-01' }), NOW + HOUR);
    expect(await rows()).toHaveLength(2);
  });

  it('what was mistyped is corrected, and set right again', async () => {
    for (const [minute, value] of [3, 30, 3].entries()) {
      await record(typed({ remaining: gb(value) }), NOW + minute * 60_000);
      expect([await lines(), await db.points.count()]).toMatchObject([[{ remaining: gb(value) }], 1]);
    }
  });

  it('another line of the same minute stays', async () => {
    await record(typed());
    await record(typed({ carrier: { id: 'povo' } }));
    await record(typed({ last4: '1234' }));
    expect((await rows()).map(({ belongs }) => belongs).sort()).toEqual(['docomo:1234', 'hand:docomo:', 'hand:povo:']);
  });
});

it('is a reading like any other, marked as its user’s', async () => {
  await record(typed({ used: gb(17), total: gb(20), expiresOn: '2027-01-15', last4: '1234' }));
  expect(await rows()).toMatchObject([
    { carrier: 'docomo', family: 'docomo', line: { number: '1234' }, readAt: NOW, page: 'by hand', visit: expect.any(String) },
  ]);
  expect((await rows())[0]?.figures.map(({ id, value, evidence }) => [id, value, evidence.bound])).toEqual([
    ['remaining', gb(3), 'by hand'],
    ['used', gb(17), 'by hand'],
    ['total', gb(20), 'by hand'],
    ['expiresOn', '2027-01-15', 'by hand'],
  ]);
  expect(await lines()).toMatchObject([{ typed: true, used: gb(17), remaining: gb(3), total: gb(20), expiresOn: '2027-01-15' }]);
  expect((await lines())[0]?.unread).toEqual([]);
});

describe.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'])('the cycle that ends with a reset, in %s', (TZ) => {
  it.each([
    ['2027-03-20T12:00', '2027-03-31', '2027-02-28', '2027-03-30'],
    ['2028-03-20T12:00', '2028-03-31', '2028-02-29', '2028-03-30'],
    ['2028-02-10T12:00', '2028-02-29', '2028-01-29', '2028-02-28'],
    ['2028-02-10T12:00', '2028-03-01', '2028-02-01', '2028-02-29'],
    ['2026-12-31T23:59', '2027-01-01', '2026-12-01', '2026-12-31'],
    ['2026-11-21T00:00', '2026-11-22', '2026-10-22', '2026-11-21'],
    // a reset further off than a month: since when, nobody has said
    ['2026-11-21T12:00', '2027-03-01', '2026-11-21', '2027-02-28'],
  ])('at %s, %s: %s to %s', async (at, resetsOn, start, end) => {
    process.env.TZ = TZ;
    expect(new Date('2026-11-21T00:00').getTimezoneOffset()).toBe({ 'Asia/Tokyo': -540, 'America/Los_Angeles': 480, 'Pacific/Kiritimati': -840 }[TZ] ?? -345);
    const now = Date.parse(`${at}:00+09:00`);
    await record(typed({ resetsOn }), now);
    const [{ cycle } = { cycle: undefined }] = await rows();
    expect(cycle).toEqual({ start, end });
    expect(start <= jstDate(now) && jstDate(now) <= end).toBe(true);
  });
});
