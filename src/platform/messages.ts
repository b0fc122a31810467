/** One typed map of messages, and who may send each. */
import type { HandInput } from '../model/hand-input';
import type { PageReading } from '../model/reading';
import type { CardPlace, PageState, TranslationMode } from '../model/translation';
import { browser } from './browser';

export interface MessageMap {
  /** from a content script: what the page says now; answered after it is stored */
  'portal/reading': { request: { reading: PageReading; readAt: number; visit: string }; answer: { stored: boolean; usage: boolean } };
  /** from a content script: this page's scripts carry data; answered when the reader of it is there */
  'portal/interpreter': { request: Record<string, never>; answer: null };
  'portal/embedded': { request: Record<string, never>; answer: null };
  /** from a content script: how the page is to be shown */
  'portal/state': { request: Record<string, never>; answer: PageState };
  /** from the page card: translate this site, or all, in this way */
  'portal/translation': { request: { mode: TranslationMode; scope: 'site' | 'all' }; answer: null };
  /** from the page card: never come again; open the full page; stand here from now on */
  'portal/card': { request: { does: 'dismiss' | 'open' } | ({ does: 'move' } & CardPlace); answer: null };
  /** from the dashboard: what the user typed in; answered after it is stored */
  'own/typed': { request: HandInput; answer: null };
  /** from the dashboard: forget one line, or everything; answered after it is gone */
  'own/forget': { request: { line?: string }; answer: null };
  /** from the full page: the history has changed under the worker; answered when all shows it */
  'own/refresh': { request: Record<string, never>; answer: undefined };
}

export type MessageType = keyof MessageMap;

/** Who may send each: the top document of a page we stand in, or a page of our own; and what its body may hold. */
const MESSAGES: Record<MessageType, readonly [from: 'page' | 'own', ...keys: string[]]> = {
  'portal/reading': ['page', 'reading', 'readAt', 'visit'],
  'portal/interpreter': ['page'],
  'portal/embedded': ['page'],
  'portal/state': ['page'],
  'portal/translation': ['page', 'mode', 'scope'],
  'portal/card': ['page', 'does', 'x', 'y'],
  'own/typed': ['own', 'carrier', 'last4', 'remaining', 'used', 'total', 'resetsOn', 'expiresOn'],
  'own/forget': ['own', 'line'],
  'own/refresh': ['own'],
};

/** Letters of JSON: ten times the longest reading of the pages we know. */
const MAX_LENGTH = 1_000_000;
/** A page that changes for ever sends one in 700 ms. */
const MAX_A_MINUTE = 120;

/** A message as it arrives: nothing of it is believed before it is checked. */
export interface Incoming {
  type: MessageType;
  body: object;
}

export interface Sender {
  tab: number;
  origin: string;
  /** address of the page without query */
  page: string;
  incognito: boolean;
}

/** Receives messages of this extension's own pages and content scripts in tabs; everything else is refused unread. */
export function receive(handle: (message: Incoming, sender: Sender) => Promise<unknown>): void {
  const isTooMany = limitOf(MAX_A_MINUTE);
  browser.runtime.onMessage.addListener((message: unknown, from: unknown, respond: (answer: unknown) => void) => {
    const sender = from as { id?: string; url?: string; origin?: string; frameId?: number; tab?: { id?: number; incognito?: boolean } };
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !sender.url || !isMessage(message)) return undefined;
    const { origin, pathname } = new URL(sender.url);
    const { id: tab, incognito = false } = sender.tab;
    // the browser itself says where it comes from: nothing in a frame, in a sandbox, or of one kind in the place of the other is answered
    if (sender.frameId !== 0 || (sender.origin ?? origin) !== origin) return undefined;
    if (MESSAGES[message.type][0] !== (sender.url.startsWith(`${location.origin}/`) ? 'own' : 'page')) return undefined;
    const refused = isTooMany(tab) ? 'too many messages' : JSON.stringify(message).length > MAX_LENGTH ? 'refused: too long' : undefined;
    if (refused) return void respond({ ok: false, reason: refused });
    handle(message, { tab, origin, page: origin + pathname, incognito }).then(
      (answer) => respond({ ok: true, answer }),
      (error: unknown) => respond({ ok: false, reason: error instanceof Error ? error.message : 'failed' }),
    );
    return true;
  });
}

/** Of each tab so many a minute; a worker that has died begins anew. */
function limitOf(most: number): (tab: number) => boolean {
  let [minute, sent]: [number, Map<number, number>] = [0, new Map()];
  return (tab) => {
    const now = Math.floor(Date.now() / 60_000);
    if (now !== minute) [minute, sent] = [now, new Map()];
    sent.set(tab, (sent.get(tab) ?? 0) + 1);
    return (sent.get(tab) ?? 0) > most;
  };
}

const isMessage = (message: unknown): message is Incoming => {
  const { type, body, ...others } = (message ?? {}) as Record<string, unknown>;
  if (!Object.hasOwn(MESSAGES, `${type}`) || typeof body !== 'object' || !body || Array.isArray(body) || Object.keys(others).length > 0) return false;
  const [, ...keys] = MESSAGES[type as MessageType];
  return Object.keys(body).every((key) => keys.includes(key));
};
