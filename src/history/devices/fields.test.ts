import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../model/content-hash';
import type { Fields } from '../../model/devices';
import { ALL_LINES, settingsOf } from '../../model/settings';
import { changed, joined, plain, sendable, soundFields, valuesOf, withValues } from './fields';

const LINE = 'docomo:1234';
const CHOSEN = settingsOf({
  language: 'zh-Hans',
  badge: { shows: 'days', staleAfterHours: 24, line: LINE },
  alerts: { rules: { '*': { used: { on: false } }, [LINE]: { pace: { levels: [3] } } }, quiet: { from: '22:00', to: '07:00' } },
  lines: { [LINE]: { nickname: '妈妈', closingDay: 20, tripEnd: '2026-12-24', order: 2, hidden: true } },
  visits: ['docomo'],
  look: { theme: 'dark', large: true, reducedMotion: true },
  hideNumbers: true,
  translation: { mode: 'text', sites: { docomo: 'off' }, card: false },
});

const fields = fc.dictionary(
  fc.constantFrom('nickname', 'order', 'hidden'),
  fc.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom<unknown>(null, 'a', 'b', 1)),
);

describe('fields', () => {
  it('are joined in any order, grouped in any way, however often, to the same', () => {
    fc.assert(
      fc.property(fields as fc.Arbitrary<Fields>, fields as fc.Arbitrary<Fields>, fields as fc.Arbitrary<Fields>, (a, b, c) => {
        const all = canonicalJson(joined(joined(a, b), c));
        expect(canonicalJson(joined(c, joined(b, a)))).toBe(all);
        expect(canonicalJson(joined(a, joined(joined(b, c), b)))).toBe(all);
      }),
    );
  });

  it('bring settings to another device as they are, but for what is each browser’s own', () => {
    let there = settingsOf({ visits: ['au'], badge: { line: 'au:5678' } });
    for (const scope of [ALL_LINES, LINE]) {
      const sent = JSON.parse(JSON.stringify(sendable(changed({}, valuesOf(CHOSEN, scope), scope, 5))));
      expect(Object.values(soundFields(sent, scope))).toHaveLength(Object.keys(sent).length);
      there = withValues(there, scope, plain(soundFields(sent, scope)));
    }
    const { visits, badge, translation, ...same } = CHOSEN;
    expect(there).toEqual({ ...same, visits: ['au'], badge: { ...badge, line: 'au:5678' }, translation: { ...translation, sites: {} } });
  });

  it('say nothing of what stands as it always does, and of a change when it was', () => {
    expect(changed({}, valuesOf(settingsOf({}), ALL_LINES), ALL_LINES, 5)).toEqual({});
    expect(changed({ nickname: [3, 'Mum'] }, { nickname: 'Mum' }, LINE, 5)).toEqual({ nickname: [3, 'Mum'] });
    expect(changed({ nickname: [3, 'Mum'] }, { nickname: 'Mother' }, LINE, 5)).toEqual({ nickname: [5, 'Mother'] });
    expect(changed({ nickname: [3, 'Mum'] }, {}, LINE, 5)).toEqual({ nickname: [5, null] });
    // by a clock that was ahead
    expect(changed({ nickname: [9, 'Mum'] }, { nickname: 'Mother' }, LINE, 5)).toEqual({ nickname: [10, 'Mother'] });
    // back to what it always is: that too is a choice
    expect(changed({ large: [3, true] }, valuesOf(settingsOf({}), ALL_LINES), ALL_LINES, 5)).toEqual({ large: [5, false] });
  });

  it('of another device are taken only where they are what settings take as they are', () => {
    const bad = {
      ...{
        theme: [1, 'sepia'],
        large: [1, 'yes'],
        line: [1, null],
        shows: [1, null],
        staleAfterHours: [1, 0],
        visits: [1, ['au']],
        quiet: [1, { from: '25:00' }],
      },
      ...{ '!used': [1, { levels: ['x'] }], '!unknown': [1, { on: true }], __proto__: [1, 1], language: 'en', mode: [Number.NaN, 'text'], card: [1] },
    };
    expect(plain(soundFields(bad, ALL_LINES))).toEqual({ line: null });
    expect(withValues(CHOSEN, ALL_LINES, { line: null }).badge.line).toBe(LINE);
    expect(plain(soundFields({ closingDay: [1, 40], nickname: [1, 'x'.repeat(60)], order: [2, 4], hidden: [3, null] }, LINE))).toEqual({
      order: 4,
      hidden: null,
    });
    for (const junk of [undefined, null, 3, 'x', [], [[1, 2]]]) expect(soundFields(junk, LINE)).toEqual({});
    fc.assert(fc.property(fc.anything(), (junk) => void soundFields(junk, LINE)));
  });

  it.each(['090-1234-5678', '妈妈 1234', 'Mum １２３４', '12 34', '5,478円', '¥980', '500 yen'])('%s, as a nickname, stays here', (nickname) => {
    expect(sendable({ nickname: [1, nickname], order: [1, 1234] })).toEqual({ order: [1, 1234] });
  });

  it('the alert of a balance, whose levels are money, stays here', () => {
    expect(sendable({ '!balance': [1, { levels: [500] }], '!used': [1, { levels: [80] }] })).toEqual({ '!used': [1, { levels: [80] }] });
  });

  it.each(['妈妈', 'Phone 2', '20GB', 'SIM 123'])('%s, as a nickname, travels', (nickname) => {
    expect(sendable({ nickname: [1, nickname] })).toEqual({ nickname: [1, nickname] });
  });
});
