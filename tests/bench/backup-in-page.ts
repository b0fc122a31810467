/** The half of the backup bench that runs inside the browser: what the full page does with a file, without what it shows. */
import { deriveWith } from '../../src/app/derive';
import { CARRIERS } from '../../src/carriers';
import { backupFile } from '../../src/history/backup/format';
import { importBackup, planImport } from '../../src/history/backup/import';
import { readBackup } from '../../src/history/backup/read-file';
import { HistoryDb, type StoredReading } from '../../src/history/db';
import { jstDate } from '../../src/model/jst';
import type { Figure, Reading } from '../../src/model/reading';
import { readingId } from '../../src/model/reading-id';
import { A_DAY, DAY, LINES, reading } from './filled';

/** Milliseconds, and for how many of them nothing else could be done at a stretch. */
export interface Step {
  ms: number;
  stuck: number;
}

export interface BackupTiming {
  stored: number;
  bytes: number;
  save: Step;
  look: Step;
  bring: Step;
}

const NOW = Date.parse('2026-11-20T12:00:00+09:00');
const MORE: Figure['id'][] = ['plan', 'talkUsed', 'paymentDue', 'usedToday', 'usedLast3Days', 'rollover'];

/** As long as a portal's: ten figures, each with what it was read from. */
function long(line: number, readAt: number): Reading {
  const short = reading(line, readAt);
  const evidence = { label: '当月ご利用データ量（合計）', text: 'ご利用データ量 12.34GB', bound: 'row head' as const };
  const value = (id: Figure['id']) =>
    id === 'plan' ? 'eximo ポイ活' : id === 'paymentDue' ? jstDate(readAt) : id === 'talkUsed' ? 1_284 : { value: 1.25, unit: 'GB' as const, decimals: 2 };
  return { ...short, figures: [...short.figures, ...MORE.map((id): Figure => ({ id, value: value(id), evidence }))] };
}

async function rowsOf(stored: number): Promise<StoredReading[]> {
  const rows: StoredReading[] = [];
  for (let n = 0; n < stored; n++) {
    const { id: _, ...said } = long(n % LINES, NOW - DAY - Math.floor(n / LINES) * (DAY / A_DAY));
    const lineKey = `docomo:${said.line.number}`;
    rows.push({ id: await readingId(said), ...said, lineKey, belongs: lineKey, visit: crypto.randomUUID() });
  }
  return rows;
}

async function measure(stored: number): Promise<BackupTiming> {
  const rows = await rowsOf(stored);
  const db = new HistoryDb(`backup-${stored}`);
  let bytes = new Uint8Array();
  const save = await timed(async () => {
    bytes = new Uint8Array(await (await backupFile(rows, { language: 'en' }, NOW)).arrayBuffer());
  });
  let read: Awaited<ReturnType<typeof readBackup>> | undefined;
  const look = await timed(async () => {
    read = await readBackup(bytes);
    await planImport(db, read.backup);
  });
  if (!read || read.refused > 0 || read.backup.readings.length !== stored)
    throw new Error(`not whole: ${read?.backup.readings.length}, refused ${read?.refused}`);
  const { backup } = read;
  const bring = await timed(() => importBackup(db, backup, {}, 'merge', deriveWith(CARRIERS, NOW)));
  if ((await db.readings.count()) !== stored) throw new Error('not all of it came in');
  await db.delete();
  return { stored, bytes: bytes.length, save, look, bring };
}

async function timed(work: () => Promise<unknown>): Promise<Step> {
  const from = performance.now();
  let [last, stuck] = [from, 0];
  const look = () => {
    stuck = Math.max(stuck, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(look, 4);
  await work();
  look();
  clearInterval(timer);
  return { ms: performance.now() - from, stuck };
}

Object.assign(globalThis, { nokoriBenchBackup: measure });
