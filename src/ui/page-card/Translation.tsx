import type { PageCardMessages } from '../../i18n/page-card';
import { TRANSLATION_MODES } from '../../model/translation';
import type { PageCardProps } from './PageCard';

const NOTE = { off: undefined, text: 'textNote', gloss: 'glossNote' } as const;

/** The question before the first time. */
export function Ask({ c, onMode }: { c: PageCardMessages } & Pick<PageCardProps, 'onMode'>) {
  return (
    <section aria-label={c.translation} data-testid="ask">
      <h3>{c.ask}</h3>
      <p class="note">{c.askText}</p>
      <p class="answers">
        <button type="button" class="primary" data-testid="yes" onClick={() => onMode('text', 'all')}>
          {c.translate}
        </button>
        <button type="button" data-testid="no" onClick={() => onMode('off', 'all')}>
          {c.notNow}
        </button>
      </p>
    </section>
  );
}

/** The switch from then on. */
export function Switch({ c, state: { mode, everywhere }, onMode }: { c: PageCardMessages } & Pick<PageCardProps, 'state' | 'onMode'>) {
  return (
    <fieldset data-testid="translation">
      <legend>{c.translation}</legend>
      {TRANSLATION_MODES.map((one) => {
        const note = NOTE[one];
        return (
          <label key={one} class="check">
            <input type="radio" name="mode" value={one} checked={one === mode} onChange={() => onMode(one, everywhere ? 'all' : 'site')} />
            <span>
              {c[one]}
              {note && <span class="note">{c[note]}</span>}
            </span>
          </label>
        );
      })}
      <label class="check">
        <input
          type="checkbox"
          data-testid="everywhere"
          checked={everywhere}
          onChange={({ currentTarget }) => onMode(mode, currentTarget.checked ? 'all' : 'site')}
        />
        {c.everywhere}
      </label>
    </fieldset>
  );
}
