/** Ours beside the strong forecaster and a clipped straight line, on users by seed or on rows from a file. */
import { readFileSync } from 'node:fs';
import { forecast } from '../../src/insights/forecast/forecast.ts';
import { type Row, rowsOf } from './score.ts';
import { type Forecaster, linearClipped } from './simple.ts';
import { strong } from './strong.ts';
import { tableOf } from './table.ts';
import { type User, usersOf } from './users.ts';

export const SEED = 5;
export const USERS = 300;

export interface Asked {
  seed: number;
  users: number;
  /** a file with a user a line, as `usersOf` makes them, in place of made-up ones */
  rows?: string;
}

export function evaluation({ seed, users, rows: file }: Asked, say: (text: string) => void): string {
  say(file ? `reading ${file} …` : `making ${users} users by seed ${seed} …`);
  const made = file ? usersIn(file) : usersOf(seed, users, { oracle: true });
  const rows = rowsOf(made);
  say(`asking ${rows.length} forecasts of each …`);
  const floor: Record<string, Forecaster> = rows.every(({ moment }) => moment.oracle) ? { 'who knows all but the future': oracleOf(rows) } : {};
  const table = tableOf(rows, { Nokori: forecast, strong, 'clipped line': linearClipped, ...floor });
  return `${table}\n\n${rows.length} forecasts of ${made.length} users. ${costOf(rows)}`;
}

const usersIn = (file: string): User[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as User);

/** Looks its answer up by the case it is asked. */
function oracleOf(rows: readonly Row[]): Forecaster {
  const known = new Map(rows.map(({ given, moment }) => [given, moment.oracle]));
  return (given) => {
    const floor = known.get(given);
    if (!floor) throw new Error('The oracle knows only the rows it was made with');
    return { endUsedMB: floor, runOut: { probability: floor.p ?? 0, date: null }, dailyBudgetMB: 0 };
  };
}

function costOf(rows: readonly Row[]): string {
  const times = rows
    .map(({ given }) => {
      const started = performance.now();
      forecast(given);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] as number).toFixed(2);
  return `A forecast takes ${at(0.5)} ms, 99 of 100 at most ${at(0.99)} ms.`;
}
