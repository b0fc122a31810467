/** What the full page does with devices that share, loaded when it is asked for: it alone sends and receives. */
import { HistoryDb } from '../history/db';
import { daysIn, devicesIn, lineId, sizeOf } from '../history/devices/area';
import { lineKeys } from '../history/query';
import type { Device, Sent } from '../model/devices';
import { send } from '../platform/send';
import { onChange } from '../platform/store';
import { canSync, onSynced, sharingState, syncedItems } from '../platform/synced';
import type { DevicesView } from '../ui/dashboard/view';
import { forgetDevice, noteChoices, share, startSharing, stopSharing, takeBackShared } from './share';

const HOUR_MS = 3_600_000;
/** After a choice, so that several at once go together. */
const SOON_MS = 5_000;

export interface DevicesActions extends DevicesView {
  /** sends and receives for as long as the page is open */
  keepUp: () => void;
  /** the history of a line is gone: what was sent of it goes too */
  forgotten: () => Promise<void>;
}

export function devicesView(): DevicesActions {
  const db = new HistoryDb();
  const look = async (gap?: number) => {
    if (!(await sharingState())) return;
    await share(db, Date.now(), gap);
    // the worker's forecasts take in what has come
    await send('own/refresh', {});
  };
  return {
    now: async () => {
      if (!canSync()) return { possible: false, others: [], bytes: 0 };
      const [state, area, keys] = await Promise.all([sharingState(), syncedItems(), lineKeys(db)]);
      const sentBy = async ({ id, salt, bytes }: Device): Promise<Sent> => {
        const days = (await Promise.all(keys.map(async (key) => daysIn(area, id, await lineId(salt, key), key)))).flat().map(({ date }) => date);
        const [first] = days.sort();
        return { bytes, days: days.length, ...(first ? { since: first.slice(0, 7) } : {}) };
      };
      const devices = devicesIn(area, Date.now());
      const here = devices.find(({ id }) => id === state?.device);
      return {
        possible: true,
        ...(state
          ? {
              own: {
                id: state.device,
                ...(state.sentAt === undefined ? {} : { sentAt: state.sentAt }),
                ...(state.trouble ? { trouble: state.trouble } : {}),
                sent: here ? await sentBy(here) : { bytes: 0, days: 0 },
              },
            }
          : {}),
        others: await Promise.all(
          devices.filter((one) => one !== here).map(async (one) => ({ id: one.id, system: one.system, at: one.at, sent: await sentBy(one) })),
        ),
        bytes: Object.entries(area).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0),
      };
    },
    start: async () => {
      await startSharing(Date.now());
      await look(0);
    },
    stop: async (takeBack) => {
      await stopSharing(takeBack);
      await send('own/refresh', {});
    },
    send: () => look(0),
    forget: async (device) => {
      if (device === undefined) await stopSharing(false);
      await forgetDevice(device);
      await send('own/refresh', {});
    },
    follow: onSynced,
    forgotten: async () => {
      await takeBackShared();
      await look();
    },
    keepUp: () => {
      const soon = () => void look(SOON_MS).catch(() => undefined);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      onChange('settings', () => {
        void noteChoices(Date.now());
        clearTimeout(waiting);
        waiting = setTimeout(soon, SOON_MS);
      });
      const hourly = () => void look().catch(() => undefined);
      setInterval(hourly, HOUR_MS / 4);
      hourly();
    },
  };
}
