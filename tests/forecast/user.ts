/** Nine cycles of one made-up line: cycle form, plan, carry-over, every day's usage, and what was used at any instant. */
import { type Habits, habitsOf, live, type Mood, moodOf, restless } from './habits.ts';
import { DAY, dayStart, hourOf, inJapan, japan, shareAt, shareBetween } from './japan.ts';
import { type Account, consume } from './quota.ts';
import { type Random, random } from './random.ts';

const PLANS_MB = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 100].map((GB) => GB * 1000);
const CYCLES = 9;

export interface LivedCycle {
  start: number;
  end: number;
  totalMB: number;
  /** when the quota became what, and when which quota was used up */
  quotas: { from: number; MB: number | null }[];
  reached: { at: number; quota: number }[];
}

/** A part of a day within one cycle. */
export interface Segment {
  from: number;
  to: number;
  cycle: number;
  MB: number;
  usedBefore: number;
  oddMB: number;
  /** the mood the day began with */
  mood: Mood;
}

export interface Life {
  habits: Habits;
  rolling: boolean;
  topUpMB: number;
  cycles: LivedCycle[];
  segments: Segment[];
}

/**
 * The order of the throws is part of the seed's meaning: another order, other users.
 *
 * @param unsettled habits that break, and a plan by months as they came to be
 */
export function lifeOf(seed: number, r: Random, unsettled = false): Life {
  const usual = habitsOf(r);
  const habits = unsettled ? restless(usual, r) : usual;
  const firstDay = r.unit() < 0.7 ? 1 : r.unit() < 0.5 ? r.pick([11, 16, 21, 26]) : 0;
  const rolling = firstDay === 0;
  const first = rolling ? japan(2025, r.int(0, 5), r.int(1, 28), r.int(0, 23)) : japan(2025, r.int(0, 5), firstDay);
  const bounds = Array.from({ length: CYCLES + 1 }, (_, n) =>
    rolling ? first + n * 30 * DAY : japan(inJapan(first).getUTCFullYear(), inJapan(first).getUTCMonth() + n, firstDay),
  );
  const mood = moodOf(habits, r);
  const plan = planFor(habits, mood, first, seed, r);
  const topUpMB = r.pick([500, 1000, 1000, 2000, 5000]);
  const carriesOver = plan !== null && r.unit() < 0.3 && !unsettled;
  const cycles = bounds.slice(1).map((end, n): LivedCycle => ({ start: bounds[n] as number, end, totalMB: 0, quotas: [], reached: [] }));
  const wishes = wishesOf(habits, mood, cycles, r);
  const bought = unsettled ? planBy(wishes, r) : plan;
  return { habits, rolling, topUpMB, cycles, segments: liveThrough(habits, wishes, cycles, bought, carriesOver, topUpMB) };
}

/** What a day asks for, and the mood it began with. */
interface Wish extends ReturnType<typeof live> {
  day: number;
  before: Mood;
}

function wishesOf(habits: Habits, mood: Mood, cycles: LivedCycle[], r: Random): Wish[] {
  const wishes: Wish[] = [];
  for (let day = dayStart((cycles[0] as LivedCycle).start); day < (cycles.at(-1) as LivedCycle).end; day += DAY) {
    const before = { ...mood };
    wishes.push({ day, before, ...live(habits, mood, day, r) });
  }
  return wishes;
}

/** Near the middle of months that nobody knew beforehand. */
function planBy(wishes: readonly Wish[], r: Random): number {
  const months = Array.from({ length: CYCLES }, (_, n) => wishes.slice(30 * n, 30 * n + 30).reduce((sum, { MB }) => sum + MB, 0)).sort((a, b) => a - b);
  return Math.max(500, Math.round(((months[CYCLES >> 1] as number) * r.pick([0.7, 0.9, 1.1, 1.4])) / 500) * 500);
}

/** People buy the next plan above what they believe to need, 0.65 to 1.7 of what they do; one in ten has no limit. */
function planFor(habits: Habits, mood: Mood, first: number, seed: number, r: Random): number | null {
  const other = random(seed ^ 0x5bd1e995);
  const rehearsal = { ...mood };
  let MB = 0;
  for (let n = 0; n < 200; n++) MB += live(habits, rehearsal, first + n * DAY, other).MB;
  const monthMB = (MB / 200) * 30;
  let plan: number | null = null;
  if (r.unit() > 0.1) {
    const want = monthMB * r.range(0.65, 1.7);
    plan = PLANS_MB.find((size) => size >= want) ?? 100_000;
  }
  return habits.kind === 'idle' ? r.pick([500, 1000, 3000]) : plan;
}

function liveThrough(habits: Habits, wishes: readonly Wish[], cycles: LivedCycle[], plan: number | null, carriesOver: boolean, topUpMB: number): Segment[] {
  const segments: Segment[] = [];
  const [first, last] = [(cycles[0] as LivedCycle).start, (cycles.at(-1) as LivedCycle).end];
  let account: (Account & { cycle: number }) | undefined;
  for (const { day, before, ...wish } of wishes) {
    const inside = cycles.map(({ start }) => start).filter((start) => start > Math.max(day, first) && start < day + DAY);
    const cuts = [Math.max(day, first), ...inside, Math.min(day + DAY, last)];
    for (const [n, to] of cuts.slice(1).entries()) {
      const from = cuts[n] as number;
      if (to <= from) continue;
      const index = cycles.findIndex(({ start, end }) => from >= start && from < end);
      const cycle = cycles[index] as LivedCycle;
      if (account?.cycle !== index) {
        const carried = account && carriesOver ? Math.max(0, Math.min(plan ?? 0, (account.quota ?? 0) - account.used)) : 0;
        account = { cycle: index, used: 0, quota: plan === null ? null : plan + carried, toppedUp: false };
        cycle.quotas.push({ from: cycle.start, MB: account.quota });
      }
      const quota = account.quota;
      const reached = (share: number) => cycle.reached.push({ at: from + share * (to - from), quota: quota as number });
      const MB = consume(habits, account, wish.MB * shareBetween(from, to), (cycle.end - from) / DAY, topUpMB, reached);
      if (account.quota !== quota) cycle.quotas.push({ from: (cycle.reached.at(-1) as { at: number }).at, MB: account.quota });
      segments.push({ from, to, cycle: index, MB, usedBefore: account.used, oddMB: wish.oddMB, mood: before });
      account.used += MB;
      cycle.totalMB = account.used;
    }
  }
  return segments;
}

export const segmentAt = (life: Life, at: number) => life.segments.findLast(({ from }) => from <= at) ?? (life.segments[0] as Segment);

/** Truly used since the reset. */
export function usedAt(life: Life, at: number): number {
  const { from, to, MB, usedBefore } = segmentAt(life, at);
  const [before, all] = [shareAt(hourOf(from)), shareAt(hourOf(to) || 24)];
  const share = (shareAt(hourOf(Math.min(at, to - 1))) - before) / Math.max(1e-9, all - before);
  return usedBefore + MB * Math.min(1, Math.max(0, share));
}
