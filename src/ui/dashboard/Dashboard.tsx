import type { Language, Messages } from '../../i18n';
import type { DashboardMessages } from '../../i18n/dashboard';
import type { AccessList } from '../../model/site-access';
import { LanguageSelect } from '../parts/LanguageSelect';
import { Mark } from '../parts/Mark';
import { Sites } from './Sites';
import '../parts/look.css';
import '../parts/surface.css';
import './dashboard.css';

export interface DashboardProps {
  access: AccessList;
  language: Language;
  messages: Messages;
  /** the words that only this page has */
  own: DashboardMessages;
  languages: readonly { id: Language; name: string }[];
  onLanguage: (language: Language) => void;
  /** both take hosts; onAllow is to be called in the click itself */
  onAllow: (hosts: readonly string[]) => void;
  onStop: (hosts: readonly string[]) => void;
}

/** The full page. */
export function Dashboard({ access, language, messages: m, own, languages, onLanguage, onAllow, onStop }: DashboardProps) {
  return (
    <div class="surface dashboard" lang={m.meta.html}>
      <header>
        <h1 class="brand">
          <Mark /> Nokori
        </h1>
        <LanguageSelect m={m} language={language} languages={languages} onLanguage={onLanguage} />
      </header>
      <main>
        <Sites access={access} m={m} d={own} onAllow={onAllow} onStop={onStop} />
      </main>
      <footer class="private">{m.private}</footer>
    </div>
  );
}
