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

/** `#guide/docomo` names the carrier. */
const named = () => CARRIERS.find(({ id }) => location.hash === `#guide/${id}`)?.id;

/** A carrier's guide card with the phrases and tips that hold for all; loaded when it is looked at. */
export function GuideSection({ view }: { view: DashboardView }) {
  const { m, o, language, summary } = view;
  const [id, choose] = useState(named() ?? CARRIERS.find((carrier) => summary.lines.some((line) => line.carrier === carrier.id))?.id ?? 'docomo');
  const [loaded, keep] = useState<{ guide: Guide; g: GuideMessages }>();
  useEffect(() => {
    const follow = () => choose((before) => named() ?? before);
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
      <label class="field">
        {o.chooseGuide}
        <select data-testid="guide-of" value={id} onChange={(event) => choose(event.currentTarget.value)}>
          {CARRIERS.map((one) => (
            <option key={one.id} value={one.id} selected={one.id === id}>
              {carrierName(m, one)}
            </option>
          ))}
        </select>
      </label>
      {loaded && carrier && loaded.guide.id === id ? (
        <>
          <GuidePage guide={loaded.guide} carrier={carrier} m={m} g={loaded.g} language={language} />
          <Phrases g={loaded.g} language={language} />
          <Tips g={loaded.g} />
        </>
      ) : (
        <p class="note">{o.loading}</p>
      )}
    </>
  );
}
