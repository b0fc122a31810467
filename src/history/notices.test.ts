import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../model/notice';
import { HistoryDb } from './db';
import { changeNotices, dueNotices, markSent, nextDue, noticeByKey } from './notices';

const NOW = Date.parse('2026-11-20T12:00:00+09:00');
const DAY = 86_400_000;
const notice = (level: string, over: Partial<Notice> = {}): Notice => ({
  key: `au:5678|2026-11-01|used|${level}`,
  line: 'au:5678',
  rule: 'used',
  level,
  cycle: '2026-11-01',
  state: 'due',
  since: NOW,
  says: {},
  ...over,
});

let db: HistoryDb;
let count = 0;
beforeEach(() => void (db = new HistoryDb(`notices-${count++}`)));
afterEach(() => db.delete());

const put = (...notices: Notice[]) => changeNotices(db, 'au:5678', NOW, () => ({ put: notices, remove: [] }));
const stored = async () => (await db.notices.toArray()).map(({ level, state }) => `${level} ${state}`);

describe('a look', () => {
  it('sees the line’s own notices, and once that it is the first', async () => {
    await db.notices.put(notice('80', { key: 'other', line: 'au:9999' }));
    const seen: unknown[] = [];
    for (const level of ['80', '90'])
      await changeNotices(db, 'au:5678', NOW, ({ notices, firstSight }) => {
        seen.push([notices.map((one) => one.level), firstSight]);
        return { put: [notice(level)], remove: [] };
      });
    await changeNotices(db, 'au:9999', NOW, ({ notices, firstSight }) => {
      seen.push([notices.map((one) => one.level), firstSight]);
      return { put: [], remove: [] };
    });
    expect(seen).toEqual([
      [[], true],
      [['80'], false],
      [['80'], true],
    ]);
  });

  it('keeps what it puts, drops what is over, and says what that was', async () => {
    await put(notice('80'), notice('90'));
    expect(await changeNotices(db, 'au:5678', NOW, () => ({ put: [notice('90', { state: 'passed' })], remove: [notice('80').key] }))).toEqual([
      notice('80').key,
    ]);
    expect(await stored()).toEqual(['90 passed']);
  });

  it('sees what another at the same time has put', async () => {
    const once = () => changeNotices(db, 'au:5678', NOW, ({ notices }) => ({ put: notices.length === 0 ? [notice('80')] : [notice('90')], remove: [] }));
    await Promise.all([once(), once()]);
    expect(await stored()).toEqual(['80 due', '90 due']);
  });

  it('that fails changes nothing, and was none', async () => {
    const failing = changeNotices(db, 'au:5678', NOW, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    let first: boolean | undefined;
    await changeNotices(db, 'au:5678', NOW, ({ firstSight }) => {
      first = firstSight;
      return { put: [], remove: [] };
    });
    expect(first).toBe(true);
  });

  it('forgets what is older than a year and some days', async () => {
    await put(notice('80', { since: NOW - 400 * DAY - 1, state: 'sent' }), notice('90', { since: NOW - 400 * DAY, state: 'sent' }));
    await put();
    expect(await stored()).toEqual(['90 sent']);
  });
});

describe('what is due', () => {
  it('comes oldest first, not before its time', async () => {
    await put(
      notice('a', { since: NOW - 1 }),
      notice('b', { since: NOW - 3, notBefore: NOW }),
      notice('c', { since: NOW - 2, notBefore: NOW + 1 }),
      notice('d', { state: 'passed' }),
      notice('e', { state: 'sent' }),
    );
    expect((await dueNotices(db, NOW)).map(({ level }) => level)).toEqual(['b', 'a']);
  });

  it('and waits is woken for at the earliest', async () => {
    expect(await nextDue(db, NOW)).toBeUndefined();
    await put(
      notice('a'),
      notice('b', { notBefore: NOW }),
      notice('c', { notBefore: NOW + 2 }),
      notice('d', { notBefore: NOW + 1 }),
      notice('e', { state: 'passed', notBefore: NOW + 0.5 }),
    );
    expect(await nextDue(db, NOW)).toBe(NOW + 1);
  });

  it('is sent once it is marked so, unless it was overtaken or is over', async () => {
    await put(notice('80', { state: 'passed' }), notice('90'));
    for (const level of ['80', '90', '100']) await markSent(db, notice(level).key);
    expect(await stored()).toEqual(['80 passed', '90 sent']);
    expect((await noticeByKey(db, notice('90').key))?.state).toBe('sent');
  });
});
