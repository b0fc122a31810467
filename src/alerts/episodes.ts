/** From what holds now and what has been told to what is to be told. Pure: the worker may die between any two of these steps. */

import { lineState } from '../insights/line-state';
import { jstDate, startOfJstDate } from '../model/jst';
import type { Notice } from '../model/notice';
import { ALL_LINES, type AlertChoice } from '../model/settings';
import type { LineSummary } from '../model/summary';
import { quietUntil } from './quiet';
import type { Hit, Rule, Watched } from './rule';
import { RULES } from './rules';

/** What changes among a line's notices. */
export interface Changes {
  put: Notice[];
  /** keys of episodes that are over: the same may be told again */
  remove: string[];
}

export interface Told {
  /** the line's notices so far */
  notices: readonly Notice[];
  /** the line has never been looked at: what holds already is where it starts from, not news */
  firstSight: boolean;
}

/**
 * One look at one line. Twice the same look changes nothing the second time.
 * @param timeZone the user's own, for the quiet hours
 */
export function look(line: LineSummary, told: Told, choice: AlertChoice, now: number, timeZone: string): Changes {
  const watched = { line, state: lineState(line, now), now, today: jstDate(now) };
  const changes: Changes = { put: [], remove: [] };
  for (const rule of Object.values(RULES) as Rule[]) {
    const mine = told.notices.filter((notice) => notice.rule === rule.id);
    const { on, levels } = settingOf(rule, line.key, choice);
    const hits = on ? rule.check(watched, levels) : [];
    if (!hits) continue;
    const found = transition(on ? rule : { ...rule, partial: false }, watched, mine, hits, told.firstSight);
    changes.put.push(...found.put);
    changes.remove.push(...found.remove);
  }
  const notBefore = choice.quiet && quietUntil(now, choice.quiet, timeZone);
  changes.put.push(...waiting(told.notices, changes, watched, notBefore));
  return { ...changes, put: changes.put.map((notice) => (notice.state === 'due' && notBefore ? { ...notice, notBefore } : notice)) };
}

/** How a rule is set for a line: by the line's own choice, else that for all lines, else as it comes. */
export function settingOf(rule: Rule, key: string, { rules }: AlertChoice): { on: boolean; levels: readonly number[] } {
  const [own, all] = [rules[key]?.[rule.id], rules[ALL_LINES]?.[rule.id]];
  return { on: own?.on ?? all?.on ?? rule.on, levels: own?.levels ?? all?.levels ?? rule.levels };
}

/** What one rule's hits make of what it has told. */
function transition(rule: Rule, { line, now, today }: Watched, mine: readonly Notice[], hits: readonly Hit[], firstSight: boolean): Changes {
  const cycle = line.cycle?.start ?? '';
  const begun = cycle ? startOfJstDate(cycle) : Number.POSITIVE_INFINITY;
  // that the cycle's days became known or changed since it was told makes no new episode
  const isOf = (hit: Hit) => (notice: Notice) =>
    notice.level === hit.level && (notice.cycle === (hit.of ?? cycle) || (hit.of === undefined && notice.since >= begun));
  const kept = mine.filter((notice) => hits.some((hit) => isOf(hit)(notice)));
  const outOfSight = (notice: Notice) => rule.partial && notice.state !== 'due' && notice.cycle >= today && !hits.some(({ of }) => of === notice.cycle);
  const put: Notice[] = [];
  for (const [episode, levels] of byEpisode(hits, cycle)) {
    const held = levels.flatMap((hit) => kept.filter(isOf(hit)).map((notice) => ({ notice, rank: hit.rank })));
    const highest = Math.max(Number.NEGATIVE_INFINITY, ...held.map(({ rank }) => rank));
    const fresh = levels.filter((hit) => !hit.fading && !kept.some(isOf(hit)));
    for (const { level, rank, says } of fresh) {
      const strongest = rank > highest && fresh.every((other) => other.rank <= rank);
      const state = strongest && !firstSight ? 'due' : 'passed';
      put.push({ key: `${line.key}|${episode}|${rule.id}|${level}`, line: line.key, rule: rule.id, level, cycle: episode, state, since: now, says });
      // a weaker word that has not been said yet is overtaken by the stronger one
      if (strongest) for (const { notice } of held) if (notice.state === 'due') put.push({ ...notice, state: 'passed' });
    }
  }
  return { put, remove: mine.filter((notice) => !kept.includes(notice) && !outOfSight(notice)).map(({ key }) => key) };
}

/** Levels of one thing, each once: a pack's last days are told apart from another's. */
function byEpisode(hits: readonly Hit[], cycle: string): [episode: string, levels: Hit[]][] {
  const episodes = [...new Set(hits.map(({ of }) => of ?? cycle))];
  return episodes.map((episode) => [episode, [...new Map(hits.flatMap((hit) => ((hit.of ?? cycle) === episode ? [[hit.level, hit]] : []))).values()]]);
}

/** Of what is due and has not been shown yet: not of a cycle that is over, and not in quiet hours, whenever it came true. */
function waiting(notices: readonly Notice[], { put, remove }: Changes, { today }: Watched, notBefore: number | undefined): Notice[] {
  const changed = new Set([...put.map(({ key }) => key), ...remove]);
  return notices.flatMap((notice): Notice[] => {
    if (notice.state !== 'due' || changed.has(notice.key)) return [];
    const { resetsOn } = notice.says;
    if (typeof resetsOn === 'string' && resetsOn <= today) return [{ ...notice, state: 'passed' }];
    return notBefore && notBefore !== notice.notBefore ? [notice] : [];
  });
}
