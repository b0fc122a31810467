/** Paints the popup from the stored summary: no history is opened, no worker has to wake first. */
import { render } from 'preact';
import { CARRIERS } from '../carriers';
import { LANGUAGES, type Language } from '../i18n';
import { loadMessages } from '../i18n/messages';
import { ANSWER_MS, outcomeAt } from '../model/asked';
import type { Carrier } from '../model/carrier';
import { type Settings, settingsOf } from '../model/settings';
import { modeAt, toggled } from '../model/translation';
import { askedTab, onAskedTab } from '../platform/asked-tabs';
import { makeWish } from '../platform/granted-wish';
import { grantedHosts, onPermissionChange, requestHosts } from '../platform/permissions';
import { load, onChange, save } from '../platform/store';
import { currentTab, openDashboard } from '../platform/tabs';
import { Popup } from '../ui/popup/Popup';
import { familyOf } from './family-of';
import { languageOf } from './language';
import { applyLook, shownAs } from './look';
import { readTab } from './read-tab';
import { refreshPortal } from './refresh-portal';
import { hostsToAsk } from './site-access';
import { siteOf } from './site-of';

/** Lines that fill a popup: they are painted at once, what has to be scrolled to right after. */
const IN_SIGHT = 2;
const AFTER_PAINT_MS = 50;

/** @param root the element to paint into */
export async function startPopup(root: HTMLElement): Promise<void> {
  const tab = await currentTab();
  let [summary, settings, granted, asked] = await Promise.all([load('summary'), load('settings').then(settingsOf), grantedHosts(), askedTab(tab?.id ?? -1)]);
  const language = () => languageOf(settings.language);
  let messages = await loadMessages(language());
  const host = tab?.url?.startsWith('https:') ? new URL(tab.url).hostname : '';

  let most = IN_SIGHT;
  const paint = () => {
    const now = Date.now();
    document.documentElement.lang = messages.meta.html;
    applyLook(settings.look);
    const shown = shownAs(settings, summary, messages);
    // in a private window nothing is set: card and key are there
    const here = granted.includes(host) && !tab?.incognito ? siteOf(host, CARRIERS) : undefined;
    render(
      <Popup
        summary={shown.summary}
        now={now}
        language={language()}
        messages={shown.messages}
        languages={LANGUAGES}
        most={most}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        granted={granted}
        page={{
          host,
          outcome: asked && outcomeAt(asked, now),
          toAsk: hostsToAsk(host, granted, CARRIERS),
          translated: here === undefined ? here : modeAt(settings.translation, here) !== 'off',
        }}
        onLanguage={(chosen) => void choose(chosen)}
        onOpen={(url) => void refreshPortal(url, familyOf(url, CARRIERS, summary)).then(() => window.close())}
        onRead={() => void readTab(tab ?? {}, CARRIERS, Date.now())}
        onTranslate={() => here && void keep({ translation: toggled(settings.translation, here) })}
        onAllow={allow}
        onFacts={(line, facts) => void keep({ lines: { ...settings.lines, [line]: { ...settings.lines[line], ...facts } } })}
        onDashboard={(section) => void openDashboard(section).then(() => window.close())}
      />,
      root,
    );
  };

  async function choose(chosen: Language): Promise<void> {
    messages = await loadMessages(chosen);
    await keep({ language: chosen });
  }

  async function keep(more: Partial<Settings>): Promise<void> {
    settings = { ...settings, ...more };
    paint();
    await save('settings', settings);
  }

  /** Nothing is awaited before the browser is asked: it wants to see the click. The worker does what follows. */
  function allow(hosts: readonly string[], carrier?: Carrier): void {
    if (carrier) void makeWish({ hosts, url: carrier.portal, family: carrier.family }, Date.now());
    requestHosts(hosts).catch(() => undefined);
  }

  const paintWhenOverdue = () => void (asked?.outcome === 'reading' && setTimeout(paint, ANSWER_MS + 1_000));
  onChange('summary', (fresh) => {
    summary = fresh;
    paint();
  });
  onAskedTab((id, fresh) => {
    if (id !== tab?.id) return;
    asked = fresh;
    paint();
    paintWhenOverdue();
  });
  onPermissionChange(() => {
    void grantedHosts().then((fresh) => {
      granted = fresh;
      paint();
    });
  });
  paint();
  most = Number.POSITIVE_INFINITY;
  setTimeout(paint, AFTER_PAINT_MS);
  paintWhenOverdue();
  void import('./trouble-notice').then(({ followTrouble }) => followTrouble(root, language));
}
