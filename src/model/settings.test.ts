import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from './notice';
import { BADGE_CONTENTS, DEFAULT_SETTINGS, settingsOf, THEMES } from './settings';
import { TRANSLATION_MODES } from './translation';

const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'));
const setting = fc.oneof(
  fc.record({ on: fc.boolean(), levels: fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })) }),
  fc.record({ on: fc.boolean() }),
  fc.record({ levels: fc.array(fc.nat()) }),
);
const valid = fc.record(
  {
    language: fc.string(),
    badge: fc.record(
      { shows: fc.constantFrom(...BADGE_CONTENTS), line: fc.string(), staleAfterHours: fc.integer({ min: 1, max: 744 }) },
      { requiredKeys: ['shows', 'staleAfterHours'] },
    ),
    alerts: fc.record(
      {
        rules: fc.dictionary(fc.oneof(fc.constant('*'), fc.string()), fc.dictionary(fc.constantFrom(...RULE_IDS), setting)),
        quiet: fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to),
      },
      { requiredKeys: ['rules'] },
    ),
    visits: fc.array(fc.string()),
    look: fc.record({ theme: fc.constantFrom(...THEMES), large: fc.boolean(), reducedMotion: fc.boolean() }),
    hideNumbers: fc.boolean(),
    translation: fc.record(
      { mode: fc.constantFrom(...TRANSLATION_MODES), sites: fc.dictionary(fc.string(), fc.constantFrom(...TRANSLATION_MODES)), card: fc.boolean() },
      { requiredKeys: ['sites', 'card'] },
    ),
  },
  { requiredKeys: ['badge', 'alerts', 'visits'] },
);
/** Right names, anything behind them. */
const spoilt = fc.record(
  {
    language: fc.anything(),
    badge: fc.oneof(fc.anything(), fc.record({ shows: fc.anything(), line: fc.anything(), staleAfterHours: fc.anything() })),
    alerts: fc.oneof(
      fc.anything(),
      fc.record({
        rules: fc.oneof(
          fc.anything(),
          fc.dictionary(
            fc.string(),
            fc.oneof(
              fc.anything(),
              fc.dictionary(
                fc.constantFrom(...RULE_IDS),
                fc.oneof(fc.anything(), fc.record({ on: fc.anything(), levels: fc.oneof(fc.anything(), fc.array(fc.anything())) })),
              ),
            ),
          ),
        ),
        quiet: fc.oneof(fc.anything(), fc.record({ from: fc.anything(), to: fc.anything() })),
      }),
    ),
    visits: fc.oneof(fc.anything(), fc.array(fc.anything())),
    look: fc.oneof(
      fc.anything(),
      fc.record({ theme: fc.oneof(fc.anything(), fc.constantFrom(...THEMES)), large: fc.anything(), reducedMotion: fc.anything() }),
    ),
    hideNumbers: fc.anything(),
    translation: fc.oneof(
      fc.anything(),
      fc.record({ mode: fc.anything(), sites: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())), card: fc.anything() }),
    ),
  },
  { requiredKeys: [] },
);

it('what is not there is as it comes', () => {
  for (const nothing of [undefined, null, {}, [], 'x', 7, { badge: null, alerts: null, visits: null }]) expect(settingsOf(nothing)).toEqual(DEFAULT_SETTINGS);
});

it('what a later version has put there stays', () => {
  expect(settingsOf({ language: 'en', later: { of: 1 } })).toEqual({ ...DEFAULT_SETTINGS, language: 'en', later: { of: 1 } });
});

it('what is valid is kept as it is', () => {
  fc.assert(
    fc.property(valid, (settings) => {
      const stored: typeof settings = JSON.parse(JSON.stringify(settings));
      expect(settingsOf(stored)).toMatchObject(stored);
      expect(Object.keys(settingsOf(stored).alerts.rules)).toEqual(Object.keys(stored.alerts.rules));
      expect(settingsOf(settingsOf(stored))).toEqual(settingsOf(stored));
    }),
  );
});

