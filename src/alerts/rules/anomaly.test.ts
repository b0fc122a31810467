import { expect, it } from 'vitest';
import { jst, type Look, lineAt, Outbox, only, outlook, retold, usedOf } from '../../../tests/support/looks';

const days = (told: string, ...anomalies: string[]): Look => [{ ...usedOf(1, 5), outlook: outlook({ anomalies }) }, told, '2026-11-20'];

it.each<[string, Look[]]>([
  ['a day once', [days(''), days('2026-11-20', '2026-11-20'), days('', '2026-11-20')]],
  ['at first sight', [days('', '2026-11-20'), days('', '2026-11-20')]],
  ['another day', [days('', '2026-11-19'), days('2026-11-20', '2026-11-19', '2026-11-20')]],
  ['the latest of several', [days(''), days('2026-11-19', '2026-11-18', '2026-11-19'), days('', '2026-11-18', '2026-11-19')]],
  ['of the last days only', [days(''), days('', '2026-11-16'), days('2026-11-17', '2026-11-16', '2026-11-17')]],
  ['none of days to come', [days(''), days('', '2026-11-21')]],
  ['nothing worked out changes nothing', [days(''), days('2026-11-19', '2026-11-19'), [usedOf(1, 5), '', '2026-11-20'], days('', '2026-11-19')]],
  ['a day that turns out usual, and does not', [days(''), days('2026-11-19', '2026-11-19'), days(''), days('2026-11-19', '2026-11-19')]],
])('%s', (_, looks) => expect(retold('anomaly', looks)).toEqual(looks));

it('says which day', () => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  const [notice] = outbox.look(lineAt(now, { outlook: outlook({ anomalies: ['2026-11-19'] }) }), now, only('anomaly'));
  expect([notice?.cycle, notice?.says]).toEqual(['2026-11-19', { date: '2026-11-19' }]);
});
