/** What the toolbar shows: of one line, the chosen one or the one nearest to trouble. */
import { type Amount, toBytes } from '../model/amount';
import { jstDate } from '../model/jst';
import { type BadgeChoice, type BadgeContent, DEFAULT_SETTINGS } from '../model/settings';
import type { LineSummary, Summary } from '../model/summary';
import { type LineFigures, type LineState, lineState, type WithFigures } from './line-state';

/** How the badge is coloured; never the only sign, the text and the title say the same. */
export type BadgeColour = 'ok' | 'low' | 'out' | 'unknown';

export interface Badge {
  /** at most 4 characters; '' where nothing can be said */
  text: string;
  colour: BadgeColour;
  /** the line it speaks of, and what is known of it, for the title */
  line?: LineSummary;
  state?: LineState;
}

const HOUR_MS = 3_600_000;
const GB = 1e9;
const TB = 1e12;
const LOW_SHARE = 0.2;
/** where the total is unknown, this much is little */
const LOW_BYTES = GB;

/** The badge for the chosen line, else the one nearest to trouble: throttled or empty, then the least share left, unlimited, and last what is not known. */
export function badgeFor(summary: Summary, now: number, choice: BadgeChoice = DEFAULT_SETTINGS.badge): Badge {
  const shown = summary.lines.filter(({ archived, hidden }) => !archived && !hidden);
  const chosen = shown.filter(({ key }) => key === choice.line);
  const candidates = (chosen.length > 0 ? chosen : shown).map((line) => {
    const state = lineState(line, now, choice.staleAfterHours * HOUR_MS);
    return { line, state, text: textOf(state, line, choice.shows, now), colour: colourOf(state) };
  });
  const [first] = candidates.sort((a, b) => byUrgency(a.state, b.state));
  return first ?? { text: '', colour: 'unknown' };
}

/** Nearest to trouble first, what cannot be said last: the order of the badge's choice and of the popup's list. */
export const byUrgency = (a: LineState, b: LineState): number => rank(a) - rank(b) || shareOf(a) - shareOf(b) || bytesOf(a) - bytesOf(b);

/** ok, low (a fifth or less is left), out (nothing left or throttled), unknown (not to be relied on). */
export function colourOf(state: LineState): BadgeColour {
  if (!('figures' in state) || state.kind === 'stale') return 'unknown';
  const { throttled, remaining, shareLeft } = state.figures;
  if (throttled) return 'out';
  if (state.kind === 'unlimited') return 'ok';
  if (!remaining) return 'unknown';
  if (remaining.value === 0) return 'out';
  return (shareLeft === undefined ? toBytes(remaining) < LOW_BYTES : shareLeft <= LOW_SHARE) ? 'low' : 'ok';
}

/** An amount in at most four characters, always rounded down: `100`, `12.3`, `0.8`, `999M`, `0`. */
export function badgeText(bytes: number): string {
  const whole = Math.round(bytes); // 8.2 × 1000³ is 8199999999.999999
  if (Number.isNaN(whole)) return '?';
  if (whole <= 0) return '0';
  if (whole >= 100 * TB) return '99T+';
  if (whole >= 10 * TB) return `${Math.floor(whole / TB)}T`;
  if (whole >= TB) return `${tenths(whole, TB)}T`;
  if (whole >= 100 * GB) return `${Math.floor(whole / GB)}`;
  if (whole >= GB || whole % (GB / 10) === 0) return `${tenths(whole, GB)}`;
  return whole >= 1e6 ? `${Math.floor(whole / 1e6)}M` : '<1M';
}

function textOf(state: LineState, line: LineSummary, shows: BadgeContent, now: number): string {
  switch (state.kind) {
    case 'stale':
    case 'renewed':
      return '?';
    case 'unknown':
      return state.reasons.length > 0 ? '?' : '';
    case 'bill-only':
    case 'expired':
      return '';
    default:
      return (shows === 'remaining' ? undefined : otherText(state.figures, line, shows, now)) ?? leftText(state);
  }
}

/** What the user would rather see than what is left; undefined where that is not known. */
function otherText({ used, percentUsed, daysLeft }: LineFigures, { outlook }: LineSummary, shows: BadgeContent, now: number): string | undefined {
  switch (shows) {
    case 'used':
      return used && badgeText(toBytes(used));
    case 'percent':
      return percentUsed === undefined ? undefined : `${percentUsed}%`;
    case 'days':
      return daysLeft === undefined ? undefined : `${daysLeft}d`;
    case 'budget':
      // worked out for the day in Japan that it was worked out on
      return outlook?.todayBudgetMB === undefined || jstDate(outlook.at) !== jstDate(now) ? undefined : badgeText((outlook.todayBudgetMB / outlook.base) * GB);
    default:
      return undefined;
  }
}

const leftText = ({ kind, figures }: WithFigures) =>
  kind === 'unlimited' ? (figures.throttled ? '!' : '∞') : remainingText(figures.remaining, figures.throttled);

/** The used amount is no substitute: it would be taken for what is left. */
const remainingText = (remaining: Amount | undefined, throttled: boolean) => (remaining ? badgeText(toBytes(remaining)) : throttled ? '!' : '');

function rank(state: LineState): number {
  if (colourOf(state) === 'out') return 0;
  if ('figures' in state && state.kind !== 'stale') return state.kind === 'unlimited' ? 2 : state.figures.remaining ? 1 : 4;
  return state.kind === 'stale' || state.kind === 'renewed' || (state.kind === 'unknown' && state.reasons.length > 0) ? 3 : 5;
}

const shareOf = (state: LineState) => ('figures' in state ? (state.figures.shareLeft ?? 1) : 1);
const bytesOf = (state: LineState) => ('figures' in state && state.figures.remaining ? toBytes(state.figures.remaining) : 0);
/** 9.99 → 9.9, 12 → 12 */
const tenths = (bytes: number, unit: number) => Math.floor(bytes / (unit / 10)) / 10;
