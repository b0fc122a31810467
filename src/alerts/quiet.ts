/** Hours in which nothing is shown, on the user's own clock. */

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** When the quiet hours that hold `now` end, in ms since 1970; undefined outside them. They may span midnight. */
export function quietUntil(now: number, { from, to }: { from: string; to: string }, timeZone: string): number | undefined {
  const [start, end, time] = [minutes(from), minutes(to), minutesAt(now, timeZone)];
  const length = ahead(start, end);
  const gone = ahead(start, time);
  if (gone >= length) return undefined;
  const until = (Math.floor(now / MINUTE_MS) + length - gone) * MINUTE_MS;
  // where the clock is put forward or back in between, the end comes by so much earlier or later …
  const moved = until - (ahead(end + DAY_MINUTES / 2, minutesAt(until, timeZone)) - DAY_MINUTES / 2) * MINUTE_MS;
  // … unless the clock jumps over it
  return minutesAt(moved, timeZone) === end ? moved : until;
}

/** Minutes from one time of the day to the next that reads `to`. */
const ahead = (from: number, to: number) => (to - from + 2 * DAY_MINUTES) % DAY_MINUTES;

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const minutesAt = (instant: number, timeZone: string) =>
  minutes(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(instant));
