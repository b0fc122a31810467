/** What a backup of ten years costs to save, to look at and to bring in, held against one of a tenth of it, in a real Chromium. */
import { MAX_BYTES } from '../../src/history/backup/format.ts';
import type { BackupTiming } from './backup-in-page.ts';
import { timedIn } from './timed-in.ts';

/** Three readings of each of ten lines, every day for one year and for ten. */
const STORED = [10 * 3 * 365, 10 * 3 * 3_652];

/** Prints one row a step: the tenth is 1.0, so that what grows with the file and no faster is ten. */
export async function benchBackup(print: (line: string) => void): Promise<void> {
  const [tenth, all] = (await timedIn<BackupTiming>(
    'backup-in-page.ts',
    STORED.map((stored) => `nokoriBenchBackup(${stored})`),
  )) as [BackupTiming, BackupTiming];
  const millions = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  print(
    `backup: ${all.stored.toLocaleString('en-US')} readings of ten lines, ${millions(all.bytes)} of the ${millions(MAX_BYTES)} that are taken, as multiples of ${tenth.stored.toLocaleString('en-US')}`,
  );
  for (const step of ['save', 'look', 'bring'] as const)
    print(
      `  backup: ${step} ${(all[step].ms / tenth[step].ms).toFixed(1)} x (${(tenth[step].ms / 1000).toFixed(1)} s → ${(all[step].ms / 1000).toFixed(1)} s); at a stretch ${(all[step].stuck / 1000).toFixed(1)} s`,
    );
}
