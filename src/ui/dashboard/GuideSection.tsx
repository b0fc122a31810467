import { useEffect, useState } from 'preact/hooks';
import { CARRIERS } from '../../carriers';
import { loadGuide } from '../../carriers/guides';
import { loadGuideMessages } from '../../i18n/guide';
import { GuidePage } from '../guide/GuidePage';
import { Phrases } from '../guide/Phrases';
import { Tips } from '../guide/Tips';
import { carrierName } from '../parts/names';
import { NotLoaded, shownOf, useLoaded } from './use-loaded';
import type { DashboardView } from './view';

const PARTS = ['carrier', 'phrases', 'tips'] as const;

/** `#guide/docomo` names the carrier. */
const named = () => CARRIERS.find(({ id }) => location.hash === `#guide/${id}`)?.id;

/** A carrier's guide card, phrases to show or say, and tips that hold for all; loaded when it is looked at. */
export function GuideSection({ view }: { view: DashboardView }) {
  const { m, o, language, summary } = view;
  const [id, choose] = useState(named() ?? CARRIERS.find((carrier) => summary.lines.some((line) => line.carrier === carrier.id))?.id ?? 'docomo');
  const [part, show] = useState<(typeof PARTS)[number]>('carrier');
  useEffect(() => {
    const follow = () => {
      const carrier = named();
      if (carrier) choose(carrier);
      if (carrier) show('carrier');
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const loaded = useLoaded(() => Promise.all([loadGuide(id), loadGuideMessages(language)]).then(([guide, g]) => ({ id, guide, g })), [id, language]);
  const there = shownOf(loaded);
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
        {part === 'phrases' && there && <Phrases g={there.g} language={language} />}
        {part === 'tips' && there && <Tips g={there.g} />}
        {part === 'carrier' && there?.guide && carrier && there.id === id && (
          <GuidePage guide={there.guide} carrier={carrier} m={m} g={there.g} language={language} />
        )}
        {there?.id !== id && <NotLoaded o={o} loaded={loaded === 'failed' ? loaded : undefined} />}
      </div>
    </>
  );
}
