// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { field, fill, one, showDashboard } from '../../../tests/support/show-dashboard';
import { line } from '../../../tests/support/show-popup';
import { DEFAULT_SETTINGS } from '../../model/settings';

afterEach(() => render(null, document.body));

const uq = { ...line, key: 'au:5678', carrier: 'uqmobile', family: 'au', number: '5678' };

it.each<[string, string | boolean, object]>([
  ['It shows', 'budget', { badge: { ...DEFAULT_SETTINGS.badge, shows: 'budget' } }],
  ['Of', 'docomo:1234', { badge: { ...DEFAULT_SETTINGS.badge, line: 'docomo:1234' } }],
  ['Figures count', '168', { badge: { ...DEFAULT_SETTINGS.badge, staleAfterHours: 168 } }],
  ['Language', 'zh-Hant', { language: 'zh-Hant' }],
  ['Colours', 'dark', { look: { ...DEFAULT_SETTINGS.look, theme: 'dark' } }],
  ['Large type', true, { look: { ...DEFAULT_SETTINGS.look, large: true } }],
  ['Reduce motion', true, { look: { ...DEFAULT_SETTINGS.look, reducedMotion: true } }],
  ['Hide phone digits', true, { hideNumbers: true }],
])('%s: %s, and nothing else changes', async (label, value, change) => {
  const shown = await showDashboard('settings', [line, uq]);
  await fill(field(label), value);
  expect(shown.settings()).toEqual({ ...DEFAULT_SETTINGS, ...change });
  const filled = field(label);
  expect(typeof value === 'string' ? filled.value : filled.checked).toBe(value);
});

it('shows what is set, also an age that is not among the usual ones', async () => {
  const stored = { badge: { shows: 'days', line: uq.key, staleAfterHours: 36 }, look: { theme: 'light', large: true }, hideNumbers: true, language: 'en' };
  await showDashboard('settings', [line, uq], { stored });
  expect(['It shows', 'Of', 'Figures count', 'Language', 'Colours'].map((label) => field(label).value)).toEqual(['days', uq.key, '36', 'en', 'light']);
  expect([field('Large type').checked, field('Hide phone digits').checked]).toEqual([true, true]);
});

it('gives badge and language back to what they would be by themselves', async () => {
  const shown = await showDashboard('settings', [line], { stored: { badge: { shows: 'used', line: line.key, staleAfterHours: 24 }, language: 'zh-Hans' } });
  await fill(field('Of'), '');
  await fill(field('Language'), '');
  expect(shown.settings()).toEqual({ ...DEFAULT_SETTINGS, badge: { shows: 'used', staleAfterHours: 24 } });
});

describe('visits', () => {
  const families = () => [...document.querySelectorAll('[data-testid=visits] label')].map(({ textContent }) => textContent?.trim());
  const povo = { ...line, key: 'hand:povo:', carrier: 'povo', family: 'hand:povo', typed: true };
  const site = { ...line, key: 'site:my.sim-next.jp:', carrier: 'site:my.sim-next.jp', family: 'site:my.sim-next.jp' };
  const granted = ['www.docomo.ne.jp', 'my.uqmobile.jp', 'my.au.com', 'povo.jp', 'my.sim-next.jp'];

  it.each([
    ['only of what has lines and a page that may be read', [line, uq, { ...uq, key: 'au:9999' }], granted, ['docomo', 'UQ mobile']],
    ['not where access was taken back', [line, uq], ['my.uqmobile.jp'], ['UQ mobile']],
    [
      'of no line that was typed in, although its carrier has a page',
      [povo, { ...povo, key: 'hand:docomo:', carrier: 'docomo', family: 'hand:docomo' }],
      granted,
      [],
    ],
    ['of no site that nobody has described', [site, { ...site, carrier: 'hand:x', family: 'hand:x' }], granted, []],
    ['of nobody before the first reading', [], granted, []],
  ])('%s', async (_, lines, hosts, expected) => {
    await showDashboard('settings', lines, { granted: hosts });
    expect(families()).toEqual(expected);
  });

  it('are off until switched on, each by itself', async () => {
    const shown = await showDashboard('settings', [line, uq], { granted });
    const box = (name: string) => field(name, one('[data-testid=visits]'));
    expect([box('docomo').checked, box('UQ').checked]).toEqual([false, false]);
    await fill(box('UQ'), true);
    await fill(box('docomo'), true);
    expect(shown.settings().visits).toEqual(['au', 'docomo']);
    await fill(box('UQ'), false);
    expect(shown.settings().visits).toEqual(['docomo']);
  });
});
