import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietUntil } from './quiet';

const NIGHT = { from: '22:00', to: '07:00' };
const NOON = { from: '12:00', to: '13:30' };
const until = (iso: string, quiet: { from: string; to: string }, zone: string) => {
  const end = quietUntil(Date.parse(iso), quiet, zone);
  return end === undefined ? undefined : new Date(end).toISOString().replace(':00.000Z', 'Z');
};

describe('quiet hours end', () => {
  it.each([
    ['in the evening', '2026-11-20T22:00:00+09:00', NIGHT, 'Asia/Tokyo', '2026-11-20T22:00Z'],
    ['a moment before', '2026-11-20T21:59:59+09:00', NIGHT, 'Asia/Tokyo', undefined],
    ['after midnight', '2026-11-21T00:30:59+09:00', NIGHT, 'Asia/Tokyo', '2026-11-20T22:00Z'],
    ['in the last minute', '2026-11-21T06:59:30+09:00', NIGHT, 'Asia/Tokyo', '2026-11-20T22:00Z'],
    ['at the end', '2026-11-21T07:00:00+09:00', NIGHT, 'Asia/Tokyo', undefined],
    ['at noon', '2026-11-21T12:45:00+09:00', NOON, 'Asia/Tokyo', '2026-11-21T04:30Z'],
    ['before noon', '2026-11-21T11:59:00+09:00', NOON, 'Asia/Tokyo', undefined],
    ['after noon', '2026-11-21T13:30:00+09:00', NOON, 'Asia/Tokyo', undefined],
    ['on the user’s own clock', '2026-11-20T22:30:00+09:00', NIGHT, 'Asia/Shanghai', undefined],
    ['on the user’s own clock', '2026-11-20T23:30:00+09:00', NIGHT, 'Asia/Shanghai', '2026-11-20T23:00Z'],
    ['three quarters of an hour off', '2026-11-20T23:00:00+05:45', NIGHT, 'Asia/Kathmandu', '2026-11-21T01:15Z'],
    ['the clock put forward in between', '2026-03-08T01:30:00-05:00', NIGHT, 'America/New_York', '2026-03-08T11:00Z'],
    ['and from the evening before', '2026-03-07T23:00:00-05:00', NIGHT, 'America/New_York', '2026-03-08T11:00Z'],
    ['the clock put back in between', '2026-11-01T00:30:00-04:00', NIGHT, 'America/New_York', '2026-11-01T12:00Z'],
    ['in the second of two equal hours', '2026-11-01T01:10:00-05:00', NIGHT, 'America/New_York', '2026-11-01T12:00Z'],
    ['by half an hour', '2026-10-04T01:00:00+10:30', NIGHT, 'Australia/Lord_Howe', '2026-10-03T20:00Z'],
    ['an end that the clock jumps over', '2026-03-08T01:00:00-05:00', { from: '22:00', to: '02:30' }, 'America/New_York', '2026-03-08T07:30Z'],
    ['a beginning that is the end', '2026-11-21T07:00:00+09:00', { from: '07:00', to: '07:00' }, 'Asia/Tokyo', undefined],
  ])('%s: %s', (_, now, quiet, zone, end) => expect(until(now, quiet, zone)).toBe(end));
});

const ZONES = ['Asia/Tokyo', 'Asia/Kathmandu', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC'];
const clock = (instant: number, timeZone: string) => new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone }).format(instant);
const text = (minutes: number) => `${`${Math.floor(minutes / 60) % 24}`.padStart(2, '0')}:${`${minutes % 60}`.padStart(2, '0')}`;

it('delay by less than a day and an hour, to a time that is not quiet', () => {
  const instant = fc.oneof(
    fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') }),
    // around the nights on which clocks are changed
    fc
      .tuple(
        fc.constantFrom('2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04'),
        fc.integer({ min: -43_200_000, max: 43_200_000 }),
      )
      .map(([day, ms]) => Date.parse(day) + ms),
  );
  fc.assert(
    fc.property(instant, fc.constantFrom(...ZONES), fc.nat(1439), fc.integer({ min: 1, max: 20 * 60 }), (now, zone, start, length) => {
      const quiet = { from: text(start), to: text(start + length) };
      const time = clock(now, zone);
      const inside = quiet.from < quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to;
      const end = quietUntil(now, quiet, zone);
      expect(end !== undefined).toBe(inside);
      if (end === undefined) return;
      expect(end).toBeGreaterThan(now);
      expect(end - now).toBeLessThanOrEqual(25 * 3_600_000);
      expect(quietUntil(end, quiet, zone)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});
