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
export function look(line: LineSummary, { notices, firstSight }: Told, choice: AlertChoice, now: number, timeZone: string): Changes {
  const watched = { line, state: lineState(line, now), now, today: jstDate(now) };
  const put: Notice[] = [];
  const remove: string[] = [];
  for (const rule of Object.values(RULES) as Rule[]) {
    const mine = notices.filter((notice) => notice.rule === rule.id);
    const { on, levels } = settingOf(rule, line.key, choice);
    const hits = on ? rule.check(watched, levels) : [];
    if (!hits) continue;
    const found = transition(rule, watched, mine, hits, firstSight);
    put.push(...found.put);
    remove.push(...found.remove.filter(({ cycle }) => !(on && rule.partial && isToCome(cycle, hits, watched))).map(({ key }) => key));
  }
  const notBefore = choice.quiet && quietUntil(now, choice.quiet, timeZone);
  // what is due and has not been shown yet is put off too, or dropped with the cycle that it speaks of
  for (const notice of notices) {
    if (notice.state !== 'due' || remove.includes(notice.key) || put.some(({ key }) => key === notice.key)) continue;
    const isOver = `${notice.says.resetsOn}` <= watched.today;
    if (isOver || (notBefore && notBefore !== notice.notBefore)) put.push(isOver ? { ...notice, state: 'passed' } : notice);
  }
  return { put: put.map((notice) => (notBefore && notice.state === 'due' ? { ...notice, notBefore } : notice)), remove };
}

/** How a rule is set for a line: by the line's own choice, else that for all lines, else as it comes. */
export function settingOf(rule: Rule, key: string, { rules }: AlertChoice): { on: boolean; levels: readonly number[] } {
  const [own, all] = [rules[key]?.[rule.id], rules[ALL_LINES]?.[rule.id]];
  return { on: own?.on ?? all?.on ?? rule.on, levels: own?.levels ?? all?.levels ?? rule.levels };
}

/** What one rule's hits make of what it has told. */
function transition({ id: rule }: Rule, { line, now }: Watched, mine: readonly Notice[], hits: readonly Hit[], firstSight: boolean) {
  const begun = line.cycle && startOfJstDate(line.cycle.start);
  const put: Notice[] = [];
  // a level that was set twice is one
  const levels = [...new Map(hits.map((hit) => [`${hit.of}|${hit.level}`, hit])).values()].map(({ of, ...hit }) => {
    const cycle = of ?? line.cycle?.start ?? '';
    // that the cycle's days became known or changed since it was told makes no new episode
    const told = mine.find((notice) => notice.level === hit.level && (notice.cycle === cycle || (!of && begun !== undefined && notice.since >= begun)));
    return { ...hit, cycle, told };
  });
  for (const { told, fading, cycle, level, rank, says } of levels) {
    if (told || fading) continue;
    const others = levels.filter((other) => other.cycle === cycle && other.level !== level && (other.told || !other.fading));
    const isStrongest = others.every((other) => other.rank < rank);
    const state = isStrongest && !firstSight ? 'due' : 'passed';
    put.push({ key: `${line.key}|${cycle}|${rule}|${level}`, line: line.key, rule, level, cycle, state, since: now, says });
    // a weaker word that has not been said yet is overtaken by the stronger one
    if (isStrongest) for (const other of others) if (other.told?.state === 'due') put.push({ ...other.told, state: 'passed' });
  }
  return { put, remove: mine.filter((notice) => levels.every(({ told }) => told !== notice)) };
}

/** A day to come that this look does not speak of. */
const isToCome = (day: string, hits: readonly Hit[], { today }: Watched) => day >= today && hits.every(({ of }) => of !== day);
