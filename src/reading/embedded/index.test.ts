import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Amount } from '../../model/amount';
import type { Figure, PageReading } from '../../model/reading';
import { withEmbedded } from '.';

const TODAY = '2026-06-20';
const figure = (id: Figure['id'], value: number, unit: Amount['unit'] = 'GB'): Figure => ({
  id,
  value: { value, unit, decimals: 2 },
  evidence: { label: '', text: '', bound: 'same text' },
});
const page = (figures: Figure[], more: Partial<PageReading> = {}): PageReading => ({
  page: 'usage',
  lines: [{ figures, days: [], months: [], unread: [] }],
  buckets: [],
  account: { figures: [], days: [], months: [], unread: [] },
  ...more,
});
const hidden = (script: string, reading = page([figure('used', 2.5)]), type = '') =>
  withEmbedded(reading, parseHTML(`<html><body><script${type}>${script}</script></body></html>`).document as unknown as Document, TODAY).lines[0]?.hidden;

describe('withEmbedded', () => {
  it('adds what only the data says, in the unit under which it agrees with what is in sight', () => {
    expect(hidden('{"usedData":2560,"remainData":512}', page([figure('used', 2.5)]), ' type="application/json"')?.figures).toMatchObject([
      { id: 'remaining', value: { value: 512, unit: 'MB' }, evidence: { bound: 'data' } },
    ]);
  });

  it('reads days and months of a chart or of records, none of the future', () => {
    expect(hidden("var d = {used: 2.5, chart: {labels: ['2026-05', '2026-07'], datasets: [{label: 'データ (GB)', data: [4.5, 1]}]}}")?.months).toMatchObject([
      { month: '2026-05', value: 4.5, unit: 'GB' },
    ]);
    expect(hidden('x={used:"2.50",daily:[{d:"2026-06-18",v:"0.75"},{d:"20260619",v:"0.10"}]}')?.days).toMatchObject([
      { date: '2026-06-18', value: 0.75, unit: 'GB' },
      { date: '2026-06-19', value: 0.1, unit: 'GB' },
    ]);
  });

  it.each([
    ['that contradicts what is in sight', '{used: 3.1, remaining: 9}'],
    ['that agrees with nothing in sight', '{remaining: 9, days: []}'],
    ['that says one thing twice', '{a: {used: 2.5}, b: {used: 7}, remaining: 1}'],
    ['of other things', '{additionalUsedData: 2.5, lowSpeedRemain: 9}'],
    ['that is broken', '{used: 2.5, remaining: 9'],
  ])('leaves data out %s', (_, script) => expect(hidden(`var state = ${script}`)).toBeUndefined());

  it('does not guess whose data it is, nor believe it on other pages', () => {
    const line = page([figure('used', 2.5)]).lines[0] as PageReading['lines'][0];
    const script = 'var s = {used: 2.5, remaining: 9}';
    expect(hidden(script)?.figures).toHaveLength(1);
    expect(hidden(script, page([], { lines: [line, line] }))).toBeUndefined();
    expect(hidden(script, page([figure('used', 2.5)], { page: 'signed-out' }))).toBeUndefined();
  });
});
