/**
 * `npm run --silent forecast`: one case a line on stdin → one forecast a line on stdout. A line that is no JSON object gives `{"error"}`.
 * `npm run forecast -- --evaluate [--seed N] [--users N] [--rows FILE]`: the table of scores, on made-up users or on rows from a file.
 * `npm run forecast -- --fit`: the forecast's constants, found anew from where they are.
 */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { forecast } from '../src/insights/forecast/forecast.ts';
import { evaluation, SEED, USERS } from './forecast/evaluate.ts';
import { fit } from './forecast/fit.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined);
const number = (name: string, otherwise: number) => {
  const value = Number(option(name) ?? otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number above 0`);
  return value;
};
const say = (text: string) => process.stderr.write(`forecast: ${text}\n`);

if (args.includes('--evaluate')) {
  const rows = option('rows');
  const asked = { seed: number('seed', SEED), users: number('users', USERS) };
  process.stdout.write(`${evaluation(rows ? { ...asked, rows: resolve(process.env.INIT_CWD ?? '.', rows) } : asked, say)}\n`);
} else if (args.includes('--fit')) {
  process.stdout.write(`${JSON.stringify(fit(say), null, 2)}\n`);
} else {
  if (process.stdin.isTTY) say('reads one JSON case a line from stdin');
  let lines = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    lines++;
    process.stdout.write(`${JSON.stringify(answerTo(line))}\n`);
  }
  say(`${lines} cases`);
}

function answerTo(line: string) {
  try {
    const given = JSON.parse(line);
    if (given === null || typeof given !== 'object' || Array.isArray(given)) throw new TypeError('a case is a JSON object');
    return forecast(given);
  } catch (error) {
    return { error: (error as Error).message };
  }
}
