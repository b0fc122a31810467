/** The floor of all errors: one who knows a user's habits and mood, and simulates only the future. */
import { live } from './habits.ts';
import { DAY, dayStart, shareBetween } from './japan.ts';
import { consume } from './quota.ts';
import { random } from './random.ts';
import { type Life, type LivedCycle, segmentAt, usedAt } from './user.ts';

export interface Floor {
  p10: number;
  p50: number;
  p90: number;
  p: number | null;
}

const FUTURES = 240;

export function floorOf(life: Life, cycle: LivedCycle, now: number, quota: number | null, seed: number): Floor {
  const r = random(seed);
  const { mood } = segmentAt(life, now);
  let hits = 0;
  const ends = Array.from({ length: FUTURES }, () => {
    const future = { ...mood };
    const account = { used: usedAt(life, now), quota, toppedUp: false };
    let reached = false;
    for (let day = dayStart(now); day < cycle.end; day += DAY) {
      const { MB } = live(life.habits, future, day, r);
      const [from, to] = [Math.max(now, day), Math.min(cycle.end, day + DAY)];
      account.used += consume(life.habits, account, MB * shareBetween(from, to), (cycle.end - from) / DAY, life.topUpMB, () => {
        reached = true;
      });
    }
    if (reached) hits++;
    return account.used;
  }).sort((a, b) => a - b);
  const at = (share: number) => Number((ends[Math.floor(share * (FUTURES - 1))] as number).toFixed(1));
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), p: quota ? hits / FUTURES : null };
}
