/** What stands in the browser's synced storage: whose keys are whose, and what of ours has room beside others'. Nothing of it is believed before it is checked. */
import { contentHash } from '../../model/content-hash';
import type { Device, Fields } from '../../model/devices';
import type { JstMonth } from '../../model/jst';
import type { UsageDay } from '../../model/usage';
import { unpackMonth } from './months';

export type Items = Record<string, unknown>;

/** Of the browser's 102,400 bytes and 512 items; 8,192 bytes an item. */
const MOST_BYTES = 100_000;
const MOST_ITEMS = 500;
const MOST_OF_ITEM = 8_000;
/** Shared among devices, with one share left free for one that comes. */
const SHARED = 0.9;
/** Kept free of days, so that one that comes before the others have made room can at least say who it is and what was chosen. */
const FREE_BYTES = 10_000;
const FREE_ITEMS = 40;
const ACTIVE_MS = 400 * 86_400_000;

export const ownKey = (device: string, ...parts: string[]): string => ['device', device, ...parts].join(':');
const isOf = (device: string) => (key: string) => `${key}:`.startsWith(`${ownKey(device)}:`);
/** The keys of a device; of all devices without one. */
export const keysOf = (area: Items, device?: string): string[] =>
  Object.keys(area).filter(device === undefined ? (key) => key.startsWith('device:') : isOf(device));

/** Whether a key holds days: those of one year. */
export const isOfDays = (key: string): boolean => /:\d{4}$/.test(key);

/** What an item takes at most, in bytes: the browser writes some characters in six. */
export const sizeOf = (key: string, value: unknown): number => `${key}${JSON.stringify(value)}`.replace(/[^ -;=-~]/g, '\\u0000').length;

/** The devices that have sent within 400 days, by their ids. */
export function devicesIn(area: Items, now: number): Device[] {
  return Object.keys(area)
    .sort()
    .flatMap((key) => {
      const [, id] = /^device:([0-9a-f]{8})$/.exec(key) ?? [];
      const { v, at, salt, system } = Object(area[key]) as Record<string, unknown>;
      if (!id || v !== 1 || typeof at !== 'number' || !(now - at < ACTIVE_MS) || typeof salt !== 'string') return [];
      const keys = keysOf(area, id);
      const bytes = keys.reduce((sum, one) => sum + sizeOf(one, area[one]), 0);
      return { id, at, salt, system: `${system ?? ''}`.slice(0, 20), bytes, items: keys.length };
    });
}

/** What a line is called by a device: nobody reads its number off it. Only numbers and labels make a line the same on two devices. */
export const lineId = async (salt: string, key: string): Promise<string> => (await contentHash([salt, key])).slice(0, 16);

/** The days that a device tells of a line. */
export function daysIn(area: Items, device: string, line: string, key: string): UsageDay[] {
  const prefix = ownKey(device, line, '');
  return Object.keys(area)
    .filter((one) => one.startsWith(prefix))
    .flatMap((one) => Object.entries(Object(area[one])).flatMap(([month, text]) => unpackMonth(key, `${one.slice(prefix.length)}-${month}`, text)));
}

/** What a device has to say. Lines by what they are called, '*' for what is of none. */
export interface Said {
  device: string;
  /** ms since 1970 */
  at: number;
  salt: string;
  system: string;
  fields: ReadonlyMap<string, Fields>;
  months: readonly { line: string; month: JstMonth; text: string }[];
}

/** As much of it as there is room for beside other devices: settings first, then months from the newest on. */
export function itemsOf({ device, at, salt, system, fields, months }: Said, area: Items): Items {
  const own = new Set(keysOf(area, device));
  const others = Object.keys(area).filter((key) => !own.has(key));
  const share = SHARED / (devicesIn(area, at).filter(({ id }) => id !== device).length + 2);
  const free = { bytes: MOST_BYTES - others.reduce((sum, key) => sum + sizeOf(key, area[key]), 0), items: MOST_ITEMS - others.length };
  let bytes = Math.min(MOST_BYTES * share, free.bytes);
  let count = Math.min(MOST_ITEMS * share, free.items);
  const items: Items = {};
  const take = (key: string, value: unknown, size: number): boolean => {
    const isNew = +!(key in items);
    if (size > bytes || isNew > count) return false;
    items[key] = value;
    bytes -= size;
    count -= isNew;
    return true;
  };
  const whole = (key: string, value: unknown) => {
    const size = sizeOf(key, value);
    if (size < MOST_OF_ITEM) take(key, value, size);
  };
  whole(ownKey(device), { v: 1, at, salt, system });
  for (const [scope, one] of fields) if (Object.keys(one).length > 0) whole(ownKey(device, scope), one);
  bytes = Math.min(bytes, free.bytes - FREE_BYTES);
  count = Math.min(count, free.items - FREE_ITEMS);
  for (const { line, month, text } of months.toSorted((a, b) => (a.month < b.month ? 1 : -1))) {
    const key = ownKey(device, line, month.slice(0, 4));
    const year = items[key] as object | undefined;
    // quotes, colon, comma; of the first month the key and its brackets
    if (!take(key, { ...year, [month.slice(5)]: text }, text.length + 8 + (year ? 0 : key.length + 2))) break;
  }
  return items;
}
