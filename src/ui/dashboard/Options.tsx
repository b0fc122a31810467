import { CARRIERS } from '../../carriers';
import type { Language } from '../../i18n';
import { BADGE_CONTENTS, THEMES } from '../../model/settings';
import { siteHost } from '../../model/site';
import { carrierName, spokenName } from '../parts/names';
import { Check, Select } from './fields';
import { Translation } from './Translation';
import type { DashboardView } from './view';

const HOURS = [24, 48, 72, 168];
const CONTENT = { remaining: 'badgeRemaining', used: 'badgeUsed', percent: 'badgePercent', days: 'badgeDays', budget: 'badgeBudget' } as const;
const THEME = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

/** Badge, visits, translation, language and look. */
export function Options({ view }: { view: DashboardView }) {
  const { m, o, summary, settings, languages, onSettings } = view;
  const { badge, look } = settings;
  const { line: _line, ...anyLine } = badge;
  return (
    <>
      <fieldset class="card">
        <legend>{o.badge}</legend>
        <div class="fields">
          <Select
            label={o.badgeShows}
            value={badge.shows}
            onValue={(shows) => onSettings({ badge: { ...badge, shows } })}
            options={BADGE_CONTENTS.map((one) => [one, o[CONTENT[one]]])}
          />
          <Select
            label={o.badgeLine}
            value={badge.line ?? ''}
            onValue={(line) => onSettings({ badge: line ? { ...badge, line } : anyLine })}
            options={[['', o.badgeUrgent], ...summary.lines.map((line) => [line.key, spokenName(m, line)] as const)]}
          />
          <Select
            label={o.staleAfter}
            value={`${badge.staleAfterHours}`}
            onValue={(hours) => onSettings({ badge: { ...badge, staleAfterHours: Number(hours) } })}
            options={[...new Set([...HOURS, badge.staleAfterHours])].sort((a, b) => a - b).map((hours) => [`${hours}`, o.hours(`${hours}`)])}
          />
        </div>
      </fieldset>
      <fieldset class="card" data-testid="visits">
        <legend>{o.visits}</legend>
        <p class="note">{o.visitsText}</p>
        <div class="checks">
          {visitable(view).map(({ family, name }) => (
            <label key={family} class="check">
              <input
                type="checkbox"
                checked={settings.visits.includes(family)}
                onChange={({ currentTarget: { checked } }) =>
                  onSettings({ visits: checked ? [...settings.visits, family] : settings.visits.filter((one) => one !== family) })
                }
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <Translation view={view} />
      <fieldset class="card">
        <legend>{o.look}</legend>
        <div class="fields">
          <Select
            label={o.language}
            value={settings.language ?? ''}
            onValue={(language) => onSettings({ language: language || undefined })}
            options={[['', o.languageSystem] as [Language | '', string], ...languages.map(({ id, name }) => [id, name] as [Language, string])]}
          />
          <Select
            label={o.theme}
            value={look.theme}
            onValue={(theme) => onSettings({ look: { ...look, theme } })}
            options={THEMES.map((one) => [one, o[THEME[one]]])}
          />
        </div>
        <div class="checks">
          <Check label={o.large} checked={look.large} onChecked={(large) => onSettings({ look: { ...look, large } })} />
          <Check label={o.reducedMotion} checked={look.reducedMotion} onChecked={(reducedMotion) => onSettings({ look: { ...look, reducedMotion } })} />
          <Check label={o.hideNumbers} checked={settings.hideNumbers} onChecked={(hideNumbers) => onSettings({ hideNumbers })} />
        </div>
      </fieldset>
    </>
  );
}

/** Families that have lines and a page of a carrier's own that may be read. */
function visitable({ m, summary, granted }: DashboardView): { family: string; name: string }[] {
  const families = [...new Set(summary.lines.map(({ family }) => family))].filter((family) => siteHost(family) === undefined);
  return families.flatMap((family) => {
    const brands = summary.lines.filter((line) => line.family === family).map(({ carrier }) => carrier);
    const carrier =
      CARRIERS.find((one) => one.portal && one.family === family && brands.includes(one.id)) ?? CARRIERS.find((one) => one.family === family && one.portal);
    return carrier?.hosts.some((host) => granted.includes(host)) ? [{ family, name: carrierName(m, carrier) }] : [];
  });
}
