/** Two readings compared figure by figure: what was kept, what got lost, and what is wrong. */
import type { Amount } from '../../src/model/amount';
import type { Figure, LineScope, PageReading, Scope } from '../../src/model/reading';

export interface Difference {
  what: string;
  before?: string;
  after?: string;
  /** what the value was bound to */
  label: string;
  /** why it was refused after the mutation, where the reader says so */
  reason?: string;
}

export interface Comparison {
  total: number;
  kept: number;
  lost: Difference[];
  /** another number, another line, or a figure that was not there */
  wrong: Difference[];
}

interface Fact {
  value: string;
  label: string;
}
type Facts = Map<string, Fact>;
interface Named {
  name: string;
  facts: Facts;
}

/** Adds the reader's own reasons to what got lost. */
export function explain(lost: readonly Difference[], refused: readonly { text: string; label: string; reason: string }[]): void {
  const plain = (text: string) => /\d[\d.]*/.exec(text.normalize('NFKC').replaceAll(',', ''))?.[0] ?? '';
  for (const one of lost) {
    const text = plain(/ → (.*) \(/.exec(one.label)?.[1] ?? '');
    const found = refused.find((other) => text !== '' && plain(other.text) === text);
    if (found) one.reason = `${found.reason} [${found.label}]`;
  }
}

const MONEY = new Set(['bill', 'unpaid', 'balance', 'paymentDue']);

/** Compares what was read after a mutation with what was read before. */
export function compareReadings(before: PageReading, after: PageReading): Comparison {
  const result: Comparison = { total: 0, kept: 0, lost: [], wrong: [] };
  const single = before.lines.length <= 1 && after.lines.length <= 1;
  const [a, b] = [scopes(before, single), scopes(after, single)];
  for (const { name, facts } of a) {
    const index = closest(facts, name, b);
    const other = index < 0 ? undefined : b.splice(index, 1)[0];
    compareFacts(name, facts, other?.facts ?? new Map(), result);
  }
  for (const { name, facts } of b) compareFacts(name, new Map(), facts, result);
  return result;
}

/** Scopes of one name pair off by what they have in common: pools have no name that outlives a redesign. */
function closest(facts: Facts, name: string, others: readonly Named[]): number {
  const common = (other: Named) => [...facts].filter(([key, { value }]) => other.facts.get(key)?.value === value).length;
  return others.reduce((best, other, index) => (other.name === name && (best < 0 || common(other) > common(others[best] as Named)) ? index : best), -1);
}

function compareFacts(name: string, a: Facts, b: Facts, result: Comparison): void {
  for (const [key, { value, label }] of a) {
    const other = b.get(key);
    result.total++;
    if (other?.value === value) result.kept++;
    else if (other) result.wrong.push({ what: `${name} ${key}`, before: value, after: other.value, label: other.label });
    else result.lost.push({ what: `${name} ${key}`, before: value, label });
  }
  // a plan's name that is read for the first time is a gain: the unchanged page shows it too
  for (const [key, { value, label }] of b) if (!a.has(key) && key !== 'plan') result.wrong.push({ what: `${name} ${key}`, after: value, label });
}

function scopes(reading: PageReading, single: boolean): Named[] {
  const account = factsOf(reading.account);
  const lines = reading.lines.map((line): Named => ({ name: single ? 'line' : `line ${line.number ?? '-'}`, facts: lineFacts(line) }));
  if (single && lines[0]) for (const [key, fact] of account) if (!lines[0].facts.has(key)) lines[0].facts.set(key, fact);
  const others = reading.buckets.map((bucket): Named => ({ name: `${bucket.kind} bucket ${bucket.members.toSorted().join('+')}`, facts: factsOf(bucket) }));
  if (!single || !lines[0]) others.push({ name: single ? 'line' : 'account', facts: account });
  return [...lines, ...others].filter(({ facts }) => facts.size > 0);
}

function lineFacts(line: LineScope): Facts {
  const facts = factsOf(line);
  if (line.number) facts.set('number', { value: line.number, label: '' });
  for (const end of ['start', 'end'] as const) if (line.cycle?.[end]) facts.set(`cycle.${end}`, { value: String(line.cycle[end]), label: '' });
  return facts;
}

function factsOf(scope: Scope): Facts {
  const facts: Facts = new Map();
  for (const figure of scope.figures) {
    if (figure.derived) continue;
    facts.set(figure.id, { value: valueText(figure), label: `${figure.evidence.label} → ${figure.evidence.text} (${figure.evidence.bound})` });
    if (figure.month && MONEY.has(figure.id)) facts.set(`${figure.id} month`, { value: figure.month, label: '' });
  }
  for (const { date, ...amount } of scope.days) facts.set(date, { value: amountText(amount), label: '' });
  for (const { month, ...amount } of scope.months) facts.set(month, { value: amountText(amount), label: '' });
  return facts;
}

const amountText = ({ value, unit }: Amount) => (value === 0 ? '0' : `${value} ${unit}`);
const valueText = ({ value }: Figure) => (typeof value === 'object' ? amountText(value) : String(value).replace(/\s/g, ''));
