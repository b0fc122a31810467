/** The form of a backup file: README.md beside it says it key by key. */
import { contentHash } from '../../model/content-hash';
import type { StoredReading } from '../db';

export const FORMAT = 'nokori-backup';
export const VERSION = 1;
/** Ten years of five lines read every day. */
export const MAX_BYTES = 128_000_000;
/** A value in a figure of a pool stands on the eighth level. */
export const MAX_DEPTH = 12;

export interface Counts {
  readings: number;
  lines: number;
}

export const countsOf = (readings: readonly StoredReading[]): Counts => ({
  readings: readings.length,
  lines: new Set(readings.map(({ belongs }) => belongs)).size,
});

/** @param madeAt ms since 1970 @returns the text of the file */
export async function backupText(readings: readonly StoredReading[], settings: object, madeAt: number): Promise<string> {
  const said = { format: FORMAT, version: VERSION, madeAt: new Date(madeAt).toISOString(), counts: countsOf(readings), settings, readings };
  return JSON.stringify({ ...said, checksum: await contentHash(said) });
}
