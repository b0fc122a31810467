/** Scores as a Markdown table: of all rows, by day of the cycle and by what is known of the user. */
import { type Row, type Score, scores } from './score.ts';
import type { Forecaster } from './simple.ts';

const COLUMNS: [string, (score: Score) => string][] = [
  ['error', ({ error }) => two(error, 3)],
  ['/ straight', ({ toLinear }) => two(toLinear)],
  ['/ clipped', ({ toClipped }) => two(toClipped)],
  ['pinball / simple', ({ pinball }) => two(pinball)],
  ['cover (under, over)', ({ coverage, below, above }) => `${two(coverage)} (${two(below)}, ${two(above)})`],
  ['width', ({ width }) => two(width)],
  ['Brier (/ base rate)', ({ brier, brierToBaseRate }) => `${two(brier, 3)} (${two(brierToBaseRate)})`],
  ['told / false', ({ hits, falseAlarms }) => `${two(hits)} / ${two(falseAlarms)}`],
  ['date ± days', ({ dateDays }) => two(dateDays, 1)],
  ['odd days', ({ anomalyPrecision, anomalyRecall }) => `${two(anomalyPrecision)} / ${two(anomalyRecall)}`],
];
const FEWEST = 15;

const two = (value: number, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits).replace(/^0(?=\.)/, '') : '–');
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A block of lines a group, a line a forecaster, in the order given. */
export function tableOf(rows: readonly Row[], forecasters: Readonly<Record<string, Forecaster>>): string {
  const groups: [string, (row: Row) => boolean][] = [
    ['all', () => true],
    ...(['1-3', '4-10', '11-20', '21+'] as const).map((group): [string, (row: Row) => boolean] => [`days ${group}`, (row) => row.group === group]),
    ...(['history', 'days only', 'nothing'] as const).map((known): [string, (row: Row) => boolean] => [`known: ${known}`, (row) => row.known === known]),
  ];
  const body = groups.flatMap(([name, chosen]) => {
    const some = rows.filter(chosen);
    if (some.length < FEWEST) return [];
    return Object.entries(scores(some, forecasters)).map(([forecaster, score], i) =>
      line([i === 0 ? `${name} (${some.length})` : '', forecaster, ...COLUMNS.map(([, cell]) => cell(score))]),
    );
  });
  return [line(['rows', 'forecast', ...COLUMNS.map(([head]) => head)]), line(['---', '---', ...COLUMNS.map(() => '---')]), ...body].join('\n');
}
