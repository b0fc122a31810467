import type { Surroundings } from './context';
import { says } from './mentions';
import type { Run } from './run';
import { isOffer } from './set-aside';
import { anyOf } from './text';

/** Words of states and plans; all other runs have none. */
const TELLING =
  /速|制限|規制|低下|節約|クーポン|スイッチ|ターボ|放題|不限|[未支][払納]|プラン|コース|サービス|ステータス|设定|設定|plan|speed|slow|throttl|un(limited|paid)|saver|限速|流量|套餐/i;

/** Those, and the words of a label before one. */
export const STATE_WORDS = anyOf(TELLING, /网速|データ容量|残/);

/** The runs that may tell a state or a plan: by a word of their own, behind a label, or in a cell beside or under one. */
export function speaking(runs: readonly Run[], telling: readonly Run[], around: Surroundings): Run[] {
  const chosen = new Set<Run>();
  const lists = new Set<Element>();
  const cell = (run: Run) => void (run.block.closest('td,dd') && chosen.add(run));
  for (const run of telling) {
    // a plan or a state under おすすめ or 料金プラン一覧 is not the user's; a sentence may be
    if (run.wording.length < 12 && isOffer(run.origin === 'heading' ? run.wording : run.headings[0])) continue;
    if (says(run, TELLING)) chosen.add(run);
    const next = runs[run.nth + 1];
    if (next) chosen.add(next);
    const list = run.block.closest('table,dl');
    if (list && !lists.has(list)) around.runsIn(lists.add(list) && list).forEach(cell);
    for (let i = run.nth + 1; run.origin === 'heading' && runs[i]?.headings[0]?.includes(run.wording); i++) cell(runs[i] as Run);
  }
  return [...chosen].sort((a, b) => a.nth - b.nth);
}
