/** Paints the popup from the stored summary: no history is opened, no worker has to wake first. */
import { render } from 'preact';
import { CARRIERS } from '../carriers';
import { LANGUAGES, type Language, loadMessages } from '../i18n';
import { load, onChange, save } from '../platform/store';
import { openPortal } from '../platform/tabs';
import { Popup } from '../ui/popup/Popup';
import { languageOf } from './language';

/** @param root the element to paint into */
export async function startPopup(root: HTMLElement): Promise<void> {
  let [summary, settings] = await Promise.all([load('summary'), load('settings')]);
  const language = () => languageOf(settings.language);
  let messages = await loadMessages(language());

  const paint = () => {
    document.documentElement.lang = messages.meta.html;
    render(
      <Popup
        summary={summary}
        now={Date.now()}
        language={language()}
        messages={messages}
        languages={LANGUAGES}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        onLanguage={(chosen) => void choose(chosen)}
        onOpen={(url) => void openPortal(url, CARRIERS.find((carrier) => carrier.portal === url)?.family ?? '').then(() => window.close())}
      />,
      root,
    );
  };

  async function choose(chosen: Language): Promise<void> {
    settings = { ...settings, language: chosen };
    messages = await loadMessages(chosen);
    paint();
    await save('settings', settings);
  }

  onChange('summary', (fresh) => {
    summary = fresh;
    paint();
  });
  paint();
}
