/** Candidates of one scope become its figures; what contradicts itself is refused with the reason. */
import { type Amount, agree, toBytes } from '../model/amount';
import type { FigureId } from '../model/figures';
import type { Figure, Unread } from '../model/reading';
import { BASES, borneOut, closes, EXTRAS } from './sums';

export interface Candidate extends Figure {
  /** 3 own text … 1 heading; 0.5 from a collapsed section */
  strength: number;
  /** see bind: kept only where the sums bear it out */
  doubt?: boolean;
}

export interface Reconciled {
  figures: Figure[];
  unread: Unread[];
}

/** One value a figure: the best bound; two different ones equally well bound refuse each other. */
/** @param parts whether the page shows extra amounts that could not be taken: then its total is not the plan's own amount */
export function reconcile(all: readonly Candidate[], parts = false): Reconciled {
  const candidates = all.filter((candidate) => borneOut(candidate, all));
  const figures: Figure[] = [];
  const unread: Unread[] = [];
  for (const id of new Set(candidates.map((candidate) => candidate.id))) {
    // what is unpaid of a month is its bill
    const same = summed(
      latestMonth(candidates.filter((candidate) => candidate.id === id || (id === 'bill' && candidate.id === 'unpaid' && candidate.month && candidate.value))),
    );
    const top = Math.max(...same.map(rank));
    const best = fitting(
      same.filter((candidate) => rank(candidate) === top),
      candidates,
    );
    const first = EARLIEST.has(id) ? earliest(best) : best.reduce((a, b) => (decimals(b) > decimals(a) ? b : a));
    if (!EARLIEST.has(id) && best.some((other) => !sameValue(other.value, first.value)))
      unread.push({ figure: id, reason: `differs: ${[...new Set(best.map((one) => one.evidence.text))].slice(0, 3).join(', ')}` });
    else figures.push(figureOf(first, id));
  }
  const settled = contradictions(figures, unread);
  const [used, today, left, whole, base] = (['used', 'usedToday', 'remaining', 'total', 'allowance'] as const).map((id) =>
    settled.figures.find((figure) => figure.id === id),
  );
  // of a daily course, or on a cycle's first day, what was used today is all that was used
  if (!used && today && left && closes(values(whole ? [whole] : [base, ...settled.figures.filter((figure) => EXTRAS.has(figure.id))]), values([today, left])))
    settled.figures.push({ ...today, id: 'used' });
  const lost = settled.unread.some((one) => EXTRAS.has(one.figure) || one.figure === 'allowance');
  // an amount that says it is the plan's own and is not believed keeps another from being taken for it
  const denied = all.some((one) => one.id === 'allowance' && !candidates.includes(one));
  return parts || lost || denied ? settled : { ...settled, figures: withAllowance(settled.figures, [used, left]) };
}

/** Of several amounts the one that all others add up to: what is left in all, of packs that each say what is left of them. */
function summed(same: readonly Candidate[]): readonly Candidate[] {
  const sum = same.length > 2 && same.find((one) => closes(values([one]), values(same.filter((other) => other !== one))));
  return sum ? [sum] : same;
}

/** Of several that differ the one that makes up the whole together with what is used, or left, if it is the only one that does. */
function fitting(best: readonly Candidate[], all: readonly Candidate[]): readonly Candidate[] {
  const id = best[0]?.id;
  if (best.length < 2 || !(id === 'used' || id === 'remaining')) return best;
  const one = (of: FigureId) => {
    const found = all.filter((candidate) => candidate.id === of && !candidate.doubt);
    return found.every((other) => sameValue(other.value, (found[0] as Candidate).value)) ? found[0] : undefined;
  };
  const [other, whole] = [one(id === 'used' ? 'remaining' : 'used'), one('total')];
  const fit = other && whole ? best.filter((candidate) => closes(values([whole]), values([other, candidate]))) : [];
  return fit.length > 0 && fit.every((each) => sameValue(each.value, (fit[0] as Candidate).value)) ? fit : best;
}

/** What was granted says more of a part than what is left of it. */
const rank = (candidate: Candidate) =>
  candidate.strength +
  (candidate.of === 'granted' ? 0.25 : candidate.of === 'unknown' ? 0.1 : 0) -
  // packets are what the same amount was once counted in
  (candidate.derived || (candidate.value as Partial<Amount>).unit === 'packets' ? 2 : 0);

/** Of several packs, or bills, the one that comes first is what has to be known. */
const EARLIEST: ReadonlySet<FigureId> = new Set(['expiresOn', 'paymentDue']);
const earliest = (all: readonly Candidate[]) => all.reduce((a, b) => (String(b.value) < String(a.value) ? b : a));

function latestMonth(all: Candidate[]): Candidate[] {
  // what a month has come to so far is no bill where there is one
  const firm = all.filter(({ strength }) => strength > 0.3);
  const candidates = firm[0] ? firm : all;
  const months = candidates.flatMap((candidate) => candidate.month ?? []);
  const latest = months.sort().at(-1);
  return latest ? candidates.filter((candidate) => !candidate.month || candidate.month === latest) : candidates;
}

const values = (some: readonly (Figure | undefined)[]) => some.flatMap((figure) => (figure ? (figure.value as Amount) : []));

function contradictions(figures: Figure[], unread: Unread[]): Reconciled {
  const amount = (id: FigureId) => figures.find((figure) => figure.id === id)?.value as Amount | undefined;
  const refuse = (ids: FigureId[], reason: string) => {
    for (const figure of ids) unread.push({ figure, reason });
    figures = figures.filter((figure) => !ids.includes(figure.id));
  };
  const exceeds = (a: Amount | undefined, b: Amount | undefined) => a && b && BASES.every((base) => toBytes(a, base) > toBytes(b, base) && !agree(a, b, base));
  if (exceeds(amount('remaining'), amount('total'))) refuse(['remaining', 'total'], 'above the total');
  if (exceeds(amount('usedToday'), amount('used'))) refuse(['usedToday', 'used'], 'above the cycle');
  return { figures, unread };
}

/** Where a page prints only what may be used in all, and no part of it is extra or the extras come on top of it, that is the plan's own amount too. */
function withAllowance(figures: Figure[], consumed: readonly (Figure | undefined)[]): Figure[] {
  const total = figures.find((figure) => figure.id === 'total');
  const known = figures.some((figure) => figure.id === 'allowance' && !figure.derived);
  const extras = figures.filter((figure) => EXTRAS.has(figure.id) && (figure.value as Amount).value > 0);
  if (!total || known) return figures;
  const onTop = extras.length > 0 && consumed.every(Boolean) && closes(values(consumed), values([total, ...extras]));
  if (extras.length > 0 && !onTop) return figures;
  return [...figures.filter((figure) => figure.id !== 'allowance' && !(onTop && figure === total)), { ...total, id: 'allowance' }];
}

function sameValue(a: Figure['value'], b: Figure['value']): boolean {
  if (typeof a === 'object' && typeof b === 'object')
    return a.unit === b.unit
      ? a.value === b.value || (decimals({ value: a }) !== decimals({ value: b }) && agree(a, b))
      : BASES.some((base) => agree(a, b, base));
  return a === b;
}

const decimals = (figure: Pick<Figure, 'value'>) => (typeof figure.value === 'object' ? (figure.value.decimals ?? 0) : 0);

const figureOf = ({ strength: _strength, doubt: _doubt, month, ...figure }: Candidate, id: FigureId): Figure => ({
  ...figure,
  id,
  ...(month && id === 'bill' ? { month } : {}),
});
