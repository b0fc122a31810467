/** States and plans that the texts of a page tell, and whose they are. */

import { redact } from './canonical';
import { type Context, type Surroundings, structural, textsOf } from './context';
import { evidenceOf, type Fact } from './fact';
import { says } from './mentions';
import type { Owners } from './owners';
import { planIn } from './plan';
import type { Run } from './run';
import { isStateValue, STATE_VALUES, statesOf } from './states';
import { weigh } from './weigh';
import { meaningOf } from './words';

/** @param runs those that may tell any, in the page's order */
export function* statedIn(runs: readonly Run[], around: Surroundings, owners: Owners, visible: (element: Element) => boolean): Generator<undefined, Fact[]> {
  const facts: Fact[] = [];
  for (const run of runs) {
    yield;
    // most texts say nothing whatever stands beside them: that is seen before it is looked for
    const short = run.wording.length <= 40;
    const ofState = says(run, STATE_VALUES);
    const ofPlan = says(run, PLAN) || (short && around.mentions(run, PLAN));
    if (run.wording.length > 400 || !(ofState || ofPlan)) continue;
    let known: Context | undefined;
    const context = () => {
      known ??= around.beside(run);
      return known;
    };
    const beside = short && ((ofState && isStateValue(run.wording)) || (ofPlan && !/。|円|^\d+月/.test(run.wording))) ? textsOf(context().heads) : [];
    const states = ofState ? statesOf(run, beside) : [];
    const plan = ofPlan && planIn(run, beside.length > 0 && !PLANNISH.test(run.wording) ? likely(run, context()) : beside);
    if ((states.length === 0 && !plan) || weigh(run, visible) !== 1) continue;
    const owner = owners.of(run, structural(context()));
    for (const { id, value, said, text } of states) facts.push({ owner, candidate: { id, value, strength: 2, evidence: evidenceOf(said, text, 'state') } });
    if (plan)
      facts.push({
        owner,
        candidate: { id: 'plan', value: redact(plan.name), strength: plan.strength, evidence: evidenceOf(plan.label, plan.name, 'state') },
      });
  }
  return facts;
}

/** A word that the label of a plan has. */
const PLAN = /プラン|コース|サービス|plan|套餐/i;

/** A column headed プラン may be one of two that take turns as labels: what stands in it has to look like a plan. */
const PLANNISH = /プラン|コース|SIM|ギガ|[A-Za-z0-9]/i;
const likely = (run: Run, context: Context) => {
  const { measure, part } = meaningOf(run.wording);
  return measure || part ? [] : textsOf(context.heads.filter((label) => label.stands !== 'column head'));
};
