import type { Language, Messages } from '../../i18n';
import type { Summary } from '../../model/summary';
import { EmptyState } from '../parts/EmptyState';
import { LanguageSelect } from '../parts/LanguageSelect';
import { LineCard } from '../parts/LineCard';
import { Mark } from '../parts/Mark';
import { noticesOf, PortalNotices } from '../parts/PortalNotices';
import type { View } from '../parts/view';
import '../parts/look.css';
import './popup.css';

export interface PopupProps {
  summary: Summary;
  /** ms since 1970; whatever says today, left or ago is worked out from it here */
  now: number;
  language: Language;
  messages: Messages;
  languages: readonly { id: Language; name: string }[];
  /** the user's own IANA zone */
  timeZone: string;
  onLanguage: (language: Language) => void;
  onOpen: (url: string) => void;
}

/** The toolbar popup: every line with what is left, or what to do first. */
export function Popup({ summary, now, language, messages: m, languages, timeZone, onLanguage, onOpen }: PopupProps) {
  const view: View = { m, now, timeZone, onOpen };
  const asking = noticesOf(summary).map(({ family }) => family);
  return (
    <div class="popup" lang={m.meta.html}>
      <header>
        <h1 class="brand">
          <Mark /> Nokori
        </h1>
        <LanguageSelect m={m} language={language} languages={languages} onLanguage={onLanguage} />
      </header>
      <main>
        <PortalNotices summary={summary} view={view} />
        {summary.lines.map((line) => (
          <LineCard key={line.key} line={line} view={view} quiet={asking.includes(line.family)} />
        ))}
        {summary.lines.length === 0 && <EmptyState view={view} />}
      </main>
      <footer class="private">{m.private}</footer>
    </div>
  );
}
