/** From what holds now and what has been told to what is to be told. Pure: the worker may die between any two of these steps. */

import { lineState } from '../insights/line-state';
import { jstDate } from '../model/jst';
import type { Notice } from '../model/notice';
import { ALL_LINES, type AlertChoice } from '../model/settings';
import type { LineSummary } from '../model/summary';
import { quietUntil } from './quiet';
import type { Hit, Rule } from './rule';
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
    const found = transition(rule, line, mine, hits, told.firstSight, now);
    changes.put.push(...found.put);
    changes.remove.push(...found.remove);
  }
  const notBefore = choice.quiet && quietUntil(now, choice.quiet, timeZone);
  return { ...changes, put: changes.put.map((notice) => (notice.state === 'due' && notBefore ? { ...notice, notBefore } : notice)) };
}

/** How a rule is set for a line: by the line's own choice, else that for all lines, else as it comes. */
export function settingOf(rule: Rule, key: string, { rules }: AlertChoice): { on: boolean; levels: readonly number[] } {
  const [own, all] = [rules[key]?.[rule.id], rules[ALL_LINES]?.[rule.id]];
  return { on: own?.on ?? all?.on ?? rule.on, levels: own?.levels ?? all?.levels ?? rule.levels };
}

function transition(rule: Rule, line: LineSummary, mine: readonly Notice[], hits: readonly Hit[], firstSight: boolean, now: number): Changes {
  const keyOf = (hit: Hit) => `${line.key}|${hit.of ?? line.cycle?.start ?? ''}|${rule.id}|${hit.level}`;
  const held = new Map(hits.map((hit) => [keyOf(hit), hit]));
  const kept = mine.filter(({ key }) => held.has(key));
  const remove = mine.filter(({ key }) => !held.has(key)).map(({ key }) => key);
  const put: Notice[] = [];
  for (const group of byEpisode(hits, line)) {
    const rankOf = (key: string) => group.find((hit) => keyOf(hit) === key)?.rank;
    const highest = Math.max(Number.NEGATIVE_INFINITY, ...kept.flatMap(({ key }) => rankOf(key) ?? []));
    const fresh = group.filter((hit) => !hit.fading && hit.rank > highest).sort((a, b) => b.rank - a.rank);
    fresh.forEach((hit, index) => {
      const key = keyOf(hit);
      const cycle = hit.of ?? line.cycle?.start ?? '';
      put.push({
        key,
        line: line.key,
        rule: rule.id,
        level: hit.level,
        cycle,
        state: index === 0 && !firstSight ? 'due' : 'passed',
        since: now,
        says: hit.says,
      });
    });
    // a weaker word that has not been said yet is overtaken by the stronger one
    if (fresh.length > 0) for (const notice of kept) if (notice.state === 'due' && rankOf(notice.key) !== undefined) put.push({ ...notice, state: 'passed' });
  }
  return { put, remove };
}

/** Levels of one thing: a pack's last days are told apart from another's. */
function byEpisode(hits: readonly Hit[], line: LineSummary): Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const of = hit.of ?? line.cycle?.start ?? '';
    groups.set(of, [...(groups.get(of) ?? []), hit]);
  }
  return [...groups.values()];
}
