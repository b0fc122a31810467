/** Kills by seed: each scenario once without a death, then again and again with one or two, and each time it has to come to the same. */
import { jstDate } from '../../src/model/jst';
import { mulberry32, pick } from '../redesign/random';
import { failPointNames } from './build';
import { SCENARIOS, type Scenario } from './scenarios';
import type { Stage, State } from './stage';

export interface Tally {
  kills: number;
  lost: number;
  doubled: number;
  noticesLost: number;
  noticesDoubled: number;
  alarmsLost: number;
  /** an import that was neither whole nor nothing */
  halves: number;
  /** by fail point */
  at: Map<string, number>;
  /** what came to something else, in words */
  faults: string[];
}

const SETTLE_MS = 12_000;
const PATIENCE_MS = 6_000;
/** What a scenario comes to without a death, and the day in Japan on which it does: on the next, days and cycles are others. */
interface Expected {
  day: string;
  before: State;
  after: State;
}

const today = () => jstDate(Date.now());
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** @param scenarios those to be tried */
export async function killSeeded(stage: Stage, kills: number, seed: number, scenarios = SCENARIOS): Promise<Tally> {
  const random = mulberry32(seed);
  const tally: Tally = { kills: 0, lost: 0, doubled: 0, noticesLost: 0, noticesDoubled: 0, alarmsLost: 0, halves: 0, at: new Map(), faults: [] };
  const known = new Map<Scenario, Expected>();
  const expected = async (scenario: Scenario): Promise<Expected> => {
    let found = known.get(scenario);
    while (found?.day !== today()) found = { day: today(), ...(await inPeace(stage, scenario)) };
    known.set(scenario, found);
    return found;
  };
  for (const scenario of scenarios) await expected(scenario);
  // each step once, then by chance
  const steps = scenarios.flatMap((scenario) => failPointNames().flatMap((name) => (scenario.dies.test(name) ? [{ scenario, name }] : [])));
  const order = steps.toSorted(() => random() - 0.5);
  for (let turn = 0; tally.kills < kills && turn < 3 * kills; turn++) {
    const { scenario, name } = order[turn] ?? pick(random, steps);
    const again =
      random() < 0.3
        ? pick(
            random,
            steps.filter((step) => step.scenario === scenario),
          ).name
        : undefined;
    await kill(stage, scenario, [name, ...(again ? [again] : [])], await expected(scenario), tally);
  }
  return tally;
}

async function inPeace(stage: Stage, scenario: Scenario): Promise<{ before: State; after: State }> {
  await begin(stage, scenario);
  const before = await settled(stage);
  await scenario.act(stage);
  await scenario.again(stage);
  return { before, after: await settled(stage) };
}

async function begin(stage: Stage, scenario: Scenario): Promise<void> {
  for (const tab of await stage.bench.browser.pages()) if (/^https:|dashboard/.test(tab.url())) await tab.close().catch(() => undefined);
  await stage.tell('own/forget', {});
  await scenario.prepare(stage);
}

/** The state once it stays. */
async function settled(stage: Stage): Promise<State> {
  let last = '';
  for (;;) {
    const state = await stage.state();
    if (JSON.stringify(state) === last) return state;
    last = JSON.stringify(state);
    await pause(700);
  }
}

async function kill(stage: Stage, scenario: Scenario, names: readonly string[], { day, before, after }: Expected, tally: Tally): Promise<void> {
  await begin(stage, scenario);
  for (const [turn, name] of names.entries()) {
    await stage.arm({ name, inPage: scenario.inPage === true });
    const done = (turn === 0 ? scenario.act(stage) : scenario.again(stage)).catch(() => undefined);
    if (!(await stage.death(turn === 0 ? PATIENCE_MS : done))) continue;
    tally.kills++;
    tally.at.set(name, (tally.at.get(name) ?? 0) + 1);
    const found = await stage.state();
    if (!found.alarms.includes('refresh-views')) note(tally, 'alarmsLost', `${scenario.id} at ${name}: no alarm`);
    const isWhole = [before, after].some(({ readings }) => readings.join() === found.readings.join());
    if (scenario.atOnce && !isWhole && day === today()) note(tally, 'halves', `${scenario.id} at ${name}: ${found.readings.length} readings`);
  }
  await scenario.again(stage);
  const until = Date.now() + SETTLE_MS;
  const same = (state: State) => JSON.stringify({ ...state, alarms: [] }) === JSON.stringify({ ...after, alarms: [] });
  let state = await settled(stage);
  while (!same(state) && Date.now() < until) state = await settled(stage);
  // midnight fell into it: it came to what another day comes to
  if (day === today()) judge(`${scenario.id} at ${names.join(', then ')}`, after, state, tally);
}

function judge(what: string, after: State, state: State, tally: Tally): void {
  const missing = (of: 'readings' | 'days' | 'notices' | 'shown' | 'lines') => without(after[of], state[of]).map((one) => `${what}: ${of} without ${one}`);
  const more = (of: 'readings' | 'days' | 'notices' | 'shown' | 'lines') => without(state[of], after[of]).map((one) => `${what}: ${of} with ${one}`);
  const count = (key: 'lost' | 'doubled' | 'noticesLost' | 'noticesDoubled', said: readonly string[]) => {
    for (const one of said) note(tally, key, one);
  };
  count('lost', [...missing('readings'), ...missing('days'), ...missing('lines')]);
  count('doubled', [...more('readings'), ...more('days'), ...more('lines'), ...(state.points === after.points ? [] : [`${what}: ${state.points} points`])]);
  count('noticesLost', [...missing('notices'), ...missing('shown')]);
  count('noticesDoubled', [...more('notices'), ...more('shown')]);
  if (!state.alarms.includes('refresh-views')) note(tally, 'alarmsLost', `${what}: no alarm in the end`);
}

function note(tally: Tally, key: 'lost' | 'doubled' | 'noticesLost' | 'noticesDoubled' | 'alarmsLost' | 'halves', fault: string): void {
  tally[key]++;
  tally.faults.push(fault);
}

/** Those of `all` that are not among `others`, each as often as it is there. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
