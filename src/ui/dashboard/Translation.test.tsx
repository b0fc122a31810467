// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { field, fill, one, showDashboard } from '../../../tests/support/show-dashboard';

afterEach(() => render(null, document.body));

const all = () => field<HTMLSelectElement>('On portal pages');

it('is off until someone says yes, in one of two ways', async () => {
  const shown = await showDashboard('settings', []);
  expect(all().value).toBe('off');
  for (const mode of ['text', 'gloss', 'off'] as const) {
    await fill(all(), mode);
    expect([all().value, shown.settings().translation]).toEqual([mode, { mode, sites: {}, card: true }]);
  }
});

it('names the sites of which something else was said, until they are as all', async () => {
  const shown = await showDashboard('settings', [], { stored: { translation: { mode: 'text', sites: { docomo: 'off', 'site:my.foo.jp': 'gloss' } } } });
  const labels = [...one('[data-testid=translation]').querySelectorAll('.fields label')].map(({ firstChild }) => firstChild?.textContent);
  expect(labels).toEqual(['On portal pages', 'docomo: otherwise', 'foo.jp: otherwise']);
  await fill(field<HTMLSelectElement>('foo.jp'), 'text');
  expect(shown.settings().translation.sites).toEqual({ docomo: 'off', 'site:my.foo.jp': 'text' });
  await fill(field<HTMLSelectElement>('docomo'), '');
  expect(shown.settings().translation.sites).toEqual({ 'site:my.foo.jp': 'text' });
  // the choice for all leaves them
  await fill(all(), 'off');
  expect(shown.settings().translation).toEqual({ mode: 'off', sites: { 'site:my.foo.jp': 'text' }, card: true });
});

it('brings the card back', async () => {
  const shown = await showDashboard('settings', [], { stored: { translation: { card: false } } });
  const box = field('Show the small card');
  expect(box.checked).toBe(false);
  await fill(box, true);
  expect(shown.settings().translation.card).toBe(true);
});
