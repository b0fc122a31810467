/** Spoilt messages: each is refused with its reason, or is of the form that the rest can rely on, and everything after it copes. */
import { deriveWith } from '../../src/app/derive';
import { readingsOf } from '../../src/app/readings-of';
import { CARRIERS } from '../../src/carriers';
import { summarise } from '../../src/insights/summary';
import { faultOf } from '../../src/model/hand-input';
import { parseForget, parseTyped } from '../../src/model/hand-schema';
import { lineKeyOf } from '../../src/model/line-key';
import type { PageReading, Reading } from '../../src/model/reading';
import { parseReadingMessage } from '../../src/model/reading-schema';
import { settingsOf } from '../../src/model/settings';
import { mulberry32, pick } from '../redesign/random';
import { mutateValue } from './mutate-value';
import type { Tally } from './tally';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const HUNG_MS = 1_000;
const evidence = { label: '残りデータ量', text: '12.34GB', bound: 'term' } as const;
const amount = (value: number) => ({ value, unit: 'GB', decimals: 2 }) as const;
const scope = { figures: [], days: [], months: [], unread: [] };

const READING: PageReading = {
  page: 'usage',
  carrier: 'docomo',
  lines: [
    {
      ...scope,
      number: '1234',
      label: '主回線',
      cycle: { start: '2026-11-01', end: '2026-11-30' },
      figures: [
        { id: 'remaining', value: amount(12.34), evidence },
        { id: 'used', value: amount(7.66), evidence },
        { id: 'asOf', value: '2026-11-21T18:00:00+09:00', evidence },
        { id: 'throttled', value: false, evidence },
        { id: 'bill', value: 5478, month: '2026-10', evidence },
        { id: 'rollover', value: amount(1), of: 'left', evidence },
      ],
      days: [{ date: '2026-11-20', ...amount(0.5) }],
      months: [{ month: '2026-10', ...amount(9.1) }],
      hidden: { figures: [], days: [{ date: '2026-11-19', ...amount(0.25) }], months: [] },
      unread: [{ figure: 'total', reason: 'two values' }],
    },
  ],
  buckets: [{ ...scope, kind: 'shared', label: 'シェアグループ', members: ['1234', '5678'], figures: [{ id: 'remaining', value: amount(18.56), evidence }] }],
  account: { ...scope, figures: [{ id: 'unpaid', value: 0, evidence }] },
};

const KINDS: Record<string, { valid: unknown; take(body: unknown): Promise<void> }> = {
  reading: { valid: { reading: READING, readAt: NOW, visit: '01234567-89ab' }, take: takeReading },
  typed: {
    valid: {
      carrier: { name: 'povo' },
      last4: '1234',
      remaining: amount(2.81),
      used: amount(0.19),
      total: amount(3),
      resetsOn: '2026-12-01',
      expiresOn: '2026-12-05',
    },
    take: async (body) => void faultOf(parseTyped(body), NOW),
  },
  forget: { valid: { line: 'docomo:1234' }, take: async (body) => void parseForget(body) },
  settings: {
    valid: {
      language: 'en',
      badge: { content: 'remaining', line: 'docomo:1234' },
      lines: { 'docomo:1234': { nickname: '主卡', order: 1 } },
      visits: ['docomo'],
    },
    take: async (body) => void settingsOf(body as object),
  },
};

async function takeReading(body: unknown): Promise<void> {
  const { reading, readAt } = parseReadingMessage(body);
  const readings = await readingsOf(reading, {
    carrier: { id: 'docomo', family: 'docomo' },
    readAt: Math.min(readAt, NOW),
    page: 'https://x.example/',
    readerVersion: 1,
  });
  const rows = readings.map((one: Reading) => ({ ...one, lineKey: lineKeyOf(one), belongs: lineKeyOf(one), visit: '01234567-89ab' }));
  const derive = deriveWith(CARRIERS, NOW);
  for (const row of rows) {
    derive.closingDay(row);
    const { series } = derive;
    const points = series(row, { key: row.belongs }).flatMap(({ point }) => (point ? [point] : []));
    derive.days(points);
  }
  summarise(rows, [], () => ({ rule: { kind: 'month-start' } }));
}

export async function fuzzMessages(cases: number, firstSeed: number): Promise<Tally> {
  const tally: Tally = { cases: 0, thrown: 0, hung: 0, wrong: 0, accepted: 0, faults: [] };
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const random = mulberry32(seed);
    // three of four are readings: they alone come from pages
    const name = random() < 0.75 ? 'reading' : pick(random, Object.keys(KINDS));
    const { valid, take } = KINDS[name] as (typeof KINDS)[string];
    const body = mutateValue(valid, random);
    const started = performance.now();
    tally.cases++;
    try {
      await take(body);
      tally.accepted++;
      if (name === 'reading' && !isWithin(body)) say('wrong', 'beyond its bounds');
    } catch (error) {
      if (!(error instanceof Error && /^refused: /.test(error.message))) say('thrown', error instanceof Error ? `${error.stack}`.slice(0, 300) : String(error));
    }
    if (performance.now() - started > HUNG_MS) say('hung', `${Math.round(performance.now() - started)} ms`);
    function say(key: 'thrown' | 'wrong' | 'hung', what: string): void {
      tally[key]++;
      tally.faults.push(`${name}/${seed}: ${what}`);
    }
  }
  return tally;
}

/** What was taken is small, finite and flat, held without the schema that took it. */
function isWithin(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.length <= 200;
  if (typeof value === 'number') return Number.isFinite(value) && (depth < 3 || Math.abs(value) <= 1e12);
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean';
  const entries = Object.entries(value);
  return (
    depth < 10 &&
    entries.length <= 400 &&
    entries.every(([key, one]) => !/^(__proto__|constructor|prototype|extra|toString)$/.test(key) && isWithin(one, depth + 1))
  );
}
