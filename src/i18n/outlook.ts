/** Whether it will last, said in a sentence. Takes plain values: the model's Outlook has this shape. */
import { amountText, dateText } from './format';
import type { Messages } from './index';

export interface SayableOutlook {
  base: number;
  until: string;
  totalMB?: number;
  endMB: { p10: number; p90: number };
  runOut?: { probability: number; earliest?: string; latest?: string };
  todayBudgetMB?: number;
  basis: { cycles: number; days: number; rough: boolean };
}

/** below: it will rather last; above: it will rather not */
const [UNSURE, LIKELY] = [0.2, 0.5];

/** What becomes of it by the end, with an honest range, and what may be used today. */
export function outlookText(m: Messages, outlook: SayableOutlook, now: number): string {
  const { base, until, totalMB, endMB, runOut, todayBudgetMB, basis } = outlook;
  const day = (date: string) => dateText(m, date, now);
  const range = [amountOf(m, endMB.p10, base), amountOf(m, endMB.p90, base)] as const;
  const parts = [verdict(m, runOut, until, day), totalMB === undefined ? m.usedByDate(...range, day(until)) : m.usedByThen(...range)];
  if (todayBudgetMB !== undefined) parts.push(m.budgetToday(amountOf(m, todayBudgetMB, base)));
  if (basis.rough) parts.push(m.rough);
  return parts.filter(Boolean).join(m.join);
}

/** What the forecast rests on: "your last 3 months and the last 9 days". */
export function basisText(m: Messages, { cycles, days }: SayableOutlook['basis']): string {
  if (cycles > 0 && days > 0) return m.basis(m.basisCycles(cycles), m.basisDays(days));
  return cycles > 0 ? m.basisOnly(m.basisCycles(cycles)) : days > 0 ? m.basisOnly(m.basisDays(days)) : m.basisNone;
}

function verdict(m: Messages, runOut: SayableOutlook['runOut'], until: string, day: (date: string) => string): string {
  if (!runOut) return '';
  if (runOut.probability < UNSURE) return m.lasts(day(until));
  if (runOut.probability < LIKELY) return m.mayRunOut(day(until));
  return runOut.earliest && runOut.latest ? m.runsOut(day(runOut.earliest), day(runOut.latest)) : m.runsOutBefore(day(until));
}

/** As exact as a forecast can be: 14 GB, 1.4 GB, 140 MB. */
function amountOf(m: Messages, MB: number, base: number): string {
  if (MB < base / 10) return amountText(m, { value: Math.round(MB), unit: 'MB', decimals: 0 });
  const decimals = MB < 10 * base ? 1 : 0;
  return amountText(m, { value: Number((MB / base).toFixed(decimals)), unit: 'GB', decimals });
}
