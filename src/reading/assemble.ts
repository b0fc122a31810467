/** Puts the facts of a page into its lines, buckets and account. */
import type { Amount } from '../model/amount';
import type { BucketScope, DayUsage, LineScope, MonthUsage, PageReading, Scope } from '../model/reading';
import { redact } from './canonical';
import type { Fact, Facts } from './fact';
import type { Owners } from './owners';
import { type Candidate, reconcile } from './reconcile';
import { sharesOf } from './shares';
import { closes, EXTRAS } from './sums';
import { meaningOf } from './words';

const MONEY = new Set(['bill', 'unpaid', 'balance', 'paymentDue', 'talkUsed', 'talkRemaining']);

export function assemble(all: Facts, owners: Owners, empty: PageReading): PageReading {
  const several = owners.numbers.length > 1;
  const groups = new Map<string, Fact[]>();
  const put = (key: string, fact: Fact) => groups.set(key, [...(groups.get(key) ?? []), fact]);
  // where the page also says what is left in all, its cards are packs of one line; else each is a line of its own
  const facts = packed([...all.facts, ...sharesOf(all)]);
  const packs = facts.some((fact) => 'page' in fact.owner && fact.candidate?.id === 'remaining');
  // what stands apart as shared, beside what is the line's own, is not the line's
  const own = new Set(facts.filter((fact) => !fact.shared && fact.candidate && CONSUMED.has(fact.candidate.id)).map(lineOf));
  // what else a page says beside its only card is that card's
  const [only, other] = new Set(facts.flatMap(({ owner }) => ('card' in owner ? owner.card : [])));
  for (const fact of facts) {
    const id = fact.candidate?.id;
    const line = lineOf(fact);
    if ('card' in fact.owner) put(packs ? `bucket pack  ${fact.owner.card}` : `card ${fact.owner.card}`, { ...fact, bucketLabel: fact.owner.card });
    else if (fact.candidate && isOnlyPack(fact, facts)) {
      if (isAll(fact, facts)) put(`line ${line}`, fact);
    } else if (fact.bucket === 'pack') put(`bucket pack ${line} ${fact.bucketLabel}`, fact);
    else if (fact.bucket) put(`bucket ${fact.bucket} ${line}`, fact);
    else if (fact.shared && 'line' in fact.owner && own.has(line)) put(`bucket shared ${line}`, fact);
    else if ('group' in fact.owner || ('page' in fact.owner && several))
      put(id && MONEY.has(id) ? 'account' : `bucket shared ${'group' in fact.owner ? [...fact.owner.group].sort() : [...owners.numbers].sort()}`, fact);
    else if (line === '' && id && MONEY.has(id)) put('account', fact);
    else put(only && !other && !packs && line === '' ? `card ${only}` : `line ${line}`, fact);
  }
  const parts = all.refused.some(({ label, reason, text }) => !ASIDE.has(reason) && /[1-9].*[GMK]B/i.test(text) && EXTRAS.has(meaningOf(label).part ?? 'base'));
  const account = scope(groups.get('account') ?? [], parts);
  // asked of the page as a whole: a page tells its time and its cycle once for all its lines
  const line = (who: { number?: string; label?: string }, key: string): LineScope => {
    const one: LineScope = { ...who, ...scope(groups.get(key) ?? [], parts) };
    if (all.asOf) one.figures.push({ id: 'asOf', value: all.asOf, evidence: { label: '', text: all.asOf, bound: 'state' } });
    return all.cycle ? { ...one, cycle: all.cycle } : one;
  };
  const cards = [...groups.keys()].filter((key) => key.startsWith('card ')).map((key) => line({ label: redact(key.slice(5)) }, key));
  const numbered = owners.numbers.map((number) => line({ number }, `line ${number}`));
  const nameless =
    numbered.length === 0 ? [line({}, 'line ')].filter((one) => cards.length === 0 || one.figures.some((figure) => CONSUMED.has(figure.id))) : [];
  const lines = [...numbered, ...nameless, ...cards].map(({ cycle, ...one }, _, told) =>
    // a line that is stopped has no cycle, and no data
    cycle && (hasData(one) || !told.some(hasData)) ? { ...one, cycle } : one,
  );
  const buckets = [...groups]
    .filter(([key]) => key.startsWith('bucket '))
    .map(([key, facts]) => bucket(key, facts, parts && !key.startsWith('bucket pack')))
    .filter(holdsFigures);
  if (!isUsage([account, ...buckets, ...lines], owners.numbers.length > 0)) return empty;
  const telling = lines.filter((line) => several || holdsFigures(line) || line.number).filter((line) => holdsFigures(line) || !owners.ended(line.number ?? ''));
  return { ...empty, page: 'usage', lines: telling, buckets, account };
}

const lineOf = ({ owner }: Fact) => ('line' in owner ? owner.line : '');

/** What is told of a line's one pack is not the line's, unless it is all that the line has. */
const isOnlyPack = (fact: Fact, all: readonly Fact[]): boolean =>
  fact.bucket === 'pack' && all.every((other) => other.bucket !== 'pack' || lineOf(other) !== lineOf(fact) || other.bucketLabel === fact.bucketLabel);

