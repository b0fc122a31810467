/** What a user types in of a line that has no page to read. */
import type { Amount } from './amount';
import { displayText } from './display-text';
import { type JstDate, jstDate, plusDays } from './jst';

export interface HandInput {
  /** a carrier's id, or a name of the user's own */
  carrier: { id: string } | { name: string };
  last4?: string;
  remaining?: Amount;
  used?: Amount;
  total?: Amount;
  /** the first day of the next cycle */
  resetsOn?: JstDate;
  /** the last day */
  expiresOn?: JstDate;
}

export const HAND_FAULTS = ['needAmount', 'needName', 'wrongLast4', 'tooMuch', 'dayPassed', 'dayFarOff'] as const;
export type HandFault = (typeof HAND_FAULTS)[number];

/** No pack or cycle is as long: a year was mistyped. */
const FURTHEST_DAYS = 1100;
const GB = 1e9;
const bytes = ({ value, unit }: Amount) => value * (unit === 'GB' ? GB : GB / 1000);

/** What is wrong with it first; undefined where it can be kept. */
export function faultOf({ carrier, last4, remaining, used, total, resetsOn, expiresOn }: HandInput, now: number): HandFault | undefined {
  if ('name' in carrier && !displayText(carrier.name)) return 'needName';
  if (!remaining && !used) return 'needAmount';
  if (last4 !== undefined && !/^\d{4}$/.test(last4)) return 'wrongLast4';
  if (total && [remaining, used].some((amount) => amount && bytes(amount) > bytes(total))) return 'tooMuch';
  const today = jstDate(now);
  if ((resetsOn && resetsOn <= today) || (expiresOn && expiresOn < today)) return 'dayPassed';
  return [resetsOn, expiresOn].some((day) => day && day > plusDays(today, FURTHEST_DAYS)) ? 'dayFarOff' : undefined;
}
