/** Settings as fields with the time at which each was chosen, so that of two devices' each field's newest is known. */
import { canonicalJson } from '../../model/content-hash';
import type { Field, Fields } from '../../model/devices';
import { ALL_LINES, type Settings, settingsOf } from '../../model/settings';

type Values = Record<string, unknown>;
const isRule = (name: string) => name[0] === '!';
/** A nickname that may be a number or a sum of money stays where it is. */
const TELLING = /\p{Nd}([\s.,，．()（）-]*\p{Nd}){3}|[¥￥]\s*\p{Nd}|\p{Nd}\s*(円|圓|元|yen)/iu;

/** What travels of the settings: of one line, or with '*' of none. Visits, sites and the badge's line are this browser's own. */
export function valuesOf({ alerts, lines, badge, look, translation, language, hideNumbers }: Settings, scope: string): Values {
  const rules = Object.entries(alerts.rules[scope] ?? {}).map(([id, setting]) => [`!${id}`, setting]);
  const { shows, staleAfterHours } = badge;
  const { mode, card } = translation;
  const own = scope === ALL_LINES ? { language, shows, staleAfterHours, ...look, hideNumbers, mode, card, quiet: alerts.quiet } : lines[scope];
  return { ...own, ...Object.fromEntries(rules) };
}

/** Settings with these values in the place of a scope's own, each of them checked. */
export function withValues(settings: Settings, scope: string, values: Values): Settings {
  const { alerts, lines, badge, translation } = settings;
  const rules = {
    ...alerts.rules,
    [scope]: Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (isRule(name) ? [[name.slice(1), value]] : []))),
  };
  const { language, hideNumbers, mode, card, quiet, shows, staleAfterHours } = values;
  return settingsOf(
    scope === ALL_LINES
      ? {
          ...settings,
          language,
          hideNumbers,
          look: values,
          badge: { ...badge, shows, staleAfterHours },
          translation: { ...translation, mode, card },
          alerts: { rules, quiet },
        }
      : { ...settings, alerts: { ...alerts, rules }, lines: { ...lines, [scope]: values } },
  );
}

const NONE = settingsOf({});
const text = (value: unknown) => canonicalJson(value ?? null);

/** Fields after what the user has chosen since. @param at the time of what has changed */
export function changed(known: Fields, values: Values, scope: string, at: number): Fields {
  const fields = { ...known };
  const usual = valuesOf(NONE, scope);
  for (const name of Object.keys({ ...known, ...values })) {
    const was = known[name];
    // later than what it takes the place of, also where that was chosen by a clock that is ahead
    if (text(values[name]) !== text(was ? was[1] : usual[name])) fields[name] = [was ? Math.max(at, was[0] + 1) : at, values[name] ?? null];
  }
  return fields;
}

const isNewer = ([at, value]: Field, than: Field | undefined) => !than || at > than[0] || (at === than[0] && text(value) > text(than[1]));

/** Of each field the newest; of two of one instant the same one everywhere. */
export const joined = (own: Fields, others: Fields): Fields => ({
  ...own,
  ...Object.fromEntries(Object.entries(others).filter(([name, field]) => isNewer(field, own[name]))),
});

/** What can be understood of another device's fields: names and values that settings can take as they are. Never throws. */
export function soundFields(stored: unknown, scope: string): Fields {
  const sound = Object.entries(Object(stored) as object).filter(([name, field]) => {
    if (!Array.isArray(field) || !Number.isSafeInteger(field[0])) return false;
    return text(valuesOf(withValues(NONE, scope, { [name]: field[1] }), scope)[name]) === text(field[1]);
  });
  return Object.fromEntries(sound.map(([name, [at, value]]) => [name, [at, value]]));
}

/** The values of fields. */
export const plain = (fields: Fields): Values => Object.fromEntries(Object.entries(fields).map(([name, [, value]]) => [name, value]));

/** What of them may leave this browser: the levels of the balance's alert are amounts of money. */
export const sendable = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, [, value]]) => name !== '!balance' && (name !== 'nickname' || !TELLING.test(`${value}`))));
