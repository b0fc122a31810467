// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { all, gb, line, show, text } from '../../../tests/support/show-popup';

afterEach(() => render(null, document.body));

it.each([
  ['dashboard', 'usage'],
  ['guide', 'guide'],
  ['sites', 'sites'],
  ['first-steps', 'start'],
])('leads by %s to the full page’s %s', async (button, section) => {
  const { onDashboard } = await show([]);
  document.querySelector<HTMLElement>(`[data-testid=${button}]`)?.click();
  expect(onDashboard).toHaveBeenCalledExactlyOnceWith(section);
});

describe('several lines', () => {
  const little = { ...line, key: 'au:5678', carrier: 'au', family: 'au', number: '5678', used: gb(19.5), remaining: gb(0.5) };
  it('stand nearest to trouble first, unless their user has put them in order', async () => {
    await show([line, little]);
    expect(all('line').map(({ dataset }) => dataset.carrier)).toEqual(['au', 'docomo']);
    await show([
      { ...line, order: 0 },
      { ...little, order: 1 },
    ]);
    expect(all('line').map(({ dataset }) => dataset.carrier)).toEqual(['docomo', 'au']);
  });

  it('are the first of those in order where only a few are asked for', async () => {
    await show([line, little], 'en', [], { most: 1 });
    expect(all('line').map(({ dataset }) => dataset.carrier)).toEqual(['au']);
  });

  it('are left out where hidden or cancelled', async () => {
    await show([{ ...line, hidden: true }, little, { ...line, key: 'x', archived: true }]);
    expect(all('line').map(({ dataset }) => dataset.carrier)).toEqual(['au']);
  });

  it('are one where they have nothing but what they share, which is said once', async () => {
    const shared = { ...line, used: undefined, remaining: undefined, total: undefined, pool: { remaining: gb(18.56), members: ['1234', '5678', '9012'] } };
    const [mum, other] = [
      { ...shared, key: 'docomo:5678', number: '5678', nickname: 'Mum' },
      { ...shared, key: 'docomo:9012', number: '9012' },
    ];
    await show([{ ...shared, bill: { yen: 4125, readAt: line.readAt as number } }, mum, other]);
    expect(all('line').map((card) => card.querySelector('h2')?.textContent)).toEqual(['docomo ••1234 Mum ••9012']);
    expect(text().match(/18\.56 GB/g)).toHaveLength(2);
    expect(text()).toContain('¥4,125');
  });

  it('go by their user’s names, with the carrier beside', async () => {
    await show([{ ...line, nickname: 'Mum' }]);
    expect(all('line')[0]?.querySelector('h2')?.textContent).toBe('Mum docomo ••1234');
  });
});

it('a line that was typed in says so, and is typed in anew', async () => {
  const { onDashboard } = await show([{ ...line, typed: true }]);
  expect(text()).toContain('Typed in by you.');
  all('update')[0]?.click();
  expect(onDashboard).toHaveBeenCalledExactlyOnceWith('lines');
});
