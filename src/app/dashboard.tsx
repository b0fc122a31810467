/** The full page: it reads the history, and has the worker write. */
import { render } from 'preact';
import { RULES } from '../alerts/rules';
import { CARRIERS } from '../carriers';
import { LANGUAGES } from '../i18n';
import { loadDashboardMessages, loadOptionMessages, loadUsageMessages } from '../i18n/dashboard';
import { loadMessages } from '../i18n/messages';
import type { RuleId } from '../model/notice';
import { type Settings, settingsOf } from '../model/settings';
import { makeWish } from '../platform/granted-wish';
import { grantedHosts, onPermissionChange, removeHosts, requestHosts } from '../platform/permissions';
import { send } from '../platform/send';
import { askToKeep } from '../platform/space';
import { load, onChange, save } from '../platform/store';
import { onSynced } from '../platform/synced';
import { Dashboard } from '../ui/dashboard/Dashboard';
import type { DashboardView } from '../ui/dashboard/view';
import { accessList } from './access-list';
import type { DevicesActions } from './devices-view';
import { familyOf } from './family-of';
import { languageOf } from './language';
import { applyLook, shownAs } from './look';
import { refreshPortal } from './refresh-portal';

const ROWS = Object.entries(RULES).map(([id, { on, levels }]) => ({ id: id as RuleId, on, levels }));

/** The history comes after the first paint, for the sections that ask for it. */
const data = () => import('./dashboard-data').then(({ dashboardData }) => dashboardData());
const backup = () => import('./backup-view').then(({ backupView }) => backupView(CARRIERS));
let backups: ReturnType<typeof backup> | undefined;
const opened = () => {
  backups ??= backup();
  return backups;
};
const BACKUP: DashboardView['backup'] = {
  save: async (what) => (await opened()).save(what),
  open: async (from) => (await opened()).open(from),
  kept: async () => (await opened()).kept(),
  space: async () => (await opened()).space(),
};
let sharing: Promise<DevicesActions> | undefined;
const shared = () => {
  sharing ??= import('./devices-view').then(({ devicesView }) => devicesView());
  return sharing;
};
const DEVICES: DashboardView['devices'] = {
  now: async () => (await shared()).now(),
  start: async () => (await shared()).start(),
  stop: async (takeBack) => (await shared()).stop(takeBack),
  send: async () => (await shared()).send(),
  forget: async (device) => (await shared()).forget(device),
  follow: onSynced,
};
const READ: Pick<DashboardView, 'loadUsage' | 'countOf' | 'kept'> = {
  loadUsage: async (key) => (await data()).loadUsage(key),
  countOf: async (key) => (await data()).countOf(key),
  kept: async () => (await data()).kept(),
};

/** @param root the element to paint into */
export async function startDashboard(root: HTMLElement): Promise<void> {
  let [settings, summary, granted] = await Promise.all([load('settings').then(settingsOf), load('summary'), grantedHosts()]);
  let mended: DashboardView['mended'];
  const language = () => languageOf(settings.language);
  const words = () => Promise.all([loadMessages(language()), loadDashboardMessages(language()), loadUsageMessages(language()), loadOptionMessages(language())]);
  let [messages, d, u, o] = await words();

  const paint = () => {
    document.documentElement.lang = messages.meta.html;
    document.title = `Nokori · ${u.usage}`;
    applyLook(settings.look);
    const shown = shownAs(settings, summary, messages);
    render(
      <Dashboard
        view={{
          ...READ,
          backup: BACKUP,
          devices: DEVICES,
          ...{ m: shown.messages, d, u, o, settings, summary: shown.summary, granted, mended },
          now: Date.now(),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          language: language(),
          languages: LANGUAGES,
          access: accessList(granted, CARRIERS),
          rules: ROWS,
          onSettings: (change) => void keep(change),
          onFacts: (line, facts) => void keep({ lines: { ...settings.lines, [line]: { ...settings.lines[line], ...facts } } }),
          onOpen: (url) => void refreshPortal(url, familyOf(url, CARRIERS, summary)),
          // nothing is awaited before the browser is asked: it wants to see the click
          onAllow: (hosts, carrier) => {
            if (carrier) void makeWish({ hosts, url: carrier.portal, family: carrier.family }, Date.now());
            requestHosts(hosts).catch(() => undefined);
          },
          onStop: (hosts) => void removeHosts(hosts),
          onTyped: (input) => send('own/typed', input).then(() => undefined),
          onForget: async (line) => {
            await send('own/forget', { line });
            await (await shared()).forgotten();
          },
          // what has been sent first: afterwards nobody would know which of it was ours
          onForgetAll: async () => {
            await (await shared()).stop(true);
            await send('own/forget', {});
          },
        }}
      />,
      root,
    );
  };

  /** Kept before it is painted by the change that follows: two pages never disagree for long. */
  async function keep(change: Partial<Settings>): Promise<void> {
    settings = { ...settings, ...change };
    paint();
    await save('settings', settings);
  }

  /** A history that cannot be opened is restored while its user looks at it, and is told of where they look. */
  async function mend(): Promise<void> {
    // what cannot be restored now stays noted
    const done = await (await opened()).mend().catch(() => undefined);
    if (!done) return;
    mended = done;
    location.hash = 'backup';
    paint();
  }

  onChange('settings', (fresh) => {
    settings = settingsOf(fresh);
    void words().then((loaded) => {
      [messages, d, u, o] = loaded;
      paint();
    });
  });
  onChange('summary', (fresh) => {
    summary = fresh;
    paint();
  });
  onPermissionChange(() => {
    void grantedHosts().then((fresh) => {
      granted = fresh;
      paint();
    });
  });
  paint();
  askToKeep();
  void shared().then(({ keepUp }) => keepUp());
  void import('./trouble-notice').then(({ followTrouble }) => followTrouble(root, language, () => void mend()));
  // without a line there is nothing yet, or nothing any more
  if (summary.lines.length === 0) void mend();
}
