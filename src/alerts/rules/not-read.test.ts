import { expect, it } from 'vitest';
import { jst, type Look, lineAt, NOVEMBER, Outbox, only, retold } from '../../../tests/support/looks';

const READ = '2026-11-01T12:00';
const at = (now: string, told = '', readAt = READ): Look => [{ readAt: jst(readAt) }, told, now];

it.each<[string, number[], Look[]]>([
  ['after seven days, once', [7], [at(READ), at('2026-11-08T11:59'), at('2026-11-08T12:00', '7'), at('2026-11-09'), at('2026-12-20')]],
  ['at several levels', [7, 14, 30], [at(READ), at('2026-11-08', '7'), at('2026-11-15', '14'), at('2026-11-16'), at('2026-12-01', '30')]],
  ['what was missed is made up once', [7, 14], [at(READ), at('2026-11-20', '14'), at('2026-11-21')]],
  ['at first sight', [7], [at('2026-11-20'), at('2026-11-21')]],
  ['again after it has been looked at', [7], [at(READ), at('2026-11-08', '7'), at('2026-11-09', '', '2026-11-09'), at('2026-11-16', '7', '2026-11-09')]],
  ['the clock set back and right again', [7], [at(READ), at('2026-11-08', '7'), at('2026-10-25'), at('2026-11-03'), at('2026-11-09')]],
  ['never looked at', [7], [at(READ), [{ readAt: undefined }, '', '2026-11-20'], at('2026-11-20', '7')]],
])('%s', (_, levels, looks) => expect(retold('not-read', looks, { levels })).toEqual(looks));

it('where nothing was read, what was told stays', () => {
  const outbox = new Outbox();
  for (const [readAt, now] of [
    [READ, READ],
    [READ, '2026-11-08'],
    [undefined, '2026-11-09'],
  ] as const)
    outbox.look(lineAt(jst(now), { readAt: readAt && jst(readAt) }), jst(now), only('not-read'));
  expect(outbox.states()).toEqual(['7 due']);
});

it('comes as seven days, and says how many they are', () => {
  const outbox = new Outbox();
  const look = (now: string) => outbox.look(lineAt(jst(READ)), jst(now), only('not-read'));
  look(READ);
  expect(look('2026-11-10T20:00').map(({ level, cycle, says }) => [level, cycle, says])).toEqual([['7', NOVEMBER.start, { days: 9 }]]);
});
