import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, rowsOf, someReadings } from '../../../tests/support/kept-readings';
import { deriveWith } from '../../app/derive';
import { CARRIERS } from '../../carriers';
import { append } from '../append';
import { HistoryDb, type StoredReading } from '../db';
import { deriveAll } from '../derived';
import { changeNotices } from '../notices';
import { backupFile } from './format';
import { importBackup, planImport } from './import';
import { type Backup, bind, loosen, merge } from './merge';
import { readBackup } from './read-file';

const derive = deriveWith(CARRIERS, NOW);
const backupOf = (rows: readonly StoredReading[]): Backup => ({ readings: loosen(rows), lines: {} });
let count = 0;
const fresh = () => new HistoryDb(`import-${count++}`);

/** As a browser has them in which they were read. */
async function historyOf(rows: readonly StoredReading[]): Promise<HistoryDb> {
  const db = fresh();
  await db.readings.bulkPut([...rows]);
  await deriveAll(db, 1, derive);
  return db;
}
/** All that is kept, but for what has been told and noted. */
async function kept(db: HistoryDb) {
  const tables = db.tables.filter(({ name }) => name !== 'marks');
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)));
}

describe('import', () => {
  it('into an empty history is what was exported, with all that follows from it', async () => {
    await fc.assert(
      fc.asyncProperty(someReadings, fc.constantFrom('merge' as const, 'replace' as const), async (list, mode) => {
        const from = await historyOf(await rowsOf(list));
        const text = await (await backupFile(await from.readings.toArray(), {}, NOW)).text();
        const { backup } = await readBackup(new TextEncoder().encode(text));
        const to = fresh();
        const plan = await planImport(to, backup);
        expect(await importBackup(to, backup, {}, mode, derive)).toEqual({ ...plan, over: [] });
        expect(plan).toMatchObject({ added: backup.readings.length, known: 0, missing: 0 });
        expect(await kept(to)).toEqual(await kept(from));
        expect(JSON.parse(await (await backupFile(await to.readings.toArray(), {}, NOW)).text())).toEqual(JSON.parse(text));
        for (const db of [from, to]) await db.delete();
      }),
      { numRuns: 40, seed: 13 },
    );
  }, 60_000);

  it('comes to the union, in whatever order and however often', async () => {
    await fc.assert(
      fc.asyncProperty(someReadings, someReadings, someReadings, async (...lists) => {
        const [a, b, c] = (await Promise.all(lists.map(rowsOf))) as [StoredReading[], StoredReading[], StoredReading[]];
        const after = async (first: StoredReading[], ...files: StoredReading[][]) => {
          const db = await historyOf(first);
          for (const file of files) await importBackup(db, backupOf(file), {}, 'merge', derive);
          const all = await kept(db);
          await db.delete();
          return all;
        };
        const once = await after(a, b, c);
        expect(once.readings).toEqual(bind(merge(merge(backupOf(a), backupOf(b)), backupOf(c)).readings));
        expect(await after(c, a, b, a, c)).toEqual(once);
      }),
      { numRuns: 30, seed: 17 },
    );
  }, 60_000);

  it('is foretold by its plan', async () => {
    const [rows = [], more = []] = await Promise.all([
      rowsOf(fc.sample(someReadings, { numRuns: 4, seed: 1 }).flat()),
      rowsOf(fc.sample(someReadings, { numRuns: 4, seed: 2 }).flat()),
    ]);
    const db = await historyOf([...rows, ...more.slice(0, 2)]);
    const plan = await planImport(db, backupOf(more));
    expect(plan).toMatchObject({ added: more.length - 2, known: 2, missing: rows.length });
    expect(plan.from).toBe(Math.min(...more.map(({ readAt }) => readAt)));
    expect(await db.readings.count()).toBe(rows.length + 2);
    await importBackup(db, backupOf(more), {}, 'merge', derive);
    expect(await planImport(db, backupOf(more))).toMatchObject({ added: 0, known: more.length });
    expect(await db.readings.count()).toBe(rows.length + more.length);
  });

  it('in the place of what is here leaves nothing of it, and ends its notices', async () => {
    const [rows = [], more = []] = await Promise.all([
      rowsOf(fc.sample(someReadings, { numRuns: 3, seed: 4 }).flat()),
      rowsOf(fc.sample(someReadings, { numRuns: 3, seed: 5 }).flat()),
    ]);
    const db = await historyOf(rows);
    await db.lines.put({ key: 'au:7777', nickname: 'old' });
    const notice = { key: 'k', line: 'docomo:1111', rule: 'used' as const, level: '80', cycle: '' as const, state: 'sent' as const, since: NOW, says: {} };
    await changeNotices(db, 'docomo:1111', NOW, () => ({ put: [notice], remove: [] }));
    const said = { 'docomo:1111': { nickname: 'new' } };
    expect((await importBackup(db, backupOf(more), said, 'replace', derive)).over).toEqual(['k']);
    const clean = fresh();
    await importBackup(clean, backupOf(more), said, 'merge', derive);
    expect(await kept(db)).toEqual(await kept(clean));
    expect(await db.lines.get('docomo:1111')).toMatchObject({ nickname: 'new' });
  });

  it('works days out by what the user says of cycles', async () => {
    const rows = await rowsOf([
      { ...READ, day: 3, bill: 1 },
      { ...READ, day: 20, bill: 2 },
      { ...READ, day: 33, bill: 3 },
    ]);
    const said = { 'docomo:1111': { closingDay: 10 } };
    const db = fresh();
    await importBackup(db, backupOf(rows), said, 'merge', derive);
    const expected = fresh();
    await expected.lines.put({ key: 'docomo:1111', closingDay: 10 });
    await expected.readings.bulkPut(rows);
    await deriveAll(expected, 1, derive);
    expect(await kept(db)).toEqual(await kept(expected));
    // said later, of readings that are here already
    const later = await historyOf(rows);
    await importBackup(later, { readings: [], lines: {} }, said, 'merge', derive);
    expect(await kept(later)).toEqual(await kept(expected));
  });

  it('does not bring back a reading whose place a fuller one of its visit has taken', async () => {
    const db = fresh();
    const [partial] = await rowsOf([{ ...READ, table: 1 }]);
    const [fuller] = await rowsOf([{ ...READ, minute: 1, table: 3 }]);
    if (!partial || !fuller) throw new Error('no row');
    for (const row of [partial, fuller]) await append(db, [row], READ.visit, derive);
    expect(await db.readings.toCollection().primaryKeys()).toEqual([fuller.id]);
    expect(await importBackup(db, backupOf([partial]), {}, 'merge', derive)).toMatchObject({ added: 0, known: 1 });
    expect(await db.readings.toCollection().primaryKeys()).toEqual([fuller.id]);
  });

  it('of a reading that was read earlier elsewhere leaves nothing of the later one, not in its pool either', async () => {
    const used = [{ id: 'used' as const, value: { value: 3, unit: 'GB' as const }, evidence: { label: '', text: '', bound: 'data' as const } }];
    const [late] = await rowsOf([{ ...READ, figures: used, minute: 50 }]);
    const others = await rowsOf([{ ...READ, figures: used, day: 4, bill: 9 }]);
    if (!late) throw new Error('no row');
    const early = { ...late, readAt: late.readAt - 45 * 60_000 };
    const db = await historyOf([late, ...others]);
    await importBackup(db, backupOf([early]), {}, 'merge', derive);
    expect(await kept(db)).toEqual(await kept(await historyOf([early, ...others])));
  });

  it('is all or nothing', async () => {
    const rows = await rowsOf(fc.sample(someReadings, { numRuns: 3, seed: 6 }).flat());
    for (const mode of ['merge', 'replace'] as const) {
      const db = await historyOf(rows.slice(0, 4));
      const before = await kept(db);
      let worked = 0;
      const dying = {
        ...derive,
        series: (...given: Parameters<typeof derive.series>) => {
          if (++worked === rows.length - 1) throw new Error('died');
          return derive.series(...given);
        },
      };
      await expect(importBackup(db, backupOf(rows), { 'docomo:1111': { nickname: 'x' } }, mode, dying)).rejects.toThrow('died');
      expect(await kept(db)).toEqual(before);
    }
  });
});

const READ = {
  ...{ day: 1, minute: 0, number: '1111' as const, label: undefined, family: 'docomo' as const, figures: [], plan: undefined, bill: 1 },
  ...{ asOf: false, table: 2, pool: true, visit: '00000000-0000-4000-8000-000000000001', given: undefined },
};
