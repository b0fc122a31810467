import { expect, it } from 'vitest';
import { DECEMBER, gb, jst, type Look, lineAt, Outbox, only, retold, usedOf } from '../../../tests/support/looks';

const is = (throttled: boolean | undefined, told = ''): Look => [{ ...usedOf(5, 5), throttled }, told];

it.each<[string, Look[]]>([
  ['once', [is(false), is(true, 'on'), is(true)]],
  ['at first sight', [is(true), is(true)]],
  ['again after full speed', [is(false), is(true, 'on'), is(false), is(true, 'on')]],
  ['a page that does not say changes nothing', [is(false), is(true, 'on'), is(undefined), is(true)]],
  ['again in a new cycle', [is(false), is(true, 'on'), [{ throttled: true, cycle: DECEMBER }, 'on', '2026-12-20']]],
  ['where nothing else is known', [is(false), [{ throttled: true, cycle: undefined }, 'on']]],
  ['stale', [is(false), [{ throttled: true, readAt: jst('2026-11-16') }, '']]],
])('%s', (_, looks) => expect(retold('throttled', looks)).toEqual(looks));

it('says what is left and until when', () => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  const [notice] = outbox.look(lineAt(now, { ...usedOf(5, 5), throttled: true }), now, only('throttled'));
  expect(notice?.says).toEqual({ left: gb(0), resetsOn: '2026-12-01' });
});
