// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, field, fill, one, press, showDashboard } from '../../../tests/support/show-dashboard';
import { line } from '../../../tests/support/show-popup';

afterEach(() => render(null, document.body));

const au = { ...line, key: 'au:5678', carrier: 'uqmobile', family: 'au', number: '5678' };
const site = { ...line, key: 'site:my.sim-next.jp:', carrier: 'site:my.sim-next.jp', family: 'site:my.sim-next.jp', number: undefined, cycle: undefined };
const card = (key = line.key) => one(`[data-line="${key}"]`);

it('names every line, and says what to do where there is none', async () => {
  await showDashboard('lines', [line, au, site]);
  expect([...document.querySelectorAll('[data-line] h3')].map(({ textContent }) => textContent)).toEqual(['docomo ••1234', 'UQ mobile ••5678', 'sim-next.jp']);
  await showDashboard('lines', []);
  expect(document.querySelector('.intro')?.textContent).toMatch(/^No line yet/);
});

describe('the order', () => {
  it('changes by one step, and keeps what else was said', async () => {
    const shown = await showDashboard('lines', [line, au, site], { stored: { lines: { [au.key]: { nickname: 'Mum' }, 'not:read': { hidden: true } } } });
    await press(one(`[data-line="${au.key}"] [aria-label^="Move"][aria-label$="up"]`));
    expect(shown.settings().lines).toEqual({
      [au.key]: { nickname: 'Mum', order: 0 },
      [line.key]: { order: 1 },
      [site.key]: { order: 2 },
      'not:read': { hidden: true },
    });
  });

  it('ends at the ends', async () => {
    await showDashboard('lines', [line, au]);
    const steps = (key: string) => [...card(key).querySelectorAll<HTMLButtonElement>('.step')].map(({ disabled }) => disabled);
    expect([steps(line.key), steps(au.key)]).toEqual([
      [true, false],
      [false, true],
    ]);
    await showDashboard('lines', [line]);
    expect(steps(line.key)).toEqual([]);
  });
});

describe('what is said of a line', () => {
  it.each<[string, string, string | boolean, object]>([
    ['a name', 'Your name', ' Mum ', { nickname: 'Mum' }],
    ['a trip', 'Last day in Japan', '2026-12-24', { tripEnd: '2026-12-24' }],
    ['a closing day', 'The billing month', '20', { closingDay: 20 }],
    ['the end of the month', 'The billing month', '31', { closingDay: 31 }],
    ['hidden', 'Hide it', true, { hidden: true }],
    ['cancelled', 'Cancelled', true, { archived: true }],
  ])('%s, and taken back', async (_, label, value, facts) => {
    const shown = await showDashboard('lines', [line, au]);
    await fill(field(label, card()), value);
    expect(shown.view.onFacts).toHaveBeenCalledExactlyOnceWith(line.key, facts);
    expect(shown.settings().lines).toEqual({ [line.key]: facts });
    const filled = field(label, card());
    expect(typeof value === 'boolean' ? filled.checked : filled.value).toBe(typeof value === 'string' ? value.trim() : value);
    await fill(field(label, card()), typeof value === 'boolean' ? false : '');
    expect(shown.settings().lines).toEqual({ [line.key]: {} });
  });

  it('a day of closing that is not among the usual ones is shown', async () => {
    await showDashboard('lines', [line], { stored: { lines: { [line.key]: { closingDay: 17 } } } });
    expect(field<HTMLSelectElement>('The billing month', card()).value).toBe('17');
    expect([...field<HTMLSelectElement>('The billing month', card()).options].map(({ value }) => value)).toEqual(['', '5', '10', '15', '17', '20', '25', '31']);
  });

  it('prepaid: since when, and for how many days', async () => {
    const shown = await showDashboard('lines', [site]);
    const [from, days] = [() => field('Prepaid: first', card(site.key)), () => field('Prepaid: number', card(site.key))];
    expect(days().disabled).toBe(true);
    await fill(from(), '2026-11-10');
    expect(shown.settings().lines[site.key]).toEqual({ activated: { on: '2026-11-10', days: 30 } });
    await fill(days(), '15');
    expect(shown.settings().lines[site.key]).toEqual({ activated: { on: '2026-11-10', days: 15 } });
    // more than is understood is not lost
    await fill(days(), '9999');
    expect(shown.settings().lines[site.key]).toEqual({ activated: { on: '2026-11-10', days: 400 } });
    await fill(from(), '');
    expect(shown.settings().lines[site.key]).toEqual({});
  });

  it('a page that prints its cycle needs no such day', async () => {
    await showDashboard('lines', [line]);
    expect(card().textContent).not.toContain('Prepaid');
    await showDashboard('lines', [line], { stored: { lines: { [line.key]: { activated: { on: '2026-11-10', days: 15 } } } } });
    expect(card().textContent).toContain('Prepaid');
  });

  it('a year that is being typed is not yet a day: nothing is kept, and what was typed stays', async () => {
    const shown = await showDashboard('lines', [site]);
    for (const label of ['Last day in Japan', 'Prepaid: first'])
      for (const value of ['0002-12-24', '0020-12-24', '0202-12-24']) {
        await fill(field(label, card(site.key)), value);
        expect([field(label, card(site.key)).value, shown.settings().lines]).toEqual([value, {}]);
      }
  });

  it('how it is read: not of one that was typed in', async () => {
    await showDashboard('lines', [{ ...line, byHand: true }]);
    expect(card().textContent).toContain('Updates only when you press');
    await showDashboard('lines', [{ ...line, byHand: true, typed: true }]);
    expect(card().textContent).not.toContain('Updates only when you press');
  });
});

describe('its history', () => {
  it('is not asked for while nobody knows how much it is, which is told', async () => {
    const { again, view } = await showDashboard('lines', [line], { countOf: vi.fn(() => Promise.reject(new Error('no history'))) });
    await press(button('Delete its history'));
    expect([one('[role=alert]').textContent, document.querySelector('[role=alertdialog]')]).toEqual([expect.stringMatching(/^This could not be loaded/), null]);
    await again({ ...view, countOf: vi.fn(async () => 3) });
    await press(button('Delete its history'));
    expect([one('[role=alertdialog] p').textContent, document.querySelector('[role=alert]')]).toEqual([expect.stringContaining('3 readings'), null]);
  });

  it('is deleted only after the question, which says how much it is', async () => {
    const { view } = await showDashboard('lines', [line, au]);
    await press(button('Delete its history', card(au.key)));
    const ask = one('[role=alertdialog]');
    expect(ask.getAttribute('aria-label')).toContain('Delete UQ mobile ••5678 with 12 readings for good?');
    expect([view.countOf, view.onForget].map((call) => vi.mocked(call).mock.calls)).toEqual([[[au.key]], []]);
    expect(document.activeElement?.textContent).toBe('Cancel');
    await press(button('Cancel', ask));
    expect([document.querySelector('[role=alertdialog]'), vi.mocked(view.onForget).mock.calls]).toEqual([null, []]);
    await press(button('Delete its history', card(au.key)));
    await press(one('[data-testid=yes]'));
    expect(view.onForget).toHaveBeenCalledExactlyOnceWith(au.key);
  });

  it('says where it could not be deleted', async () => {
    await showDashboard('lines', [line], { onForget: vi.fn().mockRejectedValue(new Error('no answer')) });
    await press(button('Delete its history'));
    await press(one('[data-testid=yes]'));
    expect(one('[role=alertdialog] [role=alert]').textContent).toBe('It could not be deleted. Try again.');
  });
});
