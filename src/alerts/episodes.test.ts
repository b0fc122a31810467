import { describe, expect, it } from 'vitest';
import { DECEMBER, gb, jst, lineAt, NOVEMBER, Outbox, only, outlook, usedOf } from '../../tests/support/looks';
import { RULE_IDS } from '../model/notice';
import { ALL_LINES, type AlertChoice } from '../model/settings';
import { look, settingOf } from './episodes';
import type { Rule } from './rule';
import { RULES } from './rules';

const NOW = jst('2026-11-20');
const NIGHT = { from: '22:00', to: '07:00' };
const USED: Rule = RULES.used;
const watched = () => {
  const outbox = new Outbox();
  outbox.look(lineAt(NOW, usedOf(1, 5)), NOW, only('used'));
  return outbox;
};
const levels = (notices: readonly { level: string }[]) => notices.map(({ level }) => level);

it('every rule stands in its table under its own name', () => {
  expect(Object.entries(RULES).map(([name, { id }]) => [name, id])).toEqual(RULE_IDS.map((id) => [id, id]));
});

describe('settingOf', () => {
  const setting = (rules: AlertChoice['rules'], rule = USED) => settingOf(rule, 'docomo:1234', { rules });
  it.each<[string, AlertChoice['rules'], { on: boolean; levels: number[] }]>([
    ['as it comes', {}, { on: true, levels: [80, 90, 100] }],
    ['for all lines', { [ALL_LINES]: { used: { on: false, levels: [50] } } }, { on: false, levels: [50] }],
    [
      'for one line before all',
      { [ALL_LINES]: { used: { on: false, levels: [50] } }, 'docomo:1234': { used: { on: true, levels: [60] } } },
      { on: true, levels: [60] },
    ],
    ['each half for itself', { [ALL_LINES]: { used: { on: false, levels: [50] } }, 'docomo:1234': { used: { on: true } } }, { on: true, levels: [50] }],
    ['each half for itself', { [ALL_LINES]: { used: { on: false } }, 'docomo:1234': { used: { levels: [60] } } }, { on: false, levels: [60] }],
    ['not as another line', { 'docomo:9999': { used: { on: false, levels: [1] } } }, { on: true, levels: [80, 90, 100] }],
    ['not as another rule', { 'docomo:1234': { pace: { on: false, levels: [1] } } }, { on: true, levels: [80, 90, 100] }],
  ])('%s: %#', (_, rules, expected) => expect(setting(rules)).toEqual(expected));

  it('is what is looked by', () => {
    const outbox = watched();
    const choice = { rules: { [ALL_LINES]: { used: { on: false } }, 'docomo:1234': { used: { on: true, levels: [30] } } } };
    expect(levels(outbox.look(lineAt(NOW, usedOf(2, 5)), NOW, choice))).toEqual(['30']);
  });

  it.each<[string, boolean, number[], string]>([
    ['used', true, [80, 90, 100], '%'],
    ['remaining', false, [1], 'GB'],
    ['remaining-share', false, [20], '%'],
    ['every', false, [5], 'GB'],
    ['pace', true, [20], 'points'],
    ['run-out', true, [50], '%'],
    ['throttled', true, [], ''],
    ['expires', true, [30, 14, 7, 3, 1, 0], 'days'],
    ['unpaid', true, [3], 'days'],
    ['balance', true, [500], 'yen'],
    ['anomaly', true, [], ''],
    ['roaming', true, [80, 100], '%'],
    ['not-read', true, [7], 'days'],
    ['renewed', true, [], ''],
  ])('%s comes as %s, %j %s', (id, on, own, unit) => {
    const rule: Rule = RULES[id as keyof typeof RULES];
    expect([rule.on, rule.levels, rule.unit]).toEqual([on, own, unit]);
  });
});

