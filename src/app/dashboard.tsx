/** The full page: which sites Nokori may read. */
import { render } from 'preact';
import { CARRIERS } from '../carriers';
import { LANGUAGES, type Language } from '../i18n';
import { loadDashboardMessages } from '../i18n/dashboard';
import { loadMessages } from '../i18n/messages';
import { grantedHosts, onPermissionChange, removeHosts, requestHosts } from '../platform/permissions';
import { load, onChange, save } from '../platform/store';
import { Dashboard } from '../ui/dashboard/Dashboard';
import { accessList } from './access-list';
import { languageOf } from './language';

/** @param root the element to paint into */
export async function startDashboard(root: HTMLElement): Promise<void> {
  let [settings, granted] = await Promise.all([load('settings'), grantedHosts()]);
  const language = () => languageOf(settings.language);
  const words = () => Promise.all([loadMessages(language()), loadDashboardMessages(language())]);
  let [messages, own] = await words();

  const paint = () => {
    document.documentElement.lang = messages.meta.html;
    document.title = `Nokori · ${messages.sites}`;
    render(
      <Dashboard
        access={accessList(granted, CARRIERS)}
        language={language()}
        messages={messages}
        own={own}
        languages={LANGUAGES}
        onLanguage={(chosen: Language) => void save('settings', { ...settings, language: chosen })}
        onAllow={(hosts) => void requestHosts(hosts).catch(() => undefined)}
        onStop={(hosts) => void removeHosts(hosts)}
      />,
      root,
    );
  };

  onChange('settings', (fresh) => {
    settings = fresh;
    void words().then((loaded) => {
      [messages, own] = loaded;
      paint();
    });
  });
  onPermissionChange(() => {
    void grantedHosts().then((fresh) => {
      granted = fresh;
      paint();
    });
  });
  paint();
}