/** What is told of a pack as of a line, and of nothing else, is all that the line has. */
const isAll = (fact: Fact, all: readonly Fact[]): boolean => {
  const others = all.filter((other) => lineOf(other) === lineOf(fact));
  const has = (id: string, isPack: boolean) => others.some((other) => other.candidate?.id === id && (other.bucket === 'pack') === isPack);
  return has('used', true) && !has('used', false) && !has('remaining', false);
};

/** Amounts added whose sum stands beside them are packs; the end of a pack is an end of its line's too. */
function packed(all: readonly Fact[]): Fact[] {
  const added = all.filter((fact) => fact.candidate?.id === 'topUp' && !fact.bucket && fact.candidate.strength >= 1);
  const amount = (fact: Fact) => fact.candidate?.value as Amount;
  const parts = added.flatMap((whole) => {
    const others = added.filter((other) => lineOf(other) === lineOf(whole) && amount(other).value < amount(whole).value);
    return others.length > 1 && closes([amount(whole)], others.map(amount)) ? others : [];
  });
  const named = (fact: Fact) => (fact.bucket === 'pack' && fact.bucketLabel) || nameOf(fact);
  const isEnd = ({ candidate }: Fact) => candidate?.id === 'expiresOn';
  const names = [...parts, ...all.filter((fact) => fact.bucket === 'pack' && !isEnd(fact))].map(named);
  return all.flatMap((fact): Fact | Fact[] => {
    const { bucket, ...own } = fact;
    const pack: Fact = { ...own, bucket: 'pack', bucketLabel: named(fact) };
    if (parts.includes(fact)) return { ...pack, candidate: { ...(fact.candidate as Candidate), id: 'remaining' } };
    if (!isEnd(fact) || (bucket && bucket !== 'pack')) return fact;
    return names.includes(named(fact)) ? [own, pack] : own;
  });
}

/** The head of its row. */
const nameOf = ({ candidate }: Fact) => candidate?.evidence.label.split(' / ')[0] ?? '';

function bucket(key: string, facts: Fact[], parts: boolean): BucketScope {
  const [, kind, members] = key.split(' ') as [string, BucketScope['kind'], string];
  const label = facts.find((fact) => fact.bucketLabel)?.bucketLabel;
  return { kind, ...(label ? { label: redact(label) } : {}), members: members ? members.split(',') : [], ...scope(facts, parts) };
}

function scope(facts: readonly Fact[], parts: boolean): Scope {
  const { figures, unread } = reconcile(
    facts.flatMap((fact) => fact.candidate ?? []),
    parts,
  );
  return {
    figures,
    days: unique(
      facts,
      ({ day }) => day,
      (row: DayUsage) => row.date,
    ),
    months: unique(
      facts,
      ({ month }) => month,
      (row: MonthUsage) => row.month,
    ),
    unread,
  };
}

/** One row a date: its sum where there is one; a date with two different amounts is not known. */
function unique<T extends { value: number; unit: string }>(facts: readonly Fact[], rowOf: (fact: Fact) => T | undefined, key: (row: T) => string): T[] {
  const all = facts.flatMap((fact) => {
    const row = rowOf(fact);
    return row ? { row, isSum: fact.isSum } : [];
  });
  const rows = all.filter((one) => one.isSum || !all.some((other) => other.isSum && key(other.row) === key(one.row))).map(({ row }) => row);
  return rows.filter(
    (row, index) =>
      rows.findIndex((other) => key(other) === key(row)) === index &&
      rows.every((other) => key(other) !== key(row) || (other.value === row.value && other.unit === row.unit)),
  );
}

const CONSUMED = new Set(['used', 'remaining', 'usedToday', 'usedYesterday', 'usedLast3Days', 'lowSpeedUsed', 'roamingUsed', 'talkUsed', 'unpaid', 'balance']);

const ASIDE: ReadonlySet<string> = new Set(['price', 'offer', 'rule', 'sentence', 'example', 'plan name', 'step price']);

/** Something consumed or owed, or anything at all of a line whose number is named: a plan's size and price alone are a brochure. */
function isUsage(scopes: readonly Scope[], numbered: boolean): boolean {
  if (numbered) return scopes.some(holdsFigures);
  return scopes.some((one) => one.figures.some((figure) => CONSUMED.has(figure.id) || figure.id === 'bill') || one.days.length > 0 || one.months.length > 0);
}

const hasData = (one: Scope) =>
  one.days.length > 0 || one.figures.some(({ id }) => /^(used|remaining|total|allowance|unlimited|throttled|savingMode)/.test(id));

const FACTUAL = (figure: { id: string; value: unknown }) =>
  figure.id !== 'plan' && figure.id !== 'asOf' && figure.id !== 'paymentDue' && figure.value !== false;
const holdsFigures = (one: Scope) => one.figures.some(FACTUAL) || one.days.length > 0 || one.months.length > 0;
