/** The tabs that the user asked to have read, kept for as long as the browser runs: the worker may die meanwhile. */
import type { AskedTab } from '../model/asked';
import { browser } from './browser';

const PREFIX = 'asked-';
const keyOf = (tab: number) => `${PREFIX}${tab}`;

/** What is known of a tab that the user asked for; undefined where nobody did. */
export async function askedTab(tab: number): Promise<AskedTab | undefined> {
  return (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as AskedTab | undefined;
}

/** Notes that the user asked, or what came of it. */
export const saveAskedTab = (tab: number, asked: AskedTab): Promise<void> => browser.storage.session.set({ [keyOf(tab)]: asked });

/** Forgets the tabs that were asked for on these hosts, e.g. when the user takes a site back. */
export async function forgetAskedTabs(hosts: readonly string[]): Promise<void> {
  const all = Object.entries((await browser.storage.session.get(null)) as Record<string, AskedTab>);
  const gone = all.filter(([key, { origin }]) => key.startsWith(PREFIX) && origin && hosts.includes(new URL(origin).hostname));
  await browser.storage.session.remove(gone.map(([key]) => key));
}

/** Calls back with what came of it, or undefined once the tab is forgotten, from whichever part of the extension. */
export function onAskedTab(handle: (tab: number, asked: AskedTab | undefined) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(PREFIX)) handle(Number(key.slice(PREFIX.length)), newValue as AskedTab | undefined);
  });
}

/** Forgets a tab that was asked for when it leaves the origin or closes. An address that the browser does not tell is another origin's. */
export function forgetTabsThatLeave(): void {
  const forget = (tab: number) => browser.storage.session.remove(keyOf(tab));
  browser.tabs.onUpdated.addListener((id: number, change: { status?: string }, tab: { url?: string }) => {
    if (change.status !== 'loading') return;
    void askedTab(id).then((asked) => {
      if (asked && (!tab.url || new URL(tab.url).origin !== asked.origin)) void forget(id);
    });
  });
  browser.tabs.onRemoved.addListener((id: number) => void forget(id));
}
