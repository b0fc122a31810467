/** What a test of timed visits asks of the worker, and how it lets time pass. */
import type { VisitState } from '../../src/model/visits';
import { type Bench, eventually } from './chromium';

export interface Tab {
  id: number;
  url?: string;
  active: boolean;
}
/** What the extension keeps, as far as these tests look into it. */
interface Kept {
  visits?: VisitState[];
  'visit-tab'?: { id: number; family: string; openedAt: number };
}
export interface Chrome {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined>; clearAll(): Promise<void>; onAlarm: { dispatch(alarm: object): void } };
  tabs: {
    query(of: object): Promise<Tab[]>;
    get(id: number): Promise<Tab>;
    update(id: number, to: object): Promise<Tab>;
    remove(ids: number[]): Promise<void>;
    onCreated: { addListener(handle: (tab: Tab) => void): void };
  };
  runtime: { onStartup: { hasListeners(): boolean }; sendMessage(message: object): Promise<unknown> };
  notifications: { getAll(): Promise<object>; clear(key: string): Promise<void> };
  storage: Record<'local' | 'session', { get(): Promise<Kept>; set(of: object): Promise<void>; remove(key: string): Promise<void> }>;
}
/** As functions that run in the worker see it; they carry nothing else with them. */
declare const chrome: Chrome;

/** @param bench with a browser that runs */
export function visitsOn(bench: Bench) {
  const run = async <A, T>(what: (given: A) => T | Promise<T>, given: A): Promise<T> =>
    (await bench.worker()).evaluate(what as (given: unknown) => T | Promise<T>, given) as Promise<T>;
  const kept = (area: 'local' | 'session') => run((of) => chrome.storage[of].get(), area);
  const visitOf = async (family: string) => (await kept('local')).visits?.find((state) => state.family === family);
  const tabsAt = async (url: string) => (await run(() => chrome.tabs.query({}), undefined)).filter((tab) => tab.url === url);
  const notices = async () => Object.keys(await run(() => chrome.notifications.getAll(), undefined));
  const choose = (...visits: string[]) => run((chosen) => chrome.storage.local.set({ settings: { language: 'en', visits: chosen } }), visits);
  const opened = (url: string) =>
    eventually(
      () => tabsAt(url),
      (tabs) => tabs.length === 1,
    ).then(([tab]) => tab as Tab);
  const closed = (url: string) =>
    eventually(
      () => tabsAt(url),
      (tabs) => tabs.length === 0,
    );

  const lookAt = (tab: number) => run((id) => chrome.tabs.update(id, { active: true }).then(() => undefined), tab);
  const forgotten = () =>
    eventually(
      () => kept('session'),
      (session) => session['visit-tab'] === undefined,
    );

  /** The alarm rings so much later; resolves when what follows from it is done: the next one is set. */
  async function later(ms: number): Promise<void> {
    const now = Date.now() + ms;
    await run(async (then) => {
      await chrome.alarms.clearAll();
      Date.now = () => then;
      chrome.alarms.onAlarm.dispatch({ name: 'visit' });
      // it follows in the same queue
      chrome.alarms.onAlarm.dispatch({ name: 'refresh-views' });
      for (let i = 0; i < 100 && !(await chrome.alarms.get('refresh-views')); i++) await new Promise((done) => setTimeout(done, 30));
    }, now);
  }

  return { run, kept, visitOf, tabsAt, notices, choose, opened, closed, lookAt, forgotten, later };
}
