/** The words in which is spoken of backups: what may be wrong with a file, what bringing one in would do, and those that are made automatically. */
import type { JstDate } from './jst';

/** What may be wrong with a file that is said to be a backup, in the order in which it is looked for. */
export const FAULTS = [
  'tooLarge',
  'empty',
  'encoding',
  'tooDeep',
  'table',
  'truncated',
  'notJson',
  'keys',
  'foreign',
  'newer',
  'schema',
  'counts',
  'checksum',
] as const;
export type Fault = (typeof FAULTS)[number];

/** `merge`: what is here stays, what is missing is added. `replace`: what is here is deleted first. */
export type ImportMode = 'merge' | 'replace';

/** What an import would do, or has done, in readings. */
export interface ImportPlan {
  added: number;
  /** here already, word for word or as part of a fuller reading of the same visit */
  known: number;
  /** here and not in the file: deleted by `replace` alone */
  missing: number;
  /** lines of the file */
  lines: number;
  /** ms since 1970 of the first and last reading of the file */
  from?: number;
  to?: number;
}

/** An automatic backup, as its name tells: `2026-11-21 412 2`. */
export interface KeptBackup {
  name: string;
  day: JstDate;
  readings: number;
  lines: number;
}

export function keptBackup(name: string): KeptBackup {
  const [day = '', readings, lines] = name.split(' ');
  return { name, day, readings: Number(readings), lines: Number(lines) };
}

/** What was done about a history that could not be opened or was gone. */
export interface Mended {
  /** ms since 1970 */
  at: number;
  /** the backup's day; undefined where there was none that could be read */
  day?: JstDate;
  /** readings there are now */
  readings: number;
  /** what could still be read of the old one lies beside it */
  aside: boolean;
}

/** `full`: no reading can be kept. `broken`: the history cannot be opened, or is gone although there are backups of it. */
export type Trouble = 'full' | 'broken';

/** How the browser keeps it. Bytes. */
export interface Space {
  used?: number;
  free?: number;
  persisted: boolean;
  /** written by a newer Nokori than this one */
  newer: boolean;
}
