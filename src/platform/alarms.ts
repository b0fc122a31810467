import { browser } from './browser';

/** Sets (or moves) one alarm. `when` in ms since 1970. */
export const setAlarm = (name: string, when: number): void => void browser.alarms.create(name, { when });

/** Registered at the top level of the worker, so that an alarm that woke it is not missed. */
export const onAlarm = (handle: (name: string) => void): void => browser.alarms.onAlarm.addListener((alarm: { name: string }) => handle(alarm.name));