describe('an episode', () => {
  it('marks what the strongest level overtook, at once or before it was shown', () => {
    const outbox = watched();
    outbox.look(lineAt(NOW, usedOf(4.6, 5)), NOW, only('used'));
    expect(outbox.states()).toEqual(['80 passed', '90 due']);
    outbox.look(lineAt(NOW, usedOf(5, 5)), NOW, only('used'));
    expect(outbox.states()).toEqual(['100 due', '80 passed', '90 passed']);
  });

  it('leaves what was shown as shown', () => {
    const outbox = watched();
    outbox.look(lineAt(NOW, usedOf(4, 5)), NOW, only('used'));
    outbox.show(NOW);
    outbox.look(lineAt(NOW, usedOf(4.6, 5)), NOW, only('used'));
    expect(outbox.states()).toEqual(['80 sent', '90 due']);
  });

  it('is only baseline at first sight', () => {
    const outbox = new Outbox();
    expect(outbox.look(lineAt(NOW, usedOf(4.6, 5)), NOW, only('used'))).toEqual([]);
    expect(outbox.states()).toEqual(['80 passed', '90 passed']);
  });

  it('is forgotten when its rule is switched off, also what of it is out of sight', () => {
    const outbox = watched();
    const line = lineAt(NOW, { ...usedOf(4, 5), packs: [{ label: 'A', expiresOn: '2026-11-25' }] });
    outbox.look(line, NOW);
    expect([...outbox.rows.values()].map(({ rule }) => rule)).toEqual(expect.arrayContaining(['used', 'expires']));
    outbox.look(lineAt(NOW, usedOf(4, 5)), NOW, { rules: { [ALL_LINES]: { expires: { on: false } } } });
    expect([...outbox.rows.values()].map(({ rule }) => rule)).not.toContain('expires');
    outbox.look(lineAt(NOW, { unread: ['two values'] }), NOW, only('balance'));
    expect(outbox.rows.size).toBe(0);
  });

  it('has no cycle in its key where there is none', () => {
    const outbox = new Outbox();
    outbox.look(lineAt(NOW), NOW);
    const [notice] = outbox.look(lineAt(NOW, { ...usedOf(4, 5), cycle: undefined }), NOW, only('used'));
    expect([notice?.key, notice?.cycle]).toEqual(['docomo:1234||used|80', '']);
  });

  it('tells a level given twice once', () => {
    const outbox = watched();
    expect(levels(outbox.look(lineAt(NOW, usedOf(4, 5)), NOW, only('used', { levels: [80, 80] })))).toEqual(['80']);
    expect(outbox.states()).toEqual(['80 due']);
  });

  it('takes levels in any order, and tells none that was overtaken when the one above is given back', () => {
    const outbox = watched();
    expect(levels(outbox.look(lineAt(NOW, usedOf(4.8, 5)), NOW, only('used', { levels: [95, 70, 80] })))).toEqual(['95']);
    // added later, below what has been told
    expect(outbox.look(lineAt(NOW, usedOf(4.8, 5)), NOW, only('used', { levels: [95, 70, 80, 90] }))).toEqual([]);
    expect(outbox.look(lineAt(NOW, usedOf(4.6, 5)), NOW, only('used', { levels: [95, 70, 80, 90] }))).toEqual([]);
    expect(outbox.states()).toEqual(['70 passed', '80 passed', '90 passed']);
  });

  it('keeps a weaker word that waits when only a level below it was added', () => {
    const outbox = watched();
    outbox.look(lineAt(NOW, usedOf(4, 5)), NOW, only('used', { levels: [80] }));
    outbox.look(lineAt(NOW, usedOf(4, 5)), NOW, only('used', { levels: [80, 50] }));
    expect(outbox.states()).toEqual(['50 passed', '80 due']);
  });

  it.each<[string, { start: string; end: string } | undefined, { start: string; end: string } | undefined]>([
    ['became known', undefined, NOVEMBER],
    ['were corrected', NOVEMBER, { start: '2026-11-11', end: '2026-12-10' }],
    ['were corrected', { start: '2026-11-11', end: '2026-12-10' }, NOVEMBER],
  ])('goes on when the days of its cycle %s', (_, before, after) => {
    const outbox = new Outbox();
    const cycle = (days: { start: string; end: string } | undefined) => ({ cycle: days && { ...days, from: 'rule' as const } });
    outbox.look(lineAt(NOW, { ...usedOf(1, 5), ...cycle(before) }), NOW, only('used'));
    expect(levels(outbox.look(lineAt(NOW, { ...usedOf(4, 5), ...cycle(before) }), NOW, only('used')))).toEqual(['80']);
    expect(outbox.look(lineAt(NOW, { ...usedOf(4, 5), ...cycle(after) }), NOW + 1, only('used'))).toEqual([]);
    expect(levels(outbox.look(lineAt(NOW, { ...usedOf(4.5, 5), ...cycle(after) }), NOW + 2, only('used')))).toEqual(['90']);
  });

  it('is of the cycle that has begun when it is told at its very beginning', () => {
    const outbox = watched();
    const midnight = jst('2026-12-01T00:00');
    outbox.look(lineAt(midnight, { ...usedOf(4, 5), cycle: { ...NOVEMBER, end: '2026-12-20' } }), midnight, only('used'));
    expect(outbox.look(lineAt(midnight, { ...usedOf(4, 5), cycle: DECEMBER }), midnight, only('used'))).toEqual([]);
    expect(outbox.states()).toEqual(['80 due']);
  });

  it('leaves the notices of other rules and what it was given alone', () => {
    const notices = Object.freeze(
      [
        ...(() => {
          const outbox = watched();
          outbox.look(lineAt(NOW, usedOf(4, 5)), NOW);
          return outbox.rows.values();
        })(),
      ].map(Object.freeze),
    ) as never;
    expect(look(lineAt(NOW, usedOf(4, 5)), { notices, firstSight: false }, { rules: {} }, NOW, 'UTC')).toEqual({ put: [], remove: [] });
  });
});

