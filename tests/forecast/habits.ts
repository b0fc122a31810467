/** Made-up people: eight kinds of them, and what each day asks for. Levels follow a survey of Japan (median 3 GB a month), tails real logs. */
import { isWeekend } from './japan.ts';
import type { Random } from './random.ts';

export interface Habits {
  kind: 'regular' | 'bimodal' | 'commuter' | 'weekender' | 'tether' | 'idle' | 'visitor' | 'regime';
  /** log MB of a usual day */
  mu: number;
  /** how much of a day's deviation lasts to the next, and its size in logs */
  phi: number;
  sd: number;
  /** slow drift of the level */
  levelSd: number;
  /** weekend against working days, in logs */
  weekend: number;
  spike: number;
  spikeLog: number;
  /** chance a day of an update of hundreds of MB, of a leak (an app gone wild), of a new level for good, of a trip */
  update: number;
  leak: number;
  jump: number;
  travel: number;
  /** the most days of a trip, and the chance that it is one without the line */
  longestTrip: number;
  away: number;
  /** what is left of the wish near the quota, what is added at the end with much left, what a throttled line still lets through */
  ration: number;
  splurge: number;
  trickle: number;
  topsUp: boolean;
}

/** Where a person stands from day to day. */
export interface Mood {
  level: number;
  deviation: number;
  out: number;
  tripDays: number;
  tripLog: number;
  leakDays: number;
  leakMB: number;
  shift: number;
}

const KINDS = [
  [0.3, 'regular'],
  [0.48, 'bimodal'],
  [0.6, 'commuter'],
  [0.7, 'weekender'],
  [0.8, 'tether'],
  [0.86, 'idle'],
  [0.93, 'visitor'],
  [1, 'regime'],
] as const;

export function habitsOf(r: Random): Habits {
  const dice = r.unit();
  const kind = KINDS.find(([below]) => dice < below)?.[1] ?? 'regime';
  const usual = kind === 'idle' ? r.logNormal(Math.log(4), 0.8) : kind === 'tether' ? r.logNormal(Math.log(230), 0.9) : r.logNormal(Math.log(58), 1.25);
  const habits: Habits = {
    kind,
    mu: Math.log(usual),
    phi: r.range(0.1, 0.7),
    sd: r.range(0.4, 1.05),
    levelSd: r.range(0.05, 0.28),
    weekend: 0,
    spike: r.range(0.004, 0.025),
    spikeLog: r.range(1.2, 2.2),
    update: r.unit() < 0.5 ? r.range(1 / 40, 1 / 14) : 0,
    leak: 1 / 250,
    jump: kind === 'regime' ? 1 / 35 : 1 / 300,
    travel: kind === 'visitor' ? 1 / 18 : 1 / 110,
    longestTrip: 9,
    away: 0.3,
    ration: r.unit() < 0.45 ? r.range(0.35, 0.9) : 1,
    splurge: r.unit() < 0.15 ? r.range(1.2, 1.9) : 1,
    trickle: r.range(0.005, 0.07),
    topsUp: r.unit() < 0.15,
  };
  habits.weekend = kind === 'commuter' ? -r.range(0.4, 1.4) : kind === 'weekender' ? r.range(0.4, 1.3) : 0.3 * r.normal();
  if (kind === 'idle') Object.assign(habits, { sd: 1.1, spike: 0.008, spikeLog: 3, update: 0 });
  if (kind === 'tether') Object.assign(habits, { spike: 0.1, spikeLog: 1.5 });
  return habits;
}

/** The same person with habits that break: new levels, weeks away, wilder days, no thought of the quota. */
export const restless = (habits: Habits, r: Random): Habits => ({
  ...habits,
  mu: Math.log(r.logNormal(Math.log(300), 1)),
  phi: r.range(0.1, 0.85),
  sd: r.range(0.4, 1.3),
  levelSd: r.range(0.05, 0.5),
  spike: r.range(0.004, 0.06),
  jump: 1 / r.range(25, 200),
  travel: 1 / r.range(25, 200),
  longestTrip: 20,
  away: 0.6,
  ration: 1,
  splurge: 1,
  trickle: 0.03,
  topsUp: false,
});

export function moodOf(habits: Habits, r: Random): Mood {
  const level = habits.levelSd * r.normal();
  return { level, deviation: habits.sd * r.normal(), out: r.unit() < 0.4 ? 1 : 0, tripDays: 0, tripLog: 0, leakDays: 0, leakMB: 0, shift: 0 };
}

/** One day lived: what it asks for, and how much of that was out of the ordinary (0 when it would not be noticed). Changes the mood. */
export function live(habits: Habits, mood: Mood, day: number, r: Random): { MB: number; oddMB: number } {
  mood.level = 0.97 * mood.level + habits.levelSd * 0.243 * r.normal();
  mood.deviation = habits.phi * mood.deviation + Math.sqrt(1 - habits.phi * habits.phi) * habits.sd * r.normal();
  if (r.unit() < habits.jump) mood.shift = Math.max(-1.5, Math.min(1.5, mood.shift + 0.7 * r.normal()));
  travel(habits, mood, r);
  const weekday = isWeekend(day) ? habits.weekend : -habits.weekend * 0.4;
  let log = habits.mu + mood.level + mood.deviation + mood.shift + weekday + mood.tripLog - (habits.sd * habits.sd) / 2;
  if (habits.kind === 'bimodal') {
    if (r.unit() < 0.35) mood.out = 1 - mood.out;
    log += mood.out ? 0.9 : -1.1;
  }
  const typical = Math.exp(habits.mu + mood.shift);
  const spikeMB = r.unit() < habits.spike ? typical * r.logNormal(habits.spikeLog, 0.6) : 0;
  const updateMB = habits.update && r.unit() < habits.update ? r.logNormal(Math.log(350), 0.8) : 0;
  const leakMB = leak(habits, mood, typical, r);
  const odd = (habits.kind === 'tether' ? 0 : spikeMB) + updateMB + leakMB;
  return { MB: Math.min(Math.exp(log) + spikeMB + updateMB + leakMB, 60_000), oddMB: odd > Math.max(4 * typical, 200) ? odd : 0 };
}

function travel(habits: Habits, mood: Mood, r: Random): void {
  if (mood.tripDays > 0) {
    mood.tripDays--;
    return;
  }
  mood.tripLog = 0;
  if (r.unit() >= habits.travel) return;
  mood.tripDays = r.int(2, habits.longestTrip);
  mood.tripLog = r.unit() < habits.away ? -5 : r.range(0.4, 1.5);
}

function leak(habits: Habits, mood: Mood, typical: number, r: Random): number {
  if (mood.leakDays > 0) {
    mood.leakDays--;
    return mood.leakMB;
  }
  if (r.unit() >= habits.leak) return 0;
  mood.leakDays = r.int(0, 2);
  mood.leakMB = typical * r.range(8, 25);
  return mood.leakMB;
}
