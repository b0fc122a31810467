/** What devices of one account tell each other: each writes its own keys alone and reads all of them, so that nothing is overwritten. */
import type { HistoryDb } from '../history/db';
import { daysIn, devicesIn, type Items, isOfDays, itemsOf, keysOf, lineId, ownKey } from '../history/devices/area';
import { changed, joined, plain, sendable, soundFields, valuesOf, withValues } from '../history/devices/fields';
import { mergeDays, packMonths } from '../history/devices/months';
import { lineKeys, usageDays } from '../history/query';
import { LOOK_BACK_DAYS } from '../insights/outlook';
import { canonicalJson } from '../model/content-hash';
import type { Device, DeviceState, DeviceTrouble, Fields } from '../model/devices';
import { jstDate, plusDays } from '../model/jst';
import { isNameless } from '../model/line-key';
import { ALL_LINES, type Settings, settingsOf } from '../model/settings';
import type { UsageDay } from '../model/usage';
import { load } from '../platform/store';
import { changeSynced, keepShared, sharingState, syncedItems } from '../platform/synced';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Takes others' settings where they are newer, and sends what is new here, where that is switched on.
 * Done twice it comes to the same. Where it fails nothing is lost, and the state says so.
 * @param gap ms: not so soon after the last time
 */
export const share = (db: HistoryDb, now: number, gap = HOUR_MS): Promise<void> =>
  alone(async () => {
    const state = await sharingState();
    if (!state || Math.abs(now - (state.triedAt ?? 0)) < gap) return;
    const tried = { ...state, triedAt: now };
    delete tried.trouble;
    try {
      tried.fields = await exchange(db, tried, now);
      tried.sentAt = now;
    } catch (error) {
      // what has been taken in already is kept
      tried.fields = (await sharingState())?.fields ?? {};
      tried.trouble = troubleOf(error as Error);
    }
    await keepShared({ sharing: tried });
  });

/** One of Nokori's pages at a time. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('sharing', work) as Promise<T>;

const troubleOf = ({ message }: Error): DeviceTrouble => (/MAX_WRITE|throttl/i.test(message) ? 'busy' : /quota/i.test(message) ? 'full' : 'failed');

async function exchange(db: HistoryDb, state: DeviceState, now: number): Promise<Record<string, Fields>> {
  const { device, salt } = state;
  const area = await syncedItems();
  const others = devicesIn(area, now).filter(({ id }) => id !== device);
  const keys = (await lineKeys(db)).filter((key) => !isNameless(key));
  /** what each line is called: here, then by each of the others */
  const named = new Map<string, string[]>();
  for (const key of keys) named.set(key, await Promise.all([salt, ...others.map((other) => other.salt)].map((of) => lineId(of, key))));
  const { fields, sent } = await takeSettings(area, state, others, named, now);
  await takeDays(keys, now);
  const months = [];
  for (const [key, [line = '']] of named)
    for (const [month, text] of packMonths(await usageDays(db, key, '2000-01-01', jstDate(now)))) months.push({ line, month, text });
  const system = /Windows|Mac|Android|CrOS|Linux/.exec(navigator.userAgent)?.[0] ?? '';
  const items = itemsOf({ device, at: now, salt, system, fields: sent, months }, area);
  const head = ownKey(device);
  if (!items[head]) throw new Error('quota');
  const fresh = Object.keys(items).filter((key) => canonicalJson(items[key]) !== canonicalJson(area[key]));
  const gone = keysOf(area, device).filter((key) => !(key in items));
  // the item that says when is another one each time: by itself it goes once a day
  const { at = 0 } = Object(area[head]) as { at?: number };
  if (fresh.length + gone.length > 1 || now - at > DAY_MS) await changeSynced(gone, Object.fromEntries(fresh.map((key) => [key, items[key]])));
  if (months.length > 0 && !Object.keys(items).some(isOfDays)) throw new Error('quota');
  return fields;
}

