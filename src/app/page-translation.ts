/** The worker's part of what stands on portal pages beside the figures read: the translation, and the card. */
import type { Carrier } from '../model/carrier';
import { type Settings, settingsOf } from '../model/settings';
import { modeAt, modeNamed, type PageState, type TranslationChoice, toggled, withMode } from '../model/translation';
import type { Incoming, Sender } from '../platform/messages';
import { grantedHosts, patternsOf } from '../platform/permissions';
import { PAGE_CARD, runInOpenTabs, runInTab, runOnHosts, translationTo } from '../platform/portal-script';
import { load, save } from '../platform/store';
import { openDashboard, type Tab } from '../platform/tabs';
import { languageOf } from './language';
import type { Owner } from './owner-of';
import { siteOf } from './site-of';
import { trustedPage } from './trusted-page';

const settings = async (): Promise<Settings> => settingsOf(await load('settings'));
const scriptOf = ({ language }: Settings) => translationTo(languageOf(language));

/** Has portal pages translated from now on as the user has chosen, and those that are open. Repeated at every start: an update forgets what was registered. */
export async function followTranslation(carriers: readonly Carrier[]): Promise<void> {
  const chosen = await settings();
  const hosts = (await grantedHosts()).filter((host) => {
    const site = siteOf(host, carriers);
    return site !== undefined && modeAt(chosen.translation, site) !== 'off';
  });
  if (await runOnHosts(hosts, scriptOf(chosen))) await runInOpenTabs(patternsOf(hosts), scriptOf(chosen));
}

/** After a page was read: the card, and on a page that is read because its user asked the translation too. */
export async function dressPage(sender: Sender, carriers: readonly Carrier[]): Promise<void> {
  const chosen = await settings();
  const host = new URL(sender.origin).hostname;
  if (chosen.translation.card) await runInTab(sender.tab, PAGE_CARD);
  const on = modeAt(chosen.translation, siteOf(host, carriers) ?? '') !== 'off';
  if (on && !(await grantedHosts()).includes(host)) await runInTab(sender.tab, scriptOf(chosen));
}

/**
 * Answers what card and translation ask of the worker, and keeps what is chosen in the card.
 * @throws Error with the reason where the message or its sender is refused
 */
export async function answerPage({ type, body }: Incoming, sender: Sender, carriers: readonly Carrier[]): Promise<PageState | null> {
  const owner = await trustedPage(sender, carriers);
  const chosen = await settings();
  const { translation } = chosen;
  const { mode, scope, does, x, y } = body as Record<string, unknown>;
  const named = modeNamed(mode);
  if (type === 'portal/state') {
    const place = await load('cardPlace');
    return { ...stateOf(chosen, owner), ...(place ? { place } : {}) };
  }
  if (type === 'portal/translation' && named && (scope === 'site' || scope === 'all')) {
    await keep(chosen, withMode(translation, named, scope === 'site' ? owner.family : undefined));
    if (named !== 'off') await runInTab(sender.tab, scriptOf(chosen));
  } else if (type === 'portal/card' && does === 'dismiss') await keep(chosen, { ...translation, card: false });
  else if (type === 'portal/card' && does === 'open') await openDashboard('usage');
  else if (type === 'portal/card' && does === 'move' && isShare(x) && isShare(y)) await save('cardPlace', { x, y });
  else throw new Error('refused: unknown message');
  return null;
}

/** By a key of the browser's: off where it is on. A page that may not be seen is nobody's. */
export async function toggleTab({ id, url }: Tab, carriers: readonly Carrier[]): Promise<void> {
  const host = url?.startsWith('https:') ? new URL(url).hostname : '';
  const site = siteOf(host, carriers);
  if (id === undefined || site === undefined || !(await grantedHosts()).includes(host)) return;
  const chosen = await settings();
  await keep(chosen, toggled(chosen.translation, site));
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

const keep = (chosen: Settings, translation: TranslationChoice): Promise<void> => save('settings', { ...chosen, translation });

function stateOf({ translation, language, look, hideNumbers }: Settings, { id, family }: Owner): PageState {
  return {
    carrier: id,
    mode: modeAt(translation, family),
    chosen: translation.mode !== undefined || family in translation.sites,
    everywhere: !(family in translation.sites),
    card: translation.card,
    language: languageOf(language),
    theme: look.theme,
    large: look.large,
    hideNumbers,
  };
}
