// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, fill, one, press, settled, showDashboard } from '../../../tests/support/show-dashboard';
import { line } from '../../../tests/support/show-popup';
import { LANGUAGES } from '../../i18n';
import { type GuideMessages, loadGuideMessages } from '../../i18n/guide';
import { loadMessages } from '../../i18n/messages';
import { SECTIONS, type Section } from './sections';
import type { DashboardView } from './view';

afterEach(() => render(null, document.body));

/** Guides are loaded one by one, which on a busy machine takes its time. */
const eventually = (check: () => void) => vi.waitFor(check, 20_000);

const section = () => one('main').dataset.section;
const go = async (hash: string) => {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
  await settled();
};

describe('sections', () => {
  it.each(SECTIONS)('#%s is an address of its own', async (name) => {
    await showDashboard(name, [line]);
    expect(section()).toBe(name);
    const current = [...document.querySelectorAll('nav a[aria-current=page]')];
    expect(current.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([[`#${name}`, one('h2').textContent]]);
    expect([...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(SECTIONS.map((other) => `#${other}`));
  });

  it('begin with usage, or with the first steps where nothing was read', async () => {
    await showDashboard('', [line]);
    expect(section()).toBe('usage');
    render(null, document.body);
    await showDashboard('', []);
    expect(section()).toBe('start');
    await go('#nonsense');
    expect(section()).toBe('start');
  });

  it('the first steps stay while the first reading comes', async () => {
    const shown = await showDashboard('', []);
    await shown.again({ summary: { version: 1, lines: [line], portals: [] } });
    expect([section(), one('[data-testid=seen]').textContent]).toEqual(['start', 'docomo ••1234 has been read. The toolbar shows it from now on.']);
  });

  it('the heading has the focus after a change, and not before', async () => {
    await showDashboard('usage', [line]);
    expect(document.activeElement).toBe(document.body);
    for (const name of ['alerts', 'guide/au', 'privacy'] as const) {
      await go(`#${name}`);
      expect([section(), document.activeElement]).toEqual([name.split('/')[0], one('main > h2')]);
    }
  });

  const missing = () => vi.fn(() => Promise.reject(new TypeError('error loading dynamically imported module')));
  it.each<[Section, (view: DashboardView) => Partial<DashboardView>]>([
    ['usage', () => ({ loadUsage: missing() })],
    ['privacy', () => ({ kept: missing() })],
    ['backup', ({ backup }) => ({ backup: { ...backup, kept: missing() } })],
    ['backup', ({ backup }) => ({ backup: { ...backup, space: missing() } })],
    ['devices', ({ devices }) => ({ devices: { ...devices, now: missing() } })],
  ])('what could not be loaded is told, not waited for: %s', async (name, parts) => {
    const { view, again } = await showDashboard(name, [line]);
    await again(parts(view));
    await eventually(() => expect(one('main [role=alert]').textContent).toMatch(/^This could not be loaded/));
    expect(document.querySelector('figure')).toBeNull();
  });

  it('the language is changed above all of them', async () => {
    const { view } = await showDashboard('usage', [line]);
    await fill(one<HTMLSelectElement>('[data-testid=language]'), 'zh-Hant');
    expect(view.onSettings).toHaveBeenCalledExactlyOnceWith({ language: 'zh-Hant' });
  });

  it.each(LANGUAGES.flatMap(({ id }) => SECTIONS.map((name) => [name, id] as const)))('%s in %s: every text says something', async (name, language) => {
    await showDashboard(name, [line, { ...line, key: 'x', nickname: 'Mum', typed: true }], { language });
    expect(one('.dashboard').lang).toBe((await loadMessages(language)).meta.html);
    expect(document.body.textContent).not.toMatch(/undefined|null|\[object|NaN|Invalid|=>/);
    for (const element of document.querySelectorAll('button, a, h2, h3, h4, legend, label, option, th'))
      expect(element.textContent?.trim(), element.outerHTML).not.toBe('');
  });
});

describe('the guide', () => {
  const chosen = () => one<HTMLSelectElement>('[data-testid=guide-of]').value;
  const title = () => one('.guide h2, .guide h3').textContent;

  it('is that of the carrier in the address, else of the first line’s, else docomo’s', async () => {
    await showDashboard('guide', []);
    await eventually(() => expect([chosen(), title()]).toEqual(['docomo', expect.stringContaining('docomo')]));
    render(null, document.body);
    await showDashboard('guide', [
      { ...line, carrier: 'site:x.example' },
      { ...line, carrier: 'mineo' },
    ]);
    expect(chosen()).toBe('mineo');
    render(null, document.body);
    await showDashboard('guide/iijmio' as 'guide', [line]);
    await eventually(() => expect([chosen(), title()]).toEqual(['iijmio', expect.stringContaining('IIJ')]));
  });

  it('follows the address and the list, and is loaded in its language', async () => {
    const shown = await showDashboard('guide', []);
    await go('#guide/povo');
    await eventually(() => expect(title()).toContain('povo'));
    await go('#guide/nobody');
    expect(chosen()).toBe('povo');
    await fill(one<HTMLSelectElement>('[data-testid=guide-of]'), 'au');
    await eventually(() => expect(title()).not.toContain('povo'));
    const said = (g: GuideMessages) => one('main').textContent?.includes(g.smsNone);
    expect(said(await loadGuideMessages('en'))).toBe(true);
    await shown.again({ language: 'zh-Hans' });
    const chinese = await loadGuideMessages('zh-Hans');
    await eventually(() => expect(said(chinese)).toBe(true));
  });
});

describe('privacy', () => {
  it('says how much is kept, since when, and how large it is', async () => {
    await showDashboard('privacy', [line]);
    expect(one('[data-testid=kept]').textContent).toBe('1,234 readings of usage, bills and balances, in this browser’s own database · the first of 1 Mar');
    expect(one('main').textContent).toContain('Space in use: about 2.3 MB');
  });

  it('claims no number that it does not know yet', async () => {
    await showDashboard('privacy', [line], { kept: () => new Promise(() => undefined) });
    expect(one('[data-testid=kept]').textContent).not.toMatch(/\d/);
    expect(one('main').textContent).not.toContain('Space');
  });

  it('never says that what could not be deleted is gone', async () => {
    await showDashboard('privacy', [line], { onForgetAll: vi.fn().mockRejectedValue(new Error('no answer')) });
    await press(one('[data-testid=delete-all]'));
    await press(one('[data-testid=yes]'));
    expect(one('[role=alertdialog] [role=alert]').textContent).toBe('It could not be deleted. Try again.');
    expect(one('main').textContent).not.toContain('Everything has been deleted');
  });

  it('asks before everything is deleted, and says when it is', async () => {
    let readings = 1234;
    const onForgetAll = vi.fn(async () => void (readings = 0));
    await showDashboard('privacy', [line], { onForgetAll, kept: async () => ({ readings }) });
    await press(one('[data-testid=delete-all]'));
    expect(one('[role=alertdialog]').textContent).toContain('Delete all 1,234 readings, every setting and nickname for good?');
    expect([onForgetAll.mock.calls.length, document.activeElement?.textContent]).toEqual([0, 'Cancel']);
    await press(button('Cancel'));
    expect([document.querySelector('[role=alertdialog]'), onForgetAll.mock.calls.length]).toEqual([null, 0]);
    await press(one('[data-testid=delete-all]'));
    await press(one('[data-testid=yes]'));
    expect(onForgetAll).toHaveBeenCalledOnce();
    expect([one('main output').textContent, one('[data-testid=kept]').textContent]).toEqual([
      'Everything has been deleted.',
      '0 readings of usage, bills and balances, in this browser’s own database',
    ]);
  });
});
