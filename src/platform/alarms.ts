import { browser } from './browser';

/** Sets (or moves) one alarm, and has it ring every hour after: a worker that dies at its first ring is woken again. `when` in ms since 1970. */
export const setAlarm = (name: string, when: number): void => void browser.alarms.create(name, { when, periodInMinutes: 60 });

/** Registered at the top level of the worker, so that an alarm that woke it is not missed. */
export const onAlarm = (handle: (name: string) => void): void => browser.alarms.onAlarm.addListener((alarm: { name: string }) => handle(alarm.name));
