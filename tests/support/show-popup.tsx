/** The popup painted into a page, for tests. */
import { render } from 'preact';
import { vi } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n';
import { loadMessages } from '../../src/i18n/messages';
import type { LineSummary, PortalState } from '../../src/model/summary';
import { Popup, type PopupProps } from '../../src/ui/popup/Popup';

export const HOUR = 3_600_000;
export const NOW = Date.parse('2026-11-21T10:00:00+09:00');
export const gb = (value: number) => ({ value, unit: 'GB' as const });
export const line: LineSummary = {
  key: 'docomo:1234',
  carrier: 'docomo',
  family: 'docomo',
  number: '1234',
  plan: 'eximo',
  used: gb(12.3),
  remaining: gb(7.7),
  total: gb(20),
  cycle: { start: '2026-11-01', end: '2026-11-30', from: 'page' },
  asOf: '2026-11-21T08:00:00+09:00',
  readAt: NOW - 2 * HOUR,
  unread: [],
};

export async function show(lines: LineSummary[], language: Language = 'en', portals: PortalState[] = [], more: Partial<PopupProps> = {}) {
  const messages = await loadMessages(language);
  const props: PopupProps = {
    summary: { version: 1, lines, portals },
    now: NOW,
    language,
    messages,
    languages: LANGUAGES,
    timeZone: 'Asia/Tokyo',
    granted: [],
    page: { host: '', toAsk: [] },
    most: 99,
    onLanguage: vi.fn(),
    onOpen: vi.fn(),
    onRead: vi.fn(),
    onTranslate: vi.fn(),
    onAllow: vi.fn(),
    onFacts: vi.fn(),
    onDashboard: vi.fn(),
    ...more,
  };
  render(<Popup {...props} />, document.body);
  return props;
}

export const all = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
export const said = (id: string) => all(id).map((element) => element.textContent);
export const text = () => document.body.textContent ?? '';
