/** A file from outside becomes a backup, or is refused with a reason. Nothing of it is believed before it is checked. */
import type { Fault } from '../../model/backup';
import { bytesHash } from '../../model/content-hash';
import { readingId } from '../../model/reading-id';
import { settingsOf } from '../../model/settings';
import type { StoredReading } from '../db';
import { BackupFault } from './fault';
import { type Counts, canonicalFile, FORMAT, MAX_BYTES, VERSION } from './format';
import { type Backup, loosen } from './merge';
import { parse, pause, ROWS } from './parse';
import { type Envelope, isEnvelope, isReading } from './schema';

export interface BackupRead {
  backup: Backup;
  /** ms since 1970 */
  madeAt: number;
  counts: Counts;
  /** readings that are none, or whose id is not that of their content */
  refused: number;
}

const NONE = settingsOf({});

/** @throws BackupFault */
export async function readBackup(bytes: Uint8Array<ArrayBuffer>): Promise<BackupRead> {
  if (bytes.length > MAX_BYTES) throw new BackupFault('tooLarge');
  const file = envelopeOf(await parse(textOf(bytes)));
  const { checksum, ...said } = file;
  if (file.counts.readings !== file.readings.length) throw new BackupFault('counts');
  if (checksum !== (await bytesHash(await (await canonicalFile(said)).arrayBuffer()))) throw new BackupFault('checksum');
  const readings = await checkedReadings(file.readings);
  const at = Date.parse(file.madeAt);
  // of a file nothing is taken that is not known
  const known = Object.entries(file.settings).filter(([key]) => key === 'language' || Object.hasOwn(NONE, key));
  const { lines, visits: _, ...choices } = settingsOf(Object.fromEntries(known));
  const isSet = Object.keys(file.settings).length > 0;
  return {
    backup: {
      readings: loosen(readings),
      ...(isSet ? { choices: { value: choices, at } } : {}),
      lines: Object.fromEntries(
        Object.entries(lines).flatMap(([key, value]) => (isLineKey(key) && Object.keys(value).length > 0 ? [[key, { value, at }]] : [])),
      ),
    },
    madeAt: at,
    counts: file.counts,
    refused: file.readings.length - readings.length,
  };
}

/** Those of some rows that are readings and say what their ids say. */
export async function checkedReadings(rows: readonly unknown[]): Promise<StoredReading[]> {
  const readings: StoredReading[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS === ROWS - 1) await pause();
    if (isReading(row) && (await readingId(row)) === row.id) readings.push(row);
  }
  return readings;
}

const isLineKey = (key: string) => key.includes(':') && key.length <= 400;

function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  const fault = (kind: Fault) => {
    throw new BackupFault(kind);
  };
  if (bytes.length === 0) fault('empty');
  let text = '';
  try {
    // a mark of the byte order is left out
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    fault('encoding');
  }
  if (text.trim() === '') fault('empty');
  if (text.includes('\0')) fault('encoding');
  return text;
}

function envelopeOf(value: unknown): Envelope {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) throw new BackupFault('foreign');
  if (typeof version === 'number' && version > VERSION) throw new BackupFault('newer');
  if (!isEnvelope(value)) throw new BackupFault('schema');
  return value;
}
