// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { field, fill, one, press, settled, showDashboard } from '../../../tests/support/show-dashboard';
import { line } from '../../../tests/support/show-popup';
import { carrierById } from '../../carriers';
import { loadGuides } from '../../carriers/guides';

afterEach(() => render(null, document.body));
// what is searched is loaded once
await loadGuides();

const done = () => [...document.querySelectorAll('.step')].map((step) => step.querySelector('.tick') !== null);
const found = () => [...document.querySelectorAll<HTMLElement>('[data-found]')].map(({ dataset }) => dataset.found);
const search = async (text: string) => {
  await settled();
  await fill(one<HTMLInputElement>('[data-testid=which]'), text);
};
const pick = (id: string) => fill(one<HTMLSelectElement>('[data-testid=pick]'), id);
const open = () => document.querySelector<HTMLElement>('[data-testid=open-portal]');

describe('which carrier', () => {
  it.each([
    ['rakuten', 'rakuten'],
    ['楽天モバイル', 'rakuten'],
    ['vmobile.jp', 'iijmio'],
    ['ｐｏｖｏ', 'povo'],
  ])('%s is found by what stands on the sleeve', async (text, id) => {
    await showDashboard('start', []);
    await search(text);
    expect(found()).toContain(id);
    expect(one(`[data-found="${id}"]`).nextElementSibling?.textContent).toMatch(/^because of “.+”$/);
  });

  it('says where nothing fits, and nothing before anything is typed', async () => {
    await showDashboard('start', []);
    await search('zzzzqqq');
    expect(one('.found').textContent).toMatch(/^Nothing fits\./);
    await search('  ');
    expect(one('.found').textContent).toBe('');
  });

  it('is picked by a press or from the list, and may be another', async () => {
    await showDashboard('start', []);
    await search('povo');
    await press(one('[data-found=povo]'));
    expect([one<HTMLSelectElement>('[data-testid=pick]').value, one('[data-found=povo]').getAttribute('aria-pressed')]).toEqual(['povo', 'true']);
    await pick('mineo');
    expect([one('[data-found=povo]').getAttribute('aria-pressed'), open()?.textContent]).toEqual(['false', 'Open mineo’s page']);
    await pick('');
    expect([open(), done()]).toEqual([null, [false, false, false, false, false]]);
  });
});

describe('its page', () => {
  it('is opened where it may be read', async () => {
    const { view } = await showDashboard('start', [], { granted: ['my.mineo.jp'] });
    await pick('mineo');
    await press(open() as HTMLElement);
    expect(view.onOpen).toHaveBeenCalledExactlyOnceWith('https://my.mineo.jp/');
    expect(view.onAllow).not.toHaveBeenCalled();
  });

  it('is asked for in the click itself where it may not', async () => {
    const { view } = await showDashboard('start', [], { granted: [] });
    await pick('mineo');
    (open() as HTMLElement).click();
    // nothing was awaited: the browser wants to see the click
    expect(view.onAllow).toHaveBeenCalledExactlyOnceWith(['my.mineo.jp'], carrierById('mineo'));
    expect(view.onOpen).not.toHaveBeenCalled();
  });

  it('is asked for where only some of its hosts may be read', async () => {
    const { view } = await showDashboard('start', [], { granted: ['my.uqmobile.jp'] });
    await pick('uqmobile');
    await press(open() as HTMLElement);
    expect(view.onAllow).toHaveBeenCalledExactlyOnceWith(['my.uqmobile.jp', 'my.au.com'], carrierById('uqmobile'));
  });

  it('of a carrier that has none there is a way to type it in', async () => {
    await showDashboard('start', []);
    await pick('holafly');
    expect([open(), one('.step:nth-child(2) p').textContent]).toEqual([null, expect.stringContaining('No web page of Holafly')]);
    expect([...document.querySelectorAll('.step:nth-child(2) a')].map((link) => link.getAttribute('href'))).toEqual(['#lines', '#guide/holafly']);
  });
});

describe('steps', () => {
  it('tick off as they are done', async () => {
    const shown = await showDashboard('start', []);
    expect(done()).toEqual([false, false, false, false, false]);
    await pick('docomo');
    expect([done(), one('[data-testid=seen]').textContent]).toEqual([[true, false, false, false, false], 'Waits until you have opened the page.']);
    await shown.again({ summary: { version: 1, lines: [{ ...line, carrier: 'au', family: 'au' }], portals: [] } });
    expect(done()).toEqual([true, false, false, false, false]);
    // a brand of the family
    await shown.again({ summary: { version: 1, lines: [{ ...line, carrier: 'ahamo' }], portals: [] } });
    expect([done(), one('[data-testid=seen]').textContent]).toEqual([
      [true, true, true, false, false],
      'ahamo ••1234 has been read. The toolbar shows it from now on.',
    ]);
  });

  it('the portal in one’s own language, by one choice', async () => {
    const shown = await showDashboard('start', []);
    await fill(field<HTMLSelectElement>('On portal pages'), 'text');
    expect([shown.settings().translation.mode, done()]).toEqual(['text', [false, false, false, true, false]]);
  });

  it('are done for whoever has a line', async () => {
    await showDashboard('start', [line]);
    expect(done()).toEqual([true, true, true, false, false]);
    expect(one('.step:last-child a').getAttribute('href')).toBe('#alerts');
  });
});
