/** What is known of a line, said in sentences. Takes plain values: insights' LineState has this shape. */
import { ageText, amountText, dateText, japanDay, type PlainAmount, timeText } from './format';
import type { LineMessages } from './index';

/** The part of a line's state that can be said. */
export interface Sayable {
  kind: 'fresh' | 'aging' | 'stale' | 'renewed' | 'expired' | 'unlimited' | 'bill-only' | 'unknown';
  ageMs?: number;
  /** day of the reset (renewed) or the last valid day (expired) */
  day?: string;
  reasons?: readonly string[];
  figures?: {
    used?: PlainAmount;
    remaining?: PlainAmount;
    derived?: boolean;
    total?: PlainAmount;
    pool?: { remaining?: PlainAmount; used?: PlainAmount };
    resetsOn?: string;
    daysLeft?: number;
  };
}

const DAY = 86_400_000;

/** The amount that the headline is about, as it stands in it, so that it can be set large. */
export function headlineAmount(m: LineMessages, { kind, figures }: Sayable): string | undefined {
  const amount =
    kind === 'stale' || kind === 'unlimited' ? undefined : (figures?.remaining ?? figures?.used ?? figures?.pool?.remaining ?? figures?.pool?.used);
  return amount && amountText(m, amount);
}

/** The one sentence: what is left, or why that cannot be said. */
export function headline(m: LineMessages, state: Sayable, now: number): string {
  const amount = headlineAmount(m, state);
  switch (state.kind) {
    case 'stale':
      return (state.ageMs ?? 0) < DAY ? m.read(ageText(m, state.ageMs ?? 0)) : m.notReadFor(Math.floor((state.ageMs ?? 0) / DAY));
    case 'renewed':
      return m.newCycle;
    case 'expired':
      return m.expired(dateText(m, state.day ?? '', now));
    case 'unlimited':
      return m.unlimited;
    case 'bill-only':
      return m.noFigure;
    case 'unknown':
      return state.reasons?.length ? m.unreadable : m.noFigure;
    default:
      if (!amount) return m.slow;
      if (state.figures?.remaining) return m.left(amount);
      return state.figures?.used || !state.figures?.pool?.remaining ? m.used(amount) : m.poolLeft(amount);
  }
}

/** The second sentence: used and total, the reset, the days left; or what to do. */
export function detail(m: LineMessages, state: Sayable, now: number): string {
  switch (state.kind) {
    case 'stale': {
      const { remaining } = state.figures ?? {};
      return remaining ? m.leftThen(dateText(m, japanDay(now - (state.ageMs ?? 0)), now), amountText(m, remaining)) : m.openToUpdate;
    }
    case 'renewed':
      return m.newCycleDetail(dateText(m, state.day ?? '', now));
    case 'expired':
      return m.expiredDetail;
    case 'bill-only':
      return m.billOnlyDetail;
    case 'unknown':
      return state.reasons?.length ? m.unreadableDetail(state.reasons.length) : m.noFigureDetail;
    default:
      return figures(m, state, now).join(m.join);
  }
}

function figures(m: LineMessages, { kind, figures = {} }: Sayable, now: number): string[] {
  const { used, total, remaining, derived, resetsOn, daysLeft } = figures;
  const parts: string[] = [];
  if (used && total) parts.push(m.usedOf(amountText(m, used), amountText(m, total)));
  else if (used && (remaining || kind === 'unlimited')) parts.push(m.used(amountText(m, used)));
  else if (total && remaining) parts.push(m.inAll(amountText(m, total)));
  if (resetsOn && daysLeft !== undefined) parts.push(m.resets(dateText(m, resetsOn, now), daysLeft));
  if (derived) parts.push(m.derived);
  return parts;
}

/** How old it is: `as of 08:00 JST (07:00 your time) · read 2 h ago`. */
export function freshness(m: LineMessages, { asOf, readAt }: { asOf?: string; readAt?: number }, now: number, timeZone: string): string {
  const parts: string[] = [];
  const stated = Date.parse(asOf ?? '');
  if (asOf && !Number.isNaN(stated)) parts.push(m.asOf(asOf.includes('T') ? timeText(m, stated, now, timeZone) : dateText(m, asOf, now)));
  if (readAt !== undefined) parts.push(m.read(ageText(m, now - readAt)));
  return parts.join(m.join);
}

/** The toolbar button's tooltip: the full sentence that the badge abbreviates. Times are absolute, since it stands for hours. */
export function badgeTitle(
  m: LineMessages,
  line: { name: string; readAt?: number } | undefined,
  state: Sayable | undefined,
  now: number,
  timeZone: string,
): string {
  if (!line || !state) return m.badgeNothing;
  const read = line.readAt === undefined ? '' : m.readAt(timeText(m, Math.min(line.readAt, now), now, timeZone));
  return [m.badge(line.name, headline(m, state, now)), detail(m, state, now), read].filter(Boolean).join('\n');
}
