/** Hours in which nothing is shown, on the user's own clock. */

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** When the quiet hours that hold `now` end, in ms since 1970; undefined outside them. They may span midnight. */
export function quietUntil(now: number, { from, to }: { from: string; to: string }, timeZone: string): number | undefined {
  const [start, end, time] = [minutes(from), minutes(to), minutes(clockAt(now, timeZone))];
  const length = (end - start + DAY_MINUTES) % DAY_MINUTES;
  const gone = (time - start + DAY_MINUTES) % DAY_MINUTES;
  if (gone >= length) return undefined;
  const until = Math.floor(now / MINUTE_MS) * MINUTE_MS + (length - gone) * MINUTE_MS;
  // a clock that was put forward or back in between: ask again at what is then the end
  const off = ((minutes(clockAt(until, timeZone)) - end + DAY_MINUTES + DAY_MINUTES / 2) % DAY_MINUTES) - DAY_MINUTES / 2;
  return until - off * MINUTE_MS > now ? until - off * MINUTE_MS : until;
}

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const clockAt = (instant: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(instant);
