import type { Fault } from '../../model/backup';

/** Why a file is not taken. */
export class BackupFault extends Error {
  constructor(readonly fault: Fault) {
    super(`refused: ${fault}`);
  }
}
