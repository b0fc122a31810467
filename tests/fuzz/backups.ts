/** Spoilt backup files: each is refused with its reason, or gives readings that say what their ids say. */
import { BackupFault } from '../../src/history/backup/fault';
import { backupFile } from '../../src/history/backup/format';
import { bind, merge } from '../../src/history/backup/merge';
import { readBackup } from '../../src/history/backup/read-file';
import { canonicalJson, contentHash } from '../../src/model/content-hash';
import { mulberry32 } from '../redesign/random';
import { exampleReadings } from '../support/example-history';
import { mutateText } from './mutate-text';
import { mutateValue } from './mutate-value';
import type { Tally } from './tally';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const HUNG_MS = 2_000;
const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

export async function fuzzBackups(cases: number, firstSeed: number): Promise<Tally> {
  const tally: Tally = { cases: 0, thrown: 0, hung: 0, wrong: 0, accepted: 0, faults: [] };
  const rows = (await exampleReadings(NOW)).filter((_, at) => at % 20 === 0);
  const settings = { language: 'en', lines: { 'docomo:1234': { nickname: '主卡' } }, badge: { content: 'used' } };
  const text = await (await backupFile(rows, settings, NOW)).text();
  const whole = (await readBackup(bytes(text))).backup;
  const said = new Map(rows.map((row) => [row.id, figuresOf(row)]));
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const file = await spoilt(text, seed);
    const started = performance.now();
    tally.cases++;
    try {
      const { backup } = await readBackup(file);
      tally.accepted++;
      bind(merge(whole, backup).readings);
      const strange = backup.readings.filter((reading) => said.get(reading.id) !== figuresOf(reading));
      if (strange.length > 0) say('wrong', `${strange.length} readings say something else`);
    } catch (error) {
      if (!(error instanceof BackupFault)) say('thrown', error instanceof Error ? `${error.stack}`.slice(0, 300) : String(error));
    }
    if (performance.now() - started > HUNG_MS) say('hung', `${Math.round(performance.now() - started)} ms`);
    function say(key: 'thrown' | 'wrong' | 'hung', what: string): void {
      tally[key]++;
      tally.faults.push(`backup/${seed}: ${what}`);
    }
  }
  return tally;
}

/** As a bad disk spoils a file, or as somebody does who knows how to make a checksum. */
async function spoilt(text: string, seed: number): Promise<Uint8Array<ArrayBuffer>> {
  const random = mulberry32(seed);
  if (random() < 0.3) return bytes(mutateText(text, text, random));
  if (random() < 0.1) {
    const file = bytes(text);
    for (let times = 1 + random() * 20; times > 0; times--) file[Math.floor(random() * file.length)] = Math.floor(random() * 256);
    return file;
  }
  const value = mutateValue(JSON.parse(text), random);
  if (typeof value !== 'object' || value === null) return bytes(JSON.stringify(value));
  const { checksum: _, ...said } = value as Record<string, unknown>;
  const counted = Array.isArray(said.readings) && random() < 0.8 ? { ...said, counts: { lines: 2, readings: said.readings.length } } : said;
  return bytes(JSON.stringify({ ...counted, checksum: await contentHash(counted) }));
}

/** What its id is the hash of: not the evidence, which another version of the reader words otherwise. */
const figuresOf = (reading: object) => {
  const { figures, buckets, account, days, months, cycle, line, carrier, family } = reading as Record<string, object[]>;
  const bare = (list: object[] = []) => list.map((figure) => ({ ...figure, evidence: undefined }));
  return canonicalJson({ figures: bare(figures), account: bare(account), buckets, days, months, cycle, line, carrier, family });
};
