import type { Messages } from '../../i18n';
import type { GuideMessages } from '../../i18n/guide';
import type { Carrier } from '../../model/carrier';
import type { Guide, GuideLanguage } from '../../model/guide';
import { carrierName } from '../parts/names';
import { Contact } from './Contact';
import { JapaneseTerm } from './Japanese';
import { Links } from './Links';
import { Part, Sentences } from './Parts';
import { Rules } from './Rules';
import { Where } from './Where';
import './guide.css';

export interface GuidePageProps {
  guide: Guide;
  carrier: Carrier;
  m: Messages;
  g: GuideMessages;
  language: GuideLanguage;
  /** saves the history to a file; without it the step is words alone */
  onExport?: () => void;
}

/**
 * All that can be told of one carrier without being signed in. To be mounted inside an element of class `surface`, lazily:
 * `import('../ui/guide/GuidePage')` together with `loadGuide(id)` of carriers/guides and `loadGuideMessages(language)` of i18n/guide.
 */
export function GuidePage({ guide, carrier, m, g, language, onExport }: GuidePageProps) {
  const day = new Date(`${guide.checked}T00:00:00Z`).toLocaleDateString(m.meta.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <article class="guide" data-testid="guide" data-carrier={guide.id}>
      <h2>{g.title(carrierName(m, carrier, guide.id))}</h2>
      <p class="soft">{g.checked(day)}</p>
      <Where guide={guide} g={g} language={language} />
      {guide.notes.length > 0 && (
        <Part id="notes" title={g.notes}>
          <Sentences of={guide.notes.map((note) => note[language])} />
        </Part>
      )}
      <Rules guide={guide} g={g} language={language} />
      <Contact guide={guide} g={g} language={language} />
      <Links guide={guide} g={g} />
      <Part id="fly" title={g.fly}>
        <Sentences of={[...g.flyFor[guide.kind], ...(guide.fly ?? []).map((one) => one[language])]} />
      </Part>
      <Part id="keep" title={g.keep}>
        <p>{g.keepText}</p>
        <Sentences of={g.keepAll} />
        {guide.keep && (
          <ul class="guide-list">
            {guide.keep.map((term) => (
              <li key={term.ja}>
                <JapaneseTerm term={term} language={language} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="wrong" title={g.wrong}>
        <Sentences of={g.wrongSteps} steps />
        {onExport && (
          <button type="button" onClick={onExport}>
            {g.exportNow}
          </button>
        )}
      </Part>
    </article>
  );
}
