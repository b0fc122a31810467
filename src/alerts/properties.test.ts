/** What holds for any sequence of looks at any line, however spoilt. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DECEMBER, gb, jst, lineAt, NOVEMBER, Outbox, only, outlook, usedOf } from '../../tests/support/looks';
import type { Amount } from '../model/amount';
import { jstDate } from '../model/jst';
import { RULE_IDS } from '../model/notice';
import { ALL_LINES, type AlertChoice } from '../model/settings';
import type { LineSummary } from '../model/summary';
import { look } from './episodes';

const START = jst('2026-11-20');
const DAY = 86_400_000;
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const size = fc.oneof(fc.double({ min: 0, max: 12, noNaN: true }), fc.constantFrom(0, -1, 5, 1025.62, 1e12, 1e300));
const amount: fc.Arbitrary<Amount> = fc.record({ value: size, unit: fc.constantFrom('GB', 'GB', 'GB', 'MB', 'TB', 'packets') });
const day = fc.oneof(
  fc.integer({ min: -9, max: 40 }).map((days) => new Date(START + days * DAY).toISOString().slice(0, 10)),
  fc.constantFrom('', 'soon', '2026-13-45'),
);
const instant = fc.integer({ min: START - 9 * DAY, max: START + 20 * DAY });
const money = fc.record({ yen: fc.constantFrom(0, -5, 300, 5478), due: maybe(day), readAt: instant });
const bucket = fc.record({ used: maybe(amount), remaining: maybe(amount), total: maybe(amount) });

const line: fc.Arbitrary<Partial<LineSummary>> = fc.record({
  used: maybe(amount),
  remaining: maybe(amount),
  total: maybe(amount),
  throttled: maybe(fc.boolean()),
  unlimited: fc.constantFrom(undefined, undefined, undefined, true),
  cycle: fc.constantFrom(undefined, NOVEMBER, NOVEMBER, DECEMBER, { ...NOVEMBER, end: '2026-11-01' }, { ...NOVEMBER, start: '2026-11-21', end: '2026-11-20' }),
  readAt: maybe(instant),
  pool: maybe(bucket),
  roaming: maybe(bucket),
  unpaid: maybe(money),
  balance: maybe(money),
  expiresOn: maybe(day),
  packs: maybe(fc.array(fc.record({ label: maybe(fc.constantFrom('A', 'B', '')), remaining: maybe(amount), expiresOn: maybe(day) }), { maxLength: 3 })),
  outlook: maybe(
    fc
      .record({
        base: fc.constantFrom(1000 as const, 1024 as const),
        probability: fc.double({ min: 0, max: 1, noNaN: true }),
        dailyBudgetMB: fc.constantFrom(undefined, 0, 50, 5000),
        anomalies: fc.uniqueArray(
          day.filter((one) => one.startsWith('2026-1')),
          { maxLength: 3 },
        ),
      })
      .map(({ probability, anomalies, ...rest }) => outlook({ ...rest, anomalies: anomalies.sort(), runOut: { probability } })),
  ),
});
const setting = fc.record(
  { on: fc.boolean(), levels: fc.array(fc.constantFrom(0, 0.5, 3, 5, 20, 50, 80, 80, 90, 100, 500), { maxLength: 4 }) },
  { requiredKeys: [] },
);
const choice: fc.Arbitrary<AlertChoice> = fc.record({
  rules: fc.dictionary(fc.constantFrom(ALL_LINES, 'docomo:1234'), fc.dictionary(fc.constantFrom(...RULE_IDS), setting), { noNullPrototype: true }),
  quiet: fc.constantFrom(undefined, { from: '22:00', to: '07:00' }, { from: '12:00', to: '11:00' }),
}) as never;
const looks = fc.array(fc.record({ line, at: instant, shown: fc.boolean() }), { minLength: 1, maxLength: 8 });
const zone = fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Asia/Kathmandu');

it('a look changes nothing the second time, tells a thing once, and says only what can be said', () => {
  fc.assert(
    fc.property(looks, choice, zone, (all, chosen, timeZone) => {
      const outbox = new Outbox();
      for (const { line: over, at, shown } of all) {
        const first = !outbox.seen;
        const before = outbox.rows;
        const due = outbox.look(lineAt(at, over), at, chosen, timeZone);
        if (first) expect(due).toEqual([]);
        const told = due.map(({ rule, cycle }) => (rule === 'expires' ? `${rule} ${cycle}` : rule));
        expect(told).toEqual([...new Set(told)]);
        for (const { key } of due) expect(before.has(key)).toBe(false);
        for (const row of outbox.rows.values()) {
          expect(row.key).toBe(`docomo:1234|${row.cycle}|${row.rule}|${row.level}`);
          expect(JSON.stringify(row)).not.toMatch(/null|NaN|Infinity|undefined/);
          expect(chosen.rules['docomo:1234']?.[row.rule]?.on ?? chosen.rules[ALL_LINES]?.[row.rule]?.on).not.toBe(false);
          if (before.get(row.key)?.state === 'sent') expect(row.state).toBe('sent');
        }
        expect(look(lineAt(at, over), { notices: [...outbox.rows.values()], firstSight: false }, chosen, at, timeZone)).toEqual({ put: [], remove: [] });
        if (shown) outbox.show(at);
      }
    }),
    { numRuns: 200 },
  );
});

it('nothing is shown in quiet hours, and all of it after them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 30 }), (steps) => {
      const chosen = { ...only('every', { levels: [1] }), quiet: { from: '22:00', to: '07:00' } };
      const outbox = new Outbox();
      let now = jst('2026-11-02');
      let used = 0;
      let waits = 0;
      for (const step of steps) {
        now += step * 60_000;
        const hour = new Date(now + 9 * 3_600_000).getUTCHours();
        waits += outbox.look(lineAt(now, { used: gb(used++) }), now, chosen).length;
        const shown = outbox.show(now);
        if (hour >= 22 || hour < 7) expect(shown).toEqual([]);
        // of those that waited the strongest is told
        else expect(shown.length).toBe(Math.min(1, waits));
        if (shown.length > 0) waits = 0;
      }
    }),
    { numRuns: 100 },
  );
});

it.each([[[80]], [[80, 90, 100]], [[50, 51, 52]], [[0, 30]]])('levels %j are told when crossed upwards, and again after a fall of more than 2', (levels) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 110 }), { minLength: 2, maxLength: 20 }), (values) => {
      const outbox = new Outbox();
      let held: number[] = [];
      values.forEach((value, index) => {
        const at = START + index;
        const due = outbox.look(lineAt(at, usedOf(value, 100)), at, only('used', { levels }));
        const still = held.filter((level) => value >= level - 2);
        const highest = Math.max(-1, ...still);
        const crossed = levels.filter((level) => value >= level && level > highest);
        expect(due.map(({ level }) => level)).toEqual(crossed.length > 0 && index > 0 ? [`${Math.max(...crossed)}`] : []);
        held = [...new Set([...still, ...levels.filter((level) => value >= level)])];
      });
    }),
  );
});

it('unknown figures, at any time, change no row of a rule that asks for them', () => {
  fc.assert(
    fc.property(looks, instant, (all, at) => {
      const outbox = new Outbox();
      for (const one of all) outbox.look(lineAt(one.at, one.line), one.at);
      const rows = [...outbox.rows.values()].filter(
        ({ rule, cycle, state }) => rule !== 'renewed' && state !== 'due' && !(rule === 'expires' && cycle < jstDate(at)),
      );
      outbox.look(lineAt(at, { readAt: undefined }), at);
      for (const row of rows) expect(outbox.rows.get(row.key)).toEqual(row);
    }),
    { numRuns: 100 },
  );
});
