/** When a portal may be visited by itself. Pure: the clock and the dice are parameters. */
import type { VisitState } from '../model/visits';

const HOUR_MS = 3_600_000;
/** Carriers limit how often a portal may be asked. */
const APART_MS = 3 * HOUR_MS;
const FURTHEST_MS = 24 * HOUR_MS;
const JITTER_MS = HOUR_MS / 2;

/** What is known of one family. */
export const visitsOf = (states: readonly VisitState[], family: string): VisitState =>
  states.find((state) => state.family === family) ?? { family, failures: 0 };

/**
 * What is known after something happened: a visit was opened, a reading arrived (whoever opened its page), the visit's page was signed out.
 * @param random 0 to 1
 */
export function afterVisit(
  { family, failures, pausedSince, told }: VisitState,
  what: 'opened' | 'read' | 'signed-out',
  now: number,
  random: number,
): VisitState {
  const kept: VisitState = { family, failures: 0, lastAt: now, jitter: random };
  if (what === 'read') return kept;
  return what === 'opened' ? { ...kept, failures: failures + 1, pausedSince, told } : { ...kept, failures, pausedSince: pausedSince ?? now, told };
}

/** The states with one of them put in the place of what was known of its family. */
export const withVisit = (states: readonly VisitState[], state: VisitState): VisitState[] => [...states.filter(({ family }) => family !== state.family), state];

/** A clock set back leaves times ahead of it: they count as now, so that visits neither come in a burst nor stop for as long as it was set back. */
export const notAhead = (states: readonly VisitState[], now: number): VisitState[] =>
  states.map((state) => (state.lastAt !== undefined && state.lastAt > now ? { ...state, lastAt: now } : state));

/** When a family's next visit is due; never while it is paused. */
export function visitDue({ lastAt, failures, jitter = 0, pausedSince }: VisitState): number {
  if (pausedSince !== undefined) return Number.POSITIVE_INFINITY;
  return lastAt === undefined ? 0 : lastAt + Math.min(FURTHEST_MS, APART_MS * 2 ** failures) + jitter * JITTER_MS;
}

/** Of the families that are to be visited, the one whose turn is next, and when. */
export function nextVisit(states: readonly VisitState[], families: readonly string[]): { family: string; at: number } | undefined {
  const turns = families.map((family) => ({ family, at: visitDue(visitsOf(states, family)) }));
  return turns.sort((a, b) => a.at - b.at)[0];
}
