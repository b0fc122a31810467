/** One typed map of messages, and who may send each. */
import type { HandInput } from '../model/hand-input';
import type { PageReading } from '../model/reading';
import type { PageState, TranslationMode } from '../model/translation';
import { browser } from './browser';

export interface MessageMap {
  /** from a content script: what the page says now; answered after it is stored */
  'portal/reading': { request: { reading: PageReading; readAt: number; visit: string }; answer: { stored: boolean } };
  /** from a content script: this page's scripts carry data; answered when the reader of it is there */
  'portal/embedded': { request: Record<string, never>; answer: null };
  /** from a content script: how the page is to be shown */
  'portal/state': { request: Record<string, never>; answer: PageState };
  /** from the page card: translate this site, or all, in this way */
  'portal/translation': { request: { mode: TranslationMode; scope: 'site' | 'all' }; answer: null };
  /** from the page card: never come again; open the full page */
  'portal/card': { request: { does: 'dismiss' | 'open' }; answer: null };
  /** from the dashboard: what the user typed in; answered after it is stored */
  'own/typed': { request: HandInput; answer: null };
  /** from the dashboard: forget one line, or everything; answered after it is gone */
  'own/forget': { request: { line?: string }; answer: null };
  /** from the full page: the history has changed under the worker; answered when all shows it */
  'own/refresh': { request: Record<string, never>; answer: undefined };
}

export type MessageType = keyof MessageMap;

/** A message as it arrives: nothing of it is believed before it is checked. */
export interface Incoming {
  type: string;
  body: unknown;
}

export interface Sender {
  tab: number;
  origin: string;
  /** address of the page without query */
  page: string;
  topFrame: boolean;
  incognito: boolean;
}

/** Receives messages of this extension's own pages and content scripts in tabs; everything else is refused unread. */
export function receive(handle: (message: Incoming, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, from: unknown, respond: (answer: unknown) => void) => {
    const sender = from as { id?: string; url?: string; origin?: string; frameId?: number; tab?: { id?: number; incognito?: boolean } };
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !sender.url || !isMessage(message)) return undefined;
    const url = new URL(sender.url);
    const origin = sender.origin ?? url.origin;
    const { id: tab, incognito = false } = sender.tab;
    // a message of one kind never passes for the other: the browser itself says where it comes from
    if (sender.url.startsWith(`${location.origin}/`) !== message.type.startsWith('own/')) return undefined;
    handle(message, { tab, origin, page: `${url.origin}${url.pathname}`, topFrame: sender.frameId === 0, incognito }).then(
      (answer) => respond({ ok: true, answer }),
      (error: unknown) => respond({ ok: false, reason: error instanceof Error ? error.message : 'failed' }),
    );
    return true;
  });
}

const isMessage = (message: unknown): message is Incoming =>
  typeof message === 'object' && message !== null && typeof (message as Incoming).type === 'string' && 'body' in message;
