/** What a quota makes of a wish: rationing before it, a trickle beyond it, a top-up for those who buy one. */
import type { Habits } from './habits.ts';

export interface Account {
  used: number;
  quota: number | null;
  toppedUp: boolean;
}

/** How the wish is met; `reached` hears at which share of it the quota was used up, then with the quota as it was. */
export function consume(habits: Habits, account: Account, wishMB: number, daysLeft: number, topUpMB: number, reached: (share: number) => void): number {
  const { used, quota } = account;
  if (!quota) return wishMB;
  const filled = used / quota;
  let MB = wishMB;
  if (filled > 0.75 && filled < 1 && daysLeft > 2) MB *= habits.ration;
  if (daysLeft <= 3 && filled < 0.6) MB *= habits.splurge;
  if (used >= quota) return MB * habits.trickle;
  if (used + MB < quota) return MB;
  const within = quota - used;
  reached(within / MB);
  if (!habits.topsUp || account.toppedUp) return within + (MB - within) * habits.trickle;
  account.toppedUp = true;
  account.quota = quota + topUpMB;
  return MB;
}
