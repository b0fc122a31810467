/** The full page painted into a page, for tests. */
import { render } from 'preact';
import { vi } from 'vitest';
import { RULES } from '../../src/alerts/rules';
import { accessList } from '../../src/app/access-list';
import { CARRIERS } from '../../src/carriers';
import { LANGUAGES, type Language } from '../../src/i18n';
import { loadDashboardMessages, loadOptionMessages, loadUsageMessages } from '../../src/i18n/dashboard';
import { loadMessages } from '../../src/i18n/messages';
import type { RuleId } from '../../src/model/notice';
import { type Settings, settingsOf } from '../../src/model/settings';
import type { LineSummary } from '../../src/model/summary';
import { Dashboard } from '../../src/ui/dashboard/Dashboard';
import type { Section } from '../../src/ui/dashboard/sections';
import type { DashboardView } from '../../src/ui/dashboard/view';
import { NOW } from './show-popup';

// whole pages are painted again and again, which on a busy machine takes its time
vi.setConfig({ testTimeout: 30_000 });

const ROWS = Object.entries(RULES).map(([id, { on, levels }]) => ({ id: id as RuleId, on, levels }));

export interface Shown {
  view: DashboardView;
  /** all that was given to onSettings, one after the other */
  settings: () => Settings;
  /** painted again, as when something has changed */
  again: (more?: Partial<DashboardView>) => Promise<void>;
}

/** Paints a section; what is set takes effect at once, as in the browser. */
export async function showDashboard(
  section: Section | '',
  lines: readonly LineSummary[],
  more: Partial<DashboardView> & { stored?: unknown } = {},
): Promise<Shown> {
  const language: Language = more.language ?? 'en';
  const [m, d, u, o] = await Promise.all([loadMessages(language), loadDashboardMessages(language), loadUsageMessages(language), loadOptionMessages(language)]);
  location.hash = section;
  let settings = settingsOf(more.stored);
  let view: DashboardView;
  const paint = () => render(<Dashboard view={view} />, document.body);
  const keep = (change: Partial<Settings>) => {
    // through the store and back
    settings = settingsOf(JSON.parse(JSON.stringify({ ...settings, ...change })));
    view = { ...view, settings };
    paint();
  };
  view = {
    ...{ m, d, u, o, settings, language },
    summary: { version: 1, lines: [...lines], portals: [] },
    now: NOW,
    timeZone: 'Asia/Tokyo',
    languages: LANGUAGES,
    granted: [],
    access: accessList([], CARRIERS),
    rules: ROWS,
    onSettings: vi.fn(keep),
    onFacts: vi.fn((line, facts) => keep({ lines: { ...settings.lines, [line]: { ...settings.lines[line], ...facts } } })),
    onOpen: vi.fn(),
    onAllow: vi.fn(),
    onStop: vi.fn(),
    loadUsage: vi.fn(async () => ({ days: [], months: [], points: [] })),
    countOf: vi.fn(async () => 12),
    kept: vi.fn(async () => ({ readings: 1234, since: Date.parse('2026-03-01T12:00:00+09:00'), bytes: 2_345_678 })),
    backup: {
      save: vi.fn(async () => new Blob(['x'])),
      open: vi.fn(async () => Promise.reject(new Error('no file'))),
      kept: vi.fn(async () => []),
      space: vi.fn(async () => ({ used: 2_345_678, free: 5e10, persisted: true, newer: false })),
    },
    devices: {
      now: vi.fn(async () => ({ possible: true, others: [], bytes: 0 })),
      start: vi.fn(async () => undefined),
      stop: vi.fn(async () => undefined),
      send: vi.fn(async () => undefined),
      forget: vi.fn(async () => undefined),
      follow: vi.fn(() => () => undefined),
    },
    onTyped: vi.fn(async () => undefined),
    onForget: vi.fn(async () => undefined),
    onForgetAll: vi.fn(async () => undefined),
    ...more,
  };
  paint();
  await settled();
  return {
    view,
    settings: () => settings,
    again: async (change = {}) => {
      view = { ...view, ...change };
      paint();
      await settled();
    },
  };
}

/** After what was loaded has been painted. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done, 5));
};

export function one<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The field of a label that begins with these words. */
export function field<T extends HTMLInputElement | HTMLSelectElement = HTMLInputElement>(label: string, within: ParentNode = document): T {
  const labels = [...within.querySelectorAll('label')].filter(({ textContent }) => textContent?.trim().startsWith(label));
  if (labels.length !== 1) throw new Error(`${labels.length} labels ${label}`);
  return labels[0]?.querySelector('input, select') as T;
}

export function button(text: string, within: ParentNode = document): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].filter(({ textContent }) => textContent?.trim() === text);
  if (found.length !== 1) throw new Error(`${found.length} buttons ${text}`);
  return found[0] as HTMLButtonElement;
}

/** As a user fills a field in. */
export async function fill(element: HTMLInputElement | HTMLSelectElement, value: string | boolean): Promise<void> {
  if (typeof value === 'boolean') {
    if ((element as HTMLInputElement).checked !== value) element.click();
  } else {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await settled();
}

export async function press(element: HTMLElement): Promise<void> {
  element.click();
  await settled();
}
