/** The worker's part of what stands on portal pages beside the figures read: the translation, and the card. */
import type { Carrier } from '../model/carrier';
import { type Settings, settingsOf } from '../model/settings';
import { modeAt, modeNamed, type PageState, type TranslationChoice, toggled, withMode } from '../model/translation';
import type { Incoming, Sender } from '../platform/messages';
import { grantedHosts, patternsOf } from '../platform/permissions';
import { PAGE_CARD, runInOpenTabs, runInTab, runOnHosts, tellPages, translationTo } from '../platform/portal-script';
import { choosePrivately, chosenInPrivate } from '../platform/private-tabs';
import { load, save } from '../platform/store';
import { openDashboard, type Tab } from '../platform/tabs';
import { languageOf } from './language';
import type { Owner } from './owner-of';
import { siteOf } from './site-of';
import { trustedPage } from './trusted-page';

type Where = Pick<Sender, 'tab' | 'incognito'>;

const settings = async (): Promise<Settings> => settingsOf(await load('settings'));
/** As chosen: in a private window for its tab alone, whatever is set. */
async function chosenIn({ tab, incognito }: Where): Promise<Settings> {
  const chosen = await settings();
  return { ...chosen, translation: (incognito && (await chosenInPrivate(tab))) || chosen.translation };
}
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

/** After a page was read: the card, and where nothing else brings it, on a page that its user asked for or in a private window, the translation too. */
export async function dressPage(sender: Sender, carriers: readonly Carrier[]): Promise<void> {
  const chosen = await chosenIn(sender);
  const host = new URL(sender.origin).hostname;
  if (chosen.translation.card) await runInTab(sender.tab, PAGE_CARD);
  const on = modeAt(chosen.translation, siteOf(host, carriers) ?? '') !== 'off';
  if (on && (sender.incognito || !(await grantedHosts()).includes(host))) await runInTab(sender.tab, scriptOf(chosen));
}

/**
 * Answers what card and translation ask of the worker, and keeps what is chosen in the card; in a private window until its tab closes.
 * @throws Error with the reason where the message or its sender is refused
 */
export async function answerPage({ type, body }: Incoming, sender: Sender, carriers: readonly Carrier[]): Promise<PageState | null> {
  const owner = await trustedPage(sender, carriers);
  const chosen = await chosenIn(sender);
  const { translation } = chosen;
  const { mode, scope, does, x, y } = body as Record<string, unknown>;
  const named = modeNamed(mode);
  if (type === 'portal/state') {
    const place = await load('cardPlace');
    return { ...stateOf(chosen, owner), ...(place ? { place } : {}) };
  }
  if (type === 'portal/translation' && named && (scope === 'site' || scope === 'all')) {
    await keep(sender, chosen, withMode(translation, named, scope === 'site' ? owner.family : undefined));
    if (named !== 'off') await runInTab(sender.tab, scriptOf(chosen));
  } else if (type === 'portal/card' && does === 'dismiss') await keep(sender, chosen, { ...translation, card: false });
  else if (type === 'portal/card' && does === 'open') await openDashboard('usage');
  else if (type === 'portal/card' && does === 'move' && isShare(x) && isShare(y)) {
    if (!sender.incognito) await save('cardPlace', { x, y });
  } else throw new Error('refused: unknown message');
  return null;
}

/** By a key of the browser's: off where it is on. A page that may not be seen is nobody's. */
export async function toggleTab({ id, url, incognito = false }: Tab, carriers: readonly Carrier[]): Promise<void> {
  const host = url?.startsWith('https:') ? new URL(url).hostname : '';
  const site = siteOf(host, carriers);
  if (id === undefined || site === undefined || !(await grantedHosts()).includes(host)) return;
  const where = { tab: id, incognito };
  const chosen = await chosenIn(where);
  const translation = toggled(chosen.translation, site);
  await keep(where, chosen, translation);
  if (incognito && modeAt(translation, site) !== 'off') await runInTab(id, scriptOf(chosen));
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

async function keep({ tab, incognito }: Where, chosen: Settings, translation: TranslationChoice): Promise<void> {
  if (!incognito) return save('settings', { ...chosen, translation });
  await choosePrivately(tab, translation);
  await tellPages(tab);
}

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
