import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LineSummary, Summary } from '../model/summary';
import { withoutNumbers } from './hide-numbers';

const line: LineSummary = { key: 'docomo:1234', carrier: 'docomo', family: 'docomo', unread: [] };
const hidden = (over: Partial<LineSummary>) => withoutNumbers({ version: 1, portals: [], lines: [{ ...line, ...over }] }).lines[0] as LineSummary;

it.each<[string, Partial<LineSummary>, Partial<LineSummary>]>([
  ['a number', { number: '1234' }, { number: '••' }],
  ['a label', { label: '家族 080-1234 ２' }, { label: '家族 •••-•••• •' }],
  ['a pool', { pool: { label: '５回線', members: ['1234', '5678'] } }, { pool: { label: '•回線', members: ['', ''] } }],
  ['a name of the user’s own', { nickname: 'Mum 090-1234-5678' }, { nickname: 'Mum 090-••••-••••' }],
  ['a price in a plan', { plan: 'マイそく 1,980円 20GB' }, { plan: 'マイそく •,•••円 20GB' }],
  ['a price in a pack', { packs: [{ label: '1GB ¥550' }, { expiresOn: '2026-12-01' }] }, { packs: [{ label: '1GB ¥•••' }, { expiresOn: '2026-12-01' }] }],
  ['what was refused', { unread: ['used: two different values: 3GB, ５，５００ 円'] }, { unread: ['used: two different values: 3GB, •，••• 円'] }],
])('of %s no telling digit stays', (_, over, expected) => expect(hidden(over)).toEqual({ ...line, ...expected }));

it('leaves amounts of data, days and keys as they are, and adds nothing', () => {
  const rest = {
    plan: 'povo2.0 100GB',
    used: { value: 12.34, unit: 'GB' as const },
    expiresOn: '2026-12-01',
    pool: { used: { value: 1, unit: 'GB' as const } },
  };
  expect(hidden(rest)).toEqual({ ...line, ...rest });
});

it('changes nothing that it was given, and done twice it is the same', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9０-９¥円, -]{0,12}$/));
  const given = fc.record({ number: fc.constant('4711'), label: text, nickname: text, plan: text, pool: fc.record({ label: text }) }, { requiredKeys: [] });
  fc.assert(
    fc.property(given, (over) => {
      const summary: Summary = { version: 1, portals: [], lines: [{ ...line, ...over }] };
      const before = structuredClone(summary);
      const once = withoutNumbers(summary);
      expect(summary).toEqual(before);
      expect(withoutNumbers(once)).toEqual(once);
      const { number = '', label = '', nickname = '', plan = '', pool } = once.lines[0] as LineSummary;
      expect(`${number}${label}${pool?.label ?? ''}`).not.toMatch(/\p{Nd}/u);
      expect(`${nickname}\n${plan}`).not.toMatch(/\p{Nd}{4}|[¥￥]\p{Nd}|\p{Nd}円/u);
    }),
    { numRuns: 40 },
  );
});
