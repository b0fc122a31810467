/**
 * The form of a backup file: JSON in UTF-8, of every version of Nokori that can read it.
 *
 *     {
 *       "format": "nokori-backup",          whose file it is
 *       "version": 1,                       of this form; rises when an older Nokori could misread a newer file
 *       "madeAt": "2026-11-21T08:00:00Z",   ISO 8601
 *       "counts": { "readings": 412, "lines": 2 },
 *       "settings": { … },                  model/settings: nicknames, badge, alerts, look
 *       "readings": [ { … } ],              history/db StoredReading: what each page said, with `belongs`, `lineKey` and `visit`
 *       "checksum": "9f86…"                 SHA-256, hex, of the file without `checksum` as canonical JSON: keys sorted, no white space
 *     }
 *
 * Days, months and forecasts are worked out from the readings and stand in no backup; nor does what has been told by notices.
 */
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
