import { useEffect, useState } from 'preact/hooks';
import { CARRIERS } from '../../carriers';
import { loadGuide } from '../../carriers/guides';
import { type GuideMessages, loadGuideMessages } from '../../i18n/guide';
import type { Guide } from '../../model/guide';
import { GuidePage } from '../guide/GuidePage';
import { Phrases } from '../guide/Phrases';
import { Tips } from '../guide/Tips';
import { carrierName } from '../parts/names';
import type { DashboardView } from './view';

const PARTS = ['carrier', 'phrases', 'tips'] as const;

/** `#guide/docomo` names the carrier. */
const named = () => CARRIERS.find(({ id }) => location.hash === `#guide/${id}`)?.id;

/** A carrier's guide card, phrases to show or say, and tips that hold for all; loaded when it is looked at. */
export function GuideSection({ view }: { view: DashboardView }) {
  const { m, o, language, summary } = view;
  const [id, choose] = useState(named() ?? CARRIERS.find((carrier) => summary.lines.some((line) => line.carrier === carrier.id))?.id ?? 'docomo');
  const [part, show] = useState<(typeof PARTS)[number]>('carrier');
  const [loaded, keep] = useState<{ guide: Guide; g: GuideMessages }>();
  useEffect(() => {
    const follow = () => {
      const carrier = named();
      if (carrier) choose(carrier);
      if (carrier) show('carrier');
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    let current = true;
    void Promise.all([loadGuide(id), loadGuideMessages(language)]).then(([guide, g]) => current && guide && keep({ guide, g }));
    return () => {
      current = false;
    };
  }, [id, language]);
  const carrier = CARRIERS.find((one) => one.id === id);
  return (
    <>
      <div class="controls">
        <fieldset class="choice">
          <legend>{o.guide}</legend>
          {PARTS.map((one) => (
            <button key={one} type="button" data-part={one} aria-pressed={part === one} onClick={() => show(one)}>
              {{ carrier: o.carrier, phrases: o.phrases, tips: o.tips }[one]}
            </button>
          ))}
        </fieldset>
        {part === 'carrier' && (
          <select data-testid="guide-of" aria-label={o.chooseGuide} value={id} onChange={(event) => choose(event.currentTarget.value)}>
            {CARRIERS.map((one) => (
              <option key={one.id} value={one.id} selected={one.id === id}>
                {carrierName(m, one)}
              </option>
            ))}
          </select>
        )}
      </div>
      <div class="card">
        {part === 'phrases' && loaded && <Phrases g={loaded.g} language={language} />}
        {part === 'tips' && loaded && <Tips g={loaded.g} />}
        {part === 'carrier' && loaded && carrier && loaded.guide.id === id && (
          <GuidePage guide={loaded.guide} carrier={carrier} m={m} g={loaded.g} language={language} />
        )}
        {(!loaded || loaded.guide.id !== id) && <p class="note">{o.loading}</p>}
      </div>
    </>
  );
}