describe('quiet hours', () => {
  const quiet = { ...only('used'), quiet: NIGHT };
  const night = jst('2026-11-20T23:00');
  const morning = jst('2026-11-21T07:00');

  it('put off what becomes due in them', () => {
    const outbox = watched();
    const [notice] = outbox.look(lineAt(night, usedOf(4.6, 5)), night, quiet);
    expect(notice?.notBefore).toBe(morning);
    expect([outbox.show(morning - 1).length, levels(outbox.show(morning))]).toEqual([0, ['90']]);
    expect([...outbox.rows.values()].find(({ level }) => level === '80')?.notBefore).toBeUndefined();
  });

  it('put off what became due before them and has not been shown', () => {
    const outbox = watched();
    outbox.look(lineAt(NOW, usedOf(4, 5)), NOW, quiet);
    outbox.look(lineAt(NOW, usedOf(4, 5)), night, quiet);
    expect([outbox.show(night).length, outbox.show(morning).length]).toEqual([0, 1]);
  });

  it('put off anew what was not shown after the last ones', () => {
    const outbox = watched();
    outbox.look(lineAt(night, usedOf(4, 5)), night, quiet);
    outbox.look(lineAt(night, usedOf(4, 5)), night + 86_400_000, quiet);
    expect([outbox.show(night + 86_400_000).length, outbox.show(morning + 86_400_000).length]).toEqual([0, 1]);
  });

  it('do not bring back what has been overtaken in them', () => {
    const outbox = watched();
    outbox.look(lineAt(NOW, usedOf(4, 5)), NOW, quiet);
    outbox.look(lineAt(night, usedOf(4.6, 5)), night, quiet);
    expect(outbox.states()).toEqual(['80 passed', '90 due']);
  });

  it('put off nothing that was shown or passed', () => {
    const outbox = watched();
    outbox.look(lineAt(NOW, usedOf(4.6, 5)), NOW, quiet);
    outbox.show(NOW);
    expect(look(lineAt(NOW, usedOf(4.6, 5)), { notices: [...outbox.rows.values()], firstSight: false }, quiet, night, 'Asia/Tokyo')).toEqual({
      put: [],
      remove: [],
    });
  });

  it('are those of the user’s own clock', () => {
    const outbox = watched();
    const [notice] = outbox.look(lineAt(night, usedOf(4, 5)), night, quiet, 'Europe/London');
    expect(notice && 'notBefore' in notice).toBe(false);
  });

  it('hold nothing of a cycle that has ended meanwhile', () => {
    const outbox = watched();
    const line = lineAt(jst('2026-11-30T23:00'), { ...usedOf(4, 5), outlook: outlook({ anomalies: [] }) });
    outbox.look(line, jst('2026-11-30T23:00'), quiet);
    outbox.look(line, jst('2026-11-30T23:59'), quiet);
    expect(outbox.states()).toEqual(['80 due']);
    outbox.look(line, jst('2026-12-01T00:00'), quiet);
    expect(outbox.states()).toEqual(['80 passed']);
    expect(levels(outbox.look(lineAt(jst('2026-12-20'), { remaining: gb(1), total: gb(5), cycle: DECEMBER }), jst('2026-12-20'), quiet))).toEqual(['80']);
  });

  it('hold what is of no cycle', () => {
    const outbox = new Outbox();
    const choice = { ...only('balance'), quiet: NIGHT };
    outbox.look(lineAt(NOW), NOW, choice);
    const line = lineAt(NOW, { balance: { yen: 1, readAt: NOW } });
    outbox.look(line, jst('2026-11-30T23:00'), choice);
    outbox.look(line, jst('2026-12-01T00:00'), choice);
    expect(outbox.states()).toEqual(['500 due']);
  });
});
