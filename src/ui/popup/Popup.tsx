import type { Language, Messages } from '../../i18n';
import type { Summary } from '../../model/summary';
import { EmptyState } from '../parts/EmptyState';
import { LanguageSelect } from '../parts/LanguageSelect';
import { LineCard } from '../parts/LineCard';
import { Mark } from '../parts/Mark';
import { noticesOf, PortalNotices } from '../parts/PortalNotices';
import { PageOutcome, type ThisPage } from '../parts/ThisPage';
import type { View } from '../parts/view';
import '../parts/look.css';
import '../parts/surface.css';
import './popup.css';

/** Beside what a View holds; `now`: whatever says today, left or ago is worked out from it here. */
export interface PopupProps extends Omit<View, 'm'> {
  summary: Summary;
  language: Language;
  messages: Messages;
  languages: readonly { id: Language; name: string }[];
  page: ThisPage;
  onLanguage: (language: Language) => void;
  onRead: () => void;
  onSites: () => void;
}

/** The toolbar popup: every line with what is left, or what to do first. */
export function Popup({ summary, language, messages: m, languages, page, onLanguage, onRead, onSites, ...rest }: PopupProps) {
  const view: View = { m, ...rest };
  const asking = noticesOf(summary).map(({ family }) => family);
  return (
    <div class="surface popup" lang={m.meta.html}>
      <header>
        <h1 class="brand">
          <Mark /> Nokori
        </h1>
        <button type="button" data-testid="read-page" disabled={page.outcome === 'reading'} onClick={onRead}>
          {m.readPage}
        </button>
        <LanguageSelect m={m} language={language} languages={languages} onLanguage={onLanguage} />
      </header>
      <main>
        <PageOutcome page={page} view={view} />
        <PortalNotices summary={summary} view={view} />
        {summary.lines.map((line) => (
          <LineCard key={line.key} line={line} view={view} quiet={asking.includes(line.family)} />
        ))}
        {summary.lines.length === 0 && <EmptyState view={view} />}
      </main>
      <footer>
        <p class="private">{m.private}</p>
        <button type="button" class="link" data-testid="sites" onClick={onSites}>
          {m.sites}
        </button>
      </footer>
    </div>
  );
}
