/** What the user chose and said. Every part may be missing, of an older version or spoilt: what cannot be understood is as if it were not there. */
import { calendarDate } from './jst';
import type { UserFacts } from './line-facts';
import { RULE_IDS, type RuleId } from './notice';
import { modeNamed, type TranslationChoice, type TranslationMode } from './translation';

/** What the badge says of its line. */
export const BADGE_CONTENTS = ['remaining', 'used', 'percent', 'days', 'budget'] as const;
export type BadgeContent = (typeof BADGE_CONTENTS)[number];

export interface BadgeChoice {
  shows: BadgeContent;
  /** key of the line; undefined: the one nearest to trouble */
  line?: string;
  /** hours after which a figure is no longer shown */
  staleAfterHours: number;
}

/** How one rule is set: for all lines, or for one. */
export interface RuleSetting {
  on?: boolean;
  /** in the rule's own unit: %, GB, days … */
  levels?: number[];
}

export interface AlertChoice {
  /** by line key, '*' for all lines */
  rules: Record<string, Partial<Record<RuleId, RuleSetting>>>;
  /** `HH:MM` on the user's own clock; nothing is shown between the two */
  quiet?: { from: string; to: string };
}

export interface Settings {
  /** undefined: the browser's own language decides */
  language?: string;
  badge: BadgeChoice;
  alerts: AlertChoice;
  /** what the user said of lines, by key */
  lines: Record<string, UserFacts>;
  /** families whose portal is visited from time to time in a background tab */
  visits: string[];
  look: Look;
  /** phone digits and amounts of money are shown as dots */
  hideNumbers: boolean;
  translation: TranslationChoice;
}

export const THEMES = ['system', 'light', 'dark'] as const;
/** How Nokori's own pages look. */
export interface Look {
  theme: (typeof THEMES)[number];
  /** larger type */
  large: boolean;
  /** nothing moves, whatever the system says */
  reducedMotion: boolean;
}

export const ALL_LINES = '*';
export const DEFAULT_SETTINGS: Settings = {
  badge: { shows: 'remaining', staleAfterHours: 72 },
  alerts: { rules: {} },
  lines: {},
  visits: [],
  look: { theme: 'system', large: false, reducedMotion: false },
  hideNumbers: false,
  translation: { sites: {}, card: true },
};

/** Settings as stored, made whole; what only a later version knows stays there for it. Never throws. */
export function settingsOf(stored: unknown): Settings {
  const { language, badge, alerts, lines, visits, look, hideNumbers, translation, ...later } = record(stored);
  const { theme, large, reducedMotion } = record(look);
  const { shows, line, staleAfterHours } = record(badge);
  const { rules, quiet } = record(alerts);
  const { from, to } = record(quiet);
  return {
    ...later,
    ...(typeof language === 'string' ? { language } : {}),
    badge: {
      shows: BADGE_CONTENTS.find((content) => content === shows) ?? 'remaining',
      ...(typeof line === 'string' ? { line } : {}),
      staleAfterHours: isNumber(staleAfterHours) && staleAfterHours >= 1 && staleAfterHours <= 24 * 31 ? staleAfterHours : 72,
    },
    alerts: {
      rules: Object.fromEntries(Object.entries(record(rules)).map(([key, chosen]) => [key, rulesOf(chosen)])),
      ...(isTime(from) && isTime(to) && from !== to ? { quiet: { from, to } } : {}),
    },
    lines: Object.fromEntries(Object.entries(record(lines)).map(([key, facts]) => [key, userFactsOf(facts)])),
    visits: Array.isArray(visits) ? visits.filter((family) => typeof family === 'string') : [],
    look: { theme: THEMES.find((one) => one === theme) ?? 'system', large: large === true, reducedMotion: reducedMotion === true },
    hideNumbers: hideNumbers === true,
    translation: translationOf(translation),
  };
}

function translationOf(stored: unknown): TranslationChoice {
  const { mode, sites, card } = record(stored);
  const named = modeNamed(mode);
  const said = Object.entries(record(sites)).flatMap(([site, one]): [string, TranslationMode][] => {
    const here = modeNamed(one);
    return here ? [[site, here]] : [];
  });
  return { ...(named ? { mode: named } : {}), sites: Object.fromEntries(said), card: card !== false };
}

function rulesOf(stored: unknown): Partial<Record<RuleId, RuleSetting>> {
  return Object.fromEntries(
    RULE_IDS.flatMap((id) => {
      const { on, levels } = record(record(stored)[id]);
      const setting: RuleSetting = {
        ...(typeof on === 'boolean' ? { on } : {}),
        ...(Array.isArray(levels) ? { levels: levels.filter((level) => isNumber(level) && level >= 0) } : {}),
      };
      return Object.keys(setting).length > 0 ? [[id, setting]] : [];
    }),
  );
}

function userFactsOf(stored: unknown): UserFacts {
  const { closingDay, activated, tripEnd, nickname, order, hidden, archived } = record(stored);
  const { on, days } = record(activated);
  return {
    ...(isNumber(closingDay) && Number.isInteger(closingDay) && closingDay >= 1 && closingDay <= 31 ? { closingDay } : {}),
    ...(isDay(on) && isNumber(days) && days >= 1 && days <= 400 ? { activated: { on, days: Math.floor(days) } } : {}),
    ...(isDay(tripEnd) ? { tripEnd } : {}),
    ...(typeof nickname === 'string' && nickname.trim() ? { nickname: nickname.trim().slice(0, 40).trim() } : {}),
    ...(isNumber(order) ? { order } : {}),
    ...(hidden === true ? { hidden } : {}),
    ...(archived === true ? { archived } : {}),
  };
}

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && calendarDate(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))) === value;
const isTime = (value: unknown): value is string => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
