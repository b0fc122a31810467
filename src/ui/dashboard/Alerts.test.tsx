// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { button, field, fill, one, press, showDashboard } from '../../../tests/support/show-dashboard';
import { line } from '../../../tests/support/show-popup';
import { RULE_IDS } from '../../model/notice';

afterEach(() => render(null, document.body));

const rule = (id: string) => one(`[data-rule="${id}"]`);
const box = (id: string) => one<HTMLInputElement>(`[data-rule="${id}"] input[type=checkbox]`);
const levels = (id: string) => one<HTMLInputElement>(`[data-rule="${id}"] input[type=text]`);
const forLine = (key: string) => fill(one<HTMLSelectElement>('[data-testid=alerts-line]'), key);

it('lists every rule as it comes', async () => {
  const { view } = await showDashboard('alerts', [line]);
  expect([...document.querySelectorAll<HTMLElement>('[data-rule]')].map(({ dataset }) => dataset.rule)).toEqual([...RULE_IDS]);
  for (const { id, on, levels: own } of view.rules) {
    expect(box(id).checked).toBe(on);
    if (own.length > 0) expect([levels(id).value, levels(id).disabled]).toEqual([own.join(', '), !on]);
    else expect(rule(id).querySelector('input[type=text]')).toBeNull();
  }
});

describe('levels', () => {
  it.each<[string, number[]]>([
    ['50', [50]],
    ['50, 75,90', [50, 75, 90]],
    ['５０、７５', [50, 75]],
    ['50，75；90', [50, 75, 90]],
    ['50 75\t90', [50, 75, 90]],
    [' 99.5 ', [99.5]],
    ['0', [0]],
    ['80, 80, 90', [80, 90]],
  ])('%j', async (typed, expected) => {
    const shown = await showDashboard('alerts', [line]);
    await fill(levels('used'), typed);
    expect(shown.settings().alerts.rules).toEqual({ '*': { used: { levels: expected } } });
    expect([levels('used').value, document.querySelector('[role=alert]')]).toEqual([expected.join(', '), null]);
  });

  it.each(['', ' , ', 'abc', '80%', '-5', '80, x', 'Infinity', 'NaN', '1e3', '0x10', '9'.repeat(30)])(
    '%j is refused: nothing is kept, and it stays to be put right',
    async (typed) => {
      const shown = await showDashboard('alerts', [line], { stored: { alerts: { rules: { '*': { used: { levels: [70] } } } } } });
      await fill(levels('used'), typed);
      expect(shown.view.onSettings).not.toHaveBeenCalled();
      expect(shown.settings().alerts.rules).toEqual({ '*': { used: { levels: [70] } } });
      expect([levels('used').value, levels('used').getAttribute('aria-invalid')]).toEqual([typed, 'true']);
      expect(one('[role=alert]').textContent).toBe('Enter numbers with commas between them.');
      await fill(levels('used'), '75');
      expect([document.querySelector('[role=alert]'), levels('used').getAttribute('aria-invalid')]).toEqual([null, 'false']);
      expect(shown.settings().alerts.rules).toEqual({ '*': { used: { levels: [75] } } });
    },
  );

  it('whatever is typed, what is kept are numbers that were typed', async () => {
    const text = fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^[0-9０-９.,、;%\s-]{0,16}$/));
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const shown = await showDashboard('alerts', [line]);
        await fill(levels('used'), typed);
        const found = shown.settings().alerts.rules['*']?.used?.levels;
        expect(found === undefined).toBe(document.querySelector('[role=alert]') !== null || levels('used').value === '80, 90, 100');
        for (const level of found ?? []) expect(Number.isFinite(level) && level >= 0 && /\d/.test(typed.normalize('NFKC'))).toBe(true);
        render(null, document.body);
      }),
      { numRuns: 15 },
    );
  });
});

describe('for one line', () => {
  it('is set apart from all, and given back to what holds for all', async () => {
    const shown = await showDashboard('alerts', [line], { stored: { alerts: { rules: { '*': { used: { levels: [70] } } } } } });
    expect(document.querySelector('.rules .link')).toBeNull();
    await forLine(line.key);
    expect(levels('used').value).toBe('70');
    await fill(box('used'), false);
    await fill(box('every'), true);
    await fill(levels('every'), '3');
    const rules = { '*': { used: { levels: [70] } }, [line.key]: { used: { on: false }, every: { on: true, levels: [3] } } };
    expect(shown.settings().alerts.rules).toEqual(rules);
    await forLine('*');
    expect([box('used').checked, box('every').checked]).toEqual([true, false]);
    await forLine(line.key);
    await press(button('As for all lines', rule('used')));
    expect(shown.settings().alerts.rules).toEqual({ ...rules, [line.key]: { every: rules[line.key]?.every } });
    expect(box('used').checked).toBe(true);
    await press(button('As for all lines', rule('every')));
    expect(shown.settings().alerts.rules[line.key]).toEqual({});
  });
});

describe('quiet hours', () => {
  it('are off, on from ten to seven, as the user says, and off again', async () => {
    const shown = await showDashboard('alerts', [line], { stored: { alerts: { rules: { '*': { used: { on: false } } } } } });
    const quiet = () => shown.settings().alerts.quiet;
    const times = () => [...document.querySelectorAll<HTMLInputElement>('input[type=time]')];
    expect([quiet(), times().length]).toEqual([undefined, 0]);
    await fill(field('Held back'), true);
    expect(quiet()).toEqual({ from: '22:00', to: '07:00' });
    await fill(times()[0] as HTMLInputElement, '23:30');
    await fill(times()[1] as HTMLInputElement, '06:15');
    expect(quiet()).toEqual({ from: '23:30', to: '06:15' });
    // a time that is being typed
    await fill(times()[1] as HTMLInputElement, '');
    expect(quiet()).toEqual({ from: '23:30', to: '06:15' });
    await fill(field('Held back'), false);
    expect(shown.settings().alerts).toEqual({ rules: { '*': { used: { on: false } } } });
  });
});