/** Of each field the newest: as settings, and as what is sent of them. Both are kept at once, before anything is sent. */
async function takeSettings(area: Items, state: DeviceState, others: readonly Device[], named: ReadonlyMap<string, string[]>, now: number) {
  const fields: Record<string, Fields> = {};
  const sent = new Map<string, Fields>();
  const stored = settingsOf(await load('settings'));
  let settings: Settings = stored;
  for (const scope of [ALL_LINES, ...named.keys()]) {
    const nameAt = (index: number) => named.get(scope)?.[index] ?? ALL_LINES;
    // what stood here before yields to whatever has been chosen since devices were joined
    const own = changed(state.fields[scope] ?? {}, valuesOf(settings, scope), scope, state.fields[ALL_LINES] ? now : -state.joinedAt);
    const all = others.reduce((known, { id }, index) => joined(known, soundFields(area[ownKey(id, nameAt(index + 1))], scope)), own);
    if (canonicalJson(plain(all)) !== canonicalJson(plain(own))) settings = withValues(settings, scope, plain(all));
    fields[scope] = all;
    sent.set(nameAt(0), sendable(all));
  }
  await keepShared({ sharing: { ...state, fields }, ...(settings === stored ? {} : { settings }) });
  return { fields, sent };
}

/** Lays ready for the worker what other devices tell of the weeks that it looks back on. */
async function takeDays(keys: readonly string[], now: number): Promise<void> {
  const since = plusDays(jstDate(now), -LOOK_BACK_DAYS);
  const told = await othersDays(now);
  const rows = await Promise.all(keys.map(async (key) => [key, mergeDays((await told(key)).filter(({ date }) => date >= since))] as const));
  await keepShared({ elsewhere: Object.fromEntries(rows.filter(([, days]) => days.length > 0)) });
}

/** Notes when the user chose what is chosen now, so that it counts from then, not from when it is sent. */
export const noteChoices = (now: number): Promise<void> =>
  alone(async () => {
    const state = await sharingState();
    if (!state) return;
    const settings = settingsOf(await load('settings'));
    const scopes = Object.entries(state.fields).map(([scope, fields]) => [scope, changed(fields, valuesOf(settings, scope), scope, now)] as const);
    await keepShared({ sharing: { ...state, fields: Object.fromEntries(scopes) } });
  });

/** What other devices tell of a line's days, none of them in the future. Where nothing is shared, or what is cannot be read, there is none. */
export async function othersDays(now: number): Promise<(key: string) => Promise<UsageDay[]>> {
  const state = await sharingState();
  const area = state ? await syncedItems().catch((): Items => ({})) : {};
  const others = devicesIn(area, now).filter(({ id }) => id !== state?.device);
  return async (key) => {
    const days = await Promise.all(others.map(async ({ id, salt }) => daysIn(area, id, await lineId(salt, key), key)));
    return days.flat().filter(({ date }) => date <= jstDate(now));
  };
}

/** Begins. @throws where the browser has no synced storage */
export async function startSharing(now: number): Promise<void> {
  await syncedItems();
  const random = (digits: number) => crypto.randomUUID().replaceAll('-', '').slice(0, digits);
  await alone(() => keepShared({ sharing: { device: random(8), salt: random(16), joinedAt: now, fields: {} } }));
}

/** Ends: what other devices have told is not shown here any more, and with `takeBack` what this one has sent is deleted. Settings stay as they are. */
export const stopSharing = (takeBack: boolean): Promise<void> =>
  alone(async () => {
    const state = await sharingState();
    if (takeBack && state) await forgetDevice(state.device);
    await keepShared({ sharing: null, elsewhere: {} });
  });

/** Deletes all that this device has sent; what is still there by then is sent anew at the next look. */
export const takeBackShared = (): Promise<void> =>
  alone(async () => {
    const state = await sharingState();
    if (!state) return;
    await forgetDevice(state.device);
    await keepShared({ sharing: { ...state, triedAt: 0 } });
  });

/** Deletes what a device has sent, or, without one, what all have. */
export const forgetDevice = async (device?: string): Promise<void> => changeSynced(keysOf(await syncedItems(), device), {});
