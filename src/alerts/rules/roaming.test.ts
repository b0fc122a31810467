import { expect, it } from 'vitest';
import { DECEMBER, gb, jst, type Look, lineAt, Outbox, only, retold, usedOf } from '../../../tests/support/looks';

const abroad = (used: number, told = '', total = 3): Look => [{ ...usedOf(1, 5), roaming: { used: gb(used), total: gb(total) } }, told];

it.each<[string, Look[]]>([
  ['each level once', [abroad(0), abroad(2.39), abroad(2.4, '80'), abroad(2.9), abroad(3, '100')]],
  ['several at once', [abroad(0), abroad(3.5, '100')]],
  ['up and down', [abroad(0), abroad(2.4, '80'), abroad(2.35), abroad(2.4)]],
  ['again after a fall', [abroad(0), abroad(2.4, '80'), abroad(2.33), abroad(2.4, '80')]],
  [
    'again in a new cycle',
    [abroad(0), abroad(2.4, '80'), [{ ...usedOf(1, 5), roaming: { used: gb(2.5), total: gb(3) }, cycle: DECEMBER }, '80', '2026-12-20']],
  ],
  ['at first sight', [abroad(3), abroad(3)]],
  [
    'no total, or none worth the name',
    [abroad(0), abroad(3, '', 0), abroad(3, '', -3), [{ ...usedOf(1, 5), roaming: { used: gb(3) } }, ''], [{ ...usedOf(1, 5), roaming: { total: gb(3) } }, '']],
  ],
  ['unknown changes nothing', [abroad(0), abroad(2.4, '80'), [usedOf(1, 5), ''], [{ roaming: { used: gb(3), total: gb(3) } }, ''], abroad(2.4)]],
])('%s', (_, looks) => expect(retold('roaming', looks)).toEqual(looks));

it('says how much of how much', () => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  const roaming = { used: { value: 2500, unit: 'MB' }, remaining: gb(0.5), total: gb(3) } as const;
  expect(outbox.look(lineAt(now, { ...usedOf(1, 5), roaming }), now, only('roaming'))[0]?.says).toEqual({ used: roaming.used, total: gb(3), percent: 83 });
});
