/** The form of a backup file: README.md beside it says it key by key. */
import { bytesHash, canonicalJson } from '../../model/content-hash';
import type { StoredReading } from '../db';

export const FORMAT = 'nokori-backup';
export const VERSION = 1;
/** Ten years of ten lines read three times a day are half of it; a text of many more letters no browser holds. */
export const MAX_BYTES = 500_000_000;
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

/** @param madeAt ms since 1970 @returns the file */
export async function backupFile(readings: readonly StoredReading[], settings: object, madeAt: number): Promise<Blob> {
  const said = { format: FORMAT, version: VERSION, madeAt: new Date(madeAt).toISOString(), counts: countsOf(readings), settings, readings };
  const canonical = await canonicalFile(said);
  return new Blob([`{"checksum":"${await bytesHash(await canonical.arrayBuffer())}",`, canonical.slice(1)]);
}

/** So many readings, then whatever else waits: ten years of them take many seconds. */
const AT_ONCE = 500;
const NONE = '"readings":[]';

/** The canonical JSON of what a file says, without its checksum. */
export async function canonicalFile({ readings, ...said }: { readings: readonly unknown[] }): Promise<Blob> {
  const frame = canonicalJson({ ...said, readings: [] });
  // before it stand only counts, form and time, none of which can hold it
  const at = frame.indexOf(NONE) + NONE.length - 1;
  const parts: Blob[] = [new Blob([frame.slice(0, at)])];
  for (let from = 0; from < readings.length; from += AT_ONCE) {
    parts.push(
      new Blob([
        from > 0 ? ',' : '',
        readings
          .slice(from, from + AT_ONCE)
          .map(canonicalJson)
          .join(),
      ]),
    );
    if (from > 0) await new Promise((next) => setTimeout(next));
  }
  return new Blob([...parts, frame.slice(at)]);
}
