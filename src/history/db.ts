import Dexie, { type EntityTable, type Table } from 'dexie';
import type { LineFacts } from '../model/line-facts';
import { isNameless } from '../model/line-key';
import type { Notice } from '../model/notice';
import type { KeptReading } from '../model/reading';
import type { UsageDay, UsageMonth, UsagePoint } from '../model/usage';
import { belongsTo, type Owner, ownerOf } from './belonging';
import { firstOfEach } from './first-of-each';

/** A reading as stored: with the visit it came from, so that a fuller read of the same visit can take its place. */
export interface StoredReading extends KeptReading {
  /** family + last four digits, or the family alone for a line without a number: as printed */
  lineKey: string;
  visit: string;
}

/** A thing known of the history as a whole. */
interface Mark {
  name: string;
  value: number;
}

/**
 * The only place that opens IndexedDB. A new version gets an upgrade and an example database in the tests.
 * Readings are the facts; points, days and months are worked out from them and can be worked out anew.
 */
export class HistoryDb extends Dexie {
  readings!: EntityTable<StoredReading, 'id'>;
  points!: Table<UsagePoint, [string, number, string]>;
  days!: Table<UsageDay, [string, string]>;
  months!: Table<UsageMonth, [string, string]>;
  lines!: EntityTable<LineFacts, 'key'>;
  notices!: EntityTable<Notice, 'key'>;
  marks!: EntityTable<Mark, 'name'>;

  constructor(name = 'nokori') {
    super(name);
    this.version(1).stores({ readings: 'id, lineKey, [lineKey+readAt], readAt, [visit+lineKey]' });
    this.version(2)
      .stores({
        readings: 'id, belongs, [belongs+page+readAt], [belongs+readAt], [lineKey+readAt], [visit+lineKey]',
        points: '[key+at+reading], reading',
        days: '[key+date]',
        months: '[key+month]',
        lines: 'key',
        notices: 'key, state, line',
        marks: 'name',
      })
      .upgrade(async (transaction) => {
        // fail point upgrade:begun
        const readings = transaction.table('readings') as unknown as EntityTable<StoredReading, 'id'>;
        const lineKeys = (await firstOfEach(readings, '[lineKey+readAt]', [])).map(([key]) => key);
        const owners = new Map<string, Owner | undefined>();
        for (const key of lineKeys) if (isNameless(key)) owners.set(key, await ownerOf(readings, key));
        await readings.toCollection().modify((row) => {
          row.belongs = belongsTo(row.lineKey, row.readAt, owners.get(row.lineKey));
        });
        // fail point upgrade:before-commit
      });
  }
}
