/** The words in which is spoken of several devices that share settings and days through the browser's own account. */
import type { JstMonth } from './jst';

/** One field: when it was chosen, ms since 1970, and what; null: nothing any more. What stood before this device joined is negative: the first to join is the newest of those. */
export type Field = [at: number, value: unknown];
export type Fields = Record<string, Field>;

/** What went wrong when this device last tried. `full`: other devices leave no room. `busy`: the browser wants fewer writes. */
export type DeviceTrouble = 'full' | 'busy' | 'failed';

/** What this device knows of its own part. Kept in this browser; it is there while sharing is switched on. */
export interface DeviceState {
  /** random: says nothing of the computer */
  device: string;
  /** random: what lines are called is made with it */
  salt: string;
  /** ms since 1970 */
  joinedAt: number;
  /** by line key, '*' for what is of no line */
  fields: Record<string, Fields>;
  /** ms since 1970: the last try, and the last that succeeded */
  triedAt?: number;
  sentAt?: number;
  trouble?: DeviceTrouble;
}

/** A device as its own words tell of it. */
export interface Device {
  id: string;
  /** ms since 1970: when it last sent */
  at: number;
  salt: string;
  /** the system it runs on */
  system: string;
  bytes: number;
  items: number;
}

/** What the browser takes of an extension, in bytes. */
export const QUOTA_BYTES = 102_400;

/** How things stand, for the page that says so. */
export interface DevicesNow {
  /** whether the browser has a synced storage at all */
  possible: boolean;
  /** this device, while sharing is switched on */
  own?: { id: string; sentAt?: number; trouble?: DeviceTrouble; sent: Sent };
  others: readonly { id: string; system: string; at: number; sent: Sent }[];
  /** of all devices and whatever else is there */
  bytes: number;
}

/** What stands of a device in the synced storage. */
export interface Sent {
  bytes: number;
  /** days of lines that are known here */
  days: number;
  /** the oldest month of any line */
  since?: JstMonth;
}
