import { carrierById } from '../../carriers';
import { modeNamed, TRANSLATION_MODES, type TranslationMode } from '../../model/translation';
import { carrierName } from '../parts/names';
import { Check, Select } from './fields';
import type { DashboardView } from './view';

const MODE = { off: 'translateOff', text: 'translateText', gloss: 'translateGloss' } as const;
const modesOf = ({ o }: DashboardView) => TRANSLATION_MODES.map((mode) => [mode, o[MODE[mode]]] as const);

/** How portal pages are shown: all of them, sites of which something else was said, and whether the card stands there. */
export function Translation({ view }: { view: DashboardView }) {
  const { m, o, settings, onSettings } = view;
  const { translation } = settings;
  const say = (site: string, mode: TranslationMode | undefined) => {
    const others = Object.entries(translation.sites).filter(([one]) => one !== site);
    onSettings({ translation: { ...translation, sites: Object.fromEntries(mode ? [...others, [site, mode]] : others) } });
  };
  return (
    <fieldset class="card" data-testid="translation">
      <legend>{o.translation}</legend>
      <p class="note">{o.translationText}</p>
      <div class="fields">
        <TranslateAll view={view} />
        {Object.entries(translation.sites).map(([site, mode]) => (
          <Select
            key={site}
            label={o.translateSite(carrierName(m, carrierById(site), site))}
            value={mode}
            onValue={(chosen) => say(site, modeNamed(chosen))}
            options={[['', o.sameAsAll], ...modesOf(view)] as [string, string][]}
          />
        ))}
      </div>
      <div class="checks">
        <Check label={o.showCard} checked={translation.card} onChecked={(card) => onSettings({ translation: { ...translation, card } })} />
      </div>
    </fieldset>
  );
}

/** The choice for all pages; sites of which something else was said keep it. */
export function TranslateAll({ view }: { view: DashboardView }) {
  const { o, settings, onSettings } = view;
  const { translation } = settings;
  return (
    <Select
      label={o.translateHow}
      value={translation.mode ?? 'off'}
      onValue={(mode) => onSettings({ translation: { ...translation, mode } })}
      options={modesOf(view)}
    />
  );
}
