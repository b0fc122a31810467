import type { Language, Messages } from '../../i18n';
import { byUrgency } from '../../insights/badge';
import { lineState } from '../../insights/line-state';
import { poolLinesOnce } from '../../insights/pool-lines';
import type { LineSummary, Summary } from '../../model/summary';
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
  /** at most so many lines, those listed first */
  most: number;
  onLanguage: (language: Language) => void;
  onRead: () => void;
  onTranslate: () => void;
  onDashboard: (section: string) => void;
}

/** The toolbar popup: every line with what is left, or what to do first. */
export function Popup({ summary, language, messages: m, languages, page, most, onLanguage, onRead, onTranslate, onDashboard, ...rest }: PopupProps) {
  const view: View = { m, ...rest };
  const shown = poolLinesOnce(listed(summary.lines, view.now)).slice(0, most);
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
        {page.translated !== undefined && (
          <label class="check">
            <input type="checkbox" data-testid="translate" checked={page.translated} onChange={onTranslate} />
            {m.translateSite}
          </label>
        )}
        <PageOutcome page={page} view={view} />
        <PortalNotices summary={summary} view={view} />
        {shown.map(({ line, others }) => (
          <LineCard key={line.key} line={line} others={others} view={view} quiet={asking.includes(line.family)} onDashboard={onDashboard} />
        ))}
        {summary.lines.length === 0 && <EmptyState view={view} onFirstSteps={() => onDashboard('start')} />}
      </main>
      <footer>
        <nav>
          {(['dashboard', 'guide', 'sites'] as const).map((id) => (
            <button key={id} type="button" class="link" data-testid={id} onClick={() => onDashboard(id === 'dashboard' ? 'usage' : id)}>
              {m[id]}
            </button>
          ))}
        </nav>
        <p class="private">{m.private}</p>
      </footer>
    </div>
  );
}

/** As the user put them, else nearest to trouble first; without those that are hidden or cancelled. */
function listed(lines: readonly LineSummary[], now: number): LineSummary[] {
  const shown = lines.filter(({ hidden, archived }) => !hidden && !archived);
  if (shown.some(({ order }) => order !== undefined)) return shown;
  return shown
    .map((line) => ({ line, state: lineState(line, now) }))
    .sort((a, b) => byUrgency(a.state, b.state))
    .map(({ line }) => line);
}
