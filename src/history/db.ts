import Dexie, { type EntityTable } from 'dexie';
import type { Reading } from '../model/reading';

/** A reading as stored: with the visit it came from, so that a fuller read of the same visit can take its place. */
export interface StoredReading extends Reading {
  /** family + last four digits, or the family alone for a line without a number */
  lineKey: string;
  visit: string;
}

/** The only place that opens IndexedDB. A new version gets an upgrade and an example database in the tests. */
export class HistoryDb extends Dexie {
  readings!: EntityTable<StoredReading, 'id'>;

  constructor(name = 'nokori') {
    super(name);
    this.version(1).stores({ readings: 'id, lineKey, [lineKey+readAt], readAt, [visit+lineKey]' });
  }
}