it('anything else becomes settings that can be relied on', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true, withMap: true }), spoilt),
      (stored) => {
        const { badge, alerts, visits, language, look, hideNumbers } = settingsOf(stored);
        expect(THEMES).toContain(look.theme);
        expect([look.large, look.reducedMotion, hideNumbers].map((one) => typeof one)).toEqual(['boolean', 'boolean', 'boolean']);
        expect(BADGE_CONTENTS).toContain(badge.shows);
        expect(badge.staleAfterHours >= 1 && badge.staleAfterHours <= 744).toBe(true);
        expect(['string', 'undefined']).toContain(typeof badge.line);
        expect(['string', 'undefined']).toContain(typeof language);
        expect(visits.every((family) => typeof family === 'string')).toBe(true);
        if (alerts.quiet) expect(`${alerts.quiet.from} ${alerts.quiet.to}`).toMatch(/^[012]\d:[0-5]\d [012]\d:[0-5]\d$/);
        for (const rules of Object.values(alerts.rules))
          for (const [id, { on, levels }] of Object.entries(rules)) {
            expect(RULE_IDS).toContain(id);
            expect(['boolean', 'undefined']).toContain(typeof on);
            expect((levels ?? []).every((level) => Number.isFinite(level) && level >= 0)).toBe(true);
          }
      },
    ),
    { numRuns: 500 },
  );
});

describe('what cannot be understood is left out', () => {
  it.each([
    [{ badge: { shows: 'moon', line: 7, staleAfterHours: 0.5 } }, { badge: DEFAULT_SETTINGS.badge }],
    [{ badge: { shows: 'used', staleAfterHours: 745 } }, { badge: { shows: 'used', staleAfterHours: 72 } }],
    [{ badge: { shows: 'days', line: 'au:1', staleAfterHours: 744 } }, { badge: { shows: 'days', line: 'au:1', staleAfterHours: 744 } }],
    [{ badge: { staleAfterHours: '72' } }, { badge: DEFAULT_SETTINGS.badge }],
    [
      { alerts: { rules: { '*': { used: { on: 'yes', levels: [80, -1, '90', null, 100] }, moon: { on: true }, pace: { on: 1 }, every: {} } } } },
      { alerts: { rules: { '*': { used: { levels: [80, 100] } } } } },
    ],
    [{ alerts: { rules: { '*': { used: { on: false, levels: 80 } } } } }, { alerts: { rules: { '*': { used: { on: false } } } } }],
    [{ alerts: { quiet: { from: '22:00', to: '7:00' } } }, { alerts: { rules: {} } }],
    [{ alerts: { quiet: { from: '24:00', to: '07:00' } } }, { alerts: { rules: {} } }],
    [{ alerts: { quiet: { from: '22:60', to: '07:00' } } }, { alerts: { rules: {} } }],
    [{ alerts: { quiet: { from: '07:00', to: '07:00' } } }, { alerts: { rules: {} } }],
    [{ alerts: { quiet: { from: '23:59', to: '00:00', more: 1 } } }, { alerts: { rules: {}, quiet: { from: '23:59', to: '00:00' } } }],
    [{ visits: ['docomo', 7, null] }, { visits: ['docomo'] }],
    [{ language: 7 }, DEFAULT_SETTINGS],
    [{ look: { theme: 'pink', large: 'yes' }, hideNumbers: 1 }, DEFAULT_SETTINGS],
    [{ look: { theme: 'dark' } }, { look: { theme: 'dark', large: false, reducedMotion: false } }],
    [
      { look: { theme: 7, large: true, reducedMotion: true }, hideNumbers: true },
      { look: { theme: 'system', large: true, reducedMotion: true }, hideNumbers: true },
    ],
  ])('%j', (stored, expected) => expect(settingsOf(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected }));
});
