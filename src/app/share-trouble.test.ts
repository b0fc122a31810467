import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { as, beginAnew, call, carry, fake, HOUR, knows, LINES, look, NAVIGATOR, NOW, name, on, portalDay, stateAt } from '../../tests/support/several-browsers';
import { forgetDevice, share, stopSharing, takeBackShared } from './share';

vi.mock('../platform/browser', () => import('../../tests/support/several-browsers'));
vi.stubGlobal('navigator', NAVIGATOR);
beforeEach(beginAnew);

describe('what is deleted', () => {
  it('goes with this device where its user wants that, and others’ stays', async () => {
    for (const index of [0, 1]) await look(index, NOW);
    carry(1, 0);
    await as(0, () => stopSharing(true));
    expect(Object.keys(on(0).sync).every((key) => key.startsWith(`device:${stateAt(1).device}`))).toBe(true);
    await as(0, () => forgetDevice());
    expect(on(0).sync).toEqual({});
  });

  it('of a line is not sent any more, and the rest is', async () => {
    await knows(0, LINES, [portalDay('docomo:1234', 3, 1500), portalDay('au:5678', 3, 7)]);
    await look(0, NOW);
    const { db } = on(0);
    await db.readings.delete('au:5678');
    await db.days.clear();
    await takeBackShared();
    expect(on(0).sync).toEqual({});
    await knows(0, [], [portalDay('docomo:1234', 3, 1500)]);
    await share(db, NOW + 1);
    expect(Object.keys(on(0).sync).filter((key) => key.endsWith(':2026'))).toHaveLength(1);
  });
});

describe('a synced storage that refuses', () => {
  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['Resource::kQuotaBytes quota exceeded.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'busy'],
    ['storage is gone', 'failed'],
  ])('%s: %s, and all is sent the next time', async (refuses, trouble) => {
    call(0, '妈妈');
    Object.assign(fake.browsers[0] as object, { refuses });
    await look(0, NOW);
    expect(stateAt(0)).toMatchObject({ trouble, triedAt: NOW });
    expect([name(0), stateAt(0).sentAt, on(0).sync]).toEqual(['妈妈', undefined, {}]);
    Object.assign(fake.browsers[0] as object, { refuses: undefined });
    await look(0, NOW + HOUR);
    expect(stateAt(0)).toMatchObject({ sentAt: NOW + HOUR });
    expect([stateAt(0).trouble, JSON.stringify(on(0).sync).includes('妈妈')]).toEqual([undefined, true]);
  });

  it('for want of room is told, also where nothing was tried', async () => {
    on(0).sync.other = 'x'.repeat(100_000);
    await look(0, NOW);
    expect([stateAt(0).trouble, fake.browsers[0]?.writes]).toEqual(['full', 0]);
  });

  it('with room for what was chosen, but for no day, is told as well', async () => {
    on(0).sync.other = 'x'.repeat(95_000);
    call(0, '妈妈');
    await knows(0, LINES, [portalDay('docomo:1234', 3, 1500)]);
    await look(0, NOW);
    expect(stateAt(0).trouble).toBe('full');
    expect(JSON.stringify(on(0).sync)).toContain('妈妈');
    delete on(0).sync.other;
    await look(0, NOW + HOUR);
    expect([stateAt(0).trouble, Object.keys(on(0).sync).filter((key) => key.endsWith(':2026')).length]).toEqual([undefined, 1]);
  });

  it('a newer choice of another device is taken in although nothing can be sent', async () => {
    for (const index of [0, 1]) await look(index, NOW);
    call(1, 'Mum');
    await look(1, NOW + 10);
    carry(1, 0);
    Object.assign(fake.browsers[0] as object, { refuses: 'QUOTA_BYTES' });
    await look(0, NOW + 20);
    expect(name(0)).toBe('Mum');
    call(1, '妈妈');
    await look(1, NOW + 30);
    carry(1, 0);
    Object.assign(fake.browsers[0] as object, { refuses: undefined });
    for (const at of [40, 50]) await look(0, NOW + at);
    expect(name(0)).toBe('妈妈');
  });
});
