// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { all, gb, HOUR, line, NOW, said, show, text } from '../../../tests/support/show-popup';
import { CARRIERS } from '../../carriers';
import type { PortalState } from '../../model/summary';

afterEach(() => render(null, document.body));

describe('a line', () => {
  it('says what is left first, then the rest', async () => {
    await show([line]);
    expect(said('headline')).toEqual(['7.7 GB left']);
    expect(said('detail')).toEqual(['12.3 GB of 20 GB used · resets 1 Dec · 10 days left']);
    expect(all('line')[0]?.dataset).toMatchObject({ carrier: 'docomo', state: 'fresh' });
    expect(text()).toContain('docomo ••1234');
    expect(text()).toContain('as of 08:00 JST · read 2 h ago');
    expect(document.querySelector('[role=meter]')?.getAttribute('aria-valuetext')).toBe('62% of the data used, 68% of the cycle gone');
  });

  it('says it in Chinese and marks the language for fonts and readers', async () => {
    await show([line], 'zh-Hans');
    expect(said('headline')).toEqual(['还剩 7.7 GB']);
    expect(document.querySelector('.popup')?.getAttribute('lang')).toBe('zh-CN');
  });

  it('opens the carrier’s page', async () => {
    const { onOpen } = await show([line]);
    document.querySelector<HTMLElement>('[data-testid=line] button')?.click();
    expect(onOpen).toHaveBeenCalledWith('https://www.docomo.ne.jp/mydocomo/data/');
  });

  it('shows no data figure of the past cycle anywhere, but keeps the money', async () => {
    const past = { start: '2026-10-21', end: '2026-11-20', from: 'page' as const };
    await show([
      {
        ...line,
        cycle: past,
        pool: { remaining: gb(7.7) },
        rollover: gb(7.7),
        topUp: gb(7.7),
        usedToday: gb(7.7),
        throttled: true,
        bill: { yen: 7315, month: '2026-10', readAt: NOW },
      },
    ]);
    expect(said('headline')).toEqual(['A new cycle has begun']);
    expect(text()).not.toMatch(/7\.7|12\.3|Speed is limited/);
    expect(text()).toContain('¥7,315');
  });

  it('shows what else is known', async () => {
    await show([
      {
        ...line,
        usedToday: gb(0.5),
        rollover: gb(5),
        topUp: gb(1),
        throttled: true,
        savingMode: true,
        pool: { used: gb(4), remaining: gb(56), total: gb(60) },
        balance: { yen: 1500, readAt: NOW - 40 * HOUR },
        expiresOn: '2026-11-25',
        unpaid: { yen: 3278, due: '2026-11-20', readAt: NOW },
      },
    ]);
    for (const words of [
      'Used today0.5 GB',
      'Carried over5 GB',
      'Top-up1 GB',
      'Shared data56 GB of 60 GB left',
      'Balance¥1,500 (read 40 h ago)',
      'Valid until25 Nov (5 days left)',
      'Unpaid: ¥3,278, was due 20 Nov',
      'Speed is limited',
      'Saving mode is on',
    ]) {
      expect(text()).toContain(words);
    }
  });

  it('shows no debt of 0 yen', async () => {
    await show([{ ...line, unpaid: { yen: 0, readAt: NOW } }]);
    expect(text()).not.toContain('Unpaid');
  });

  it('says why nothing could be read', async () => {
    await show([{ ...line, used: undefined, remaining: undefined, total: undefined, unread: ['two values for one figure'] }]);
    expect(said('headline')).toEqual(['Usage could not be read']);
    expect(text()).toContain('two values for one figure');
  });

  it('takes a page’s words as words', async () => {
    await show([{ ...line, plan: '<img src=x onerror=alert(1)>\u202eBG', label: 'x'.repeat(99), number: undefined }]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.plan')?.textContent).toBe('<img src=x onerror=alert(1)> BG');
    expect(document.querySelector('.number')?.textContent).toHaveLength(60);
  });

  it('shows a carrier that this version does not know, without a way to it', async () => {
    await show([{ ...line, carrier: 'new-one', family: 'new-one' }]);
    expect(text()).toContain('new-one');
    expect(document.querySelector('[data-testid=line] button')).toBeNull();
  });

  it('shows a site that nobody has described by its own name, with the way to the page that was read', async () => {
    const site = { ...line, carrier: 'site:my.sim-next.jp', family: 'site:my.sim-next.jp', page: 'https://my.sim-next.jp/usage/', byHand: true };
    const { onOpen } = await show([{ ...site, cycle: undefined }]);
    expect(document.querySelector('[data-testid=line] h2')?.textContent).toBe('sim-next.jp ••1234');
    expect(said('detail')).toEqual(['12.3 GB of 20 GB used']);
    expect(text()).toContain('Updates only when you press');
    document.querySelector<HTMLElement>('[data-testid=line] button')?.click();
    expect(onOpen).toHaveBeenCalledWith('https://my.sim-next.jp/usage/');
  });
});

describe('portals', () => {
  const signedOut: PortalState = { family: 'docomo', page: 'signed-out', at: NOW - 60_000 };

  it.each(['signed-out', 'code', 'maintenance', 'error', 'loading'] as const)('says %s and keeps the last figures', async (page) => {
    const { onOpen } = await show([line], 'en', [{ ...signedOut, page }]);
    expect(said('portal-notice')[0]).toContain('docomo');
    expect(said('headline')).toEqual(['7.7 GB left']);
    document.querySelector<HTMLElement>('[data-testid=portal-notice] button')?.click();
    expect(onOpen).toHaveBeenCalledWith('https://www.docomo.ne.jp/mydocomo/data/');
  });

  it('asks for a portal that was taken back, in the click itself', async () => {
    const { onAllow } = await show([line], 'en', [{ ...signedOut, page: 'denied' }]);
    expect(said('portal-notice')[0]).toContain('not allowed to read docomo’s site any more');
    document.querySelector<HTMLElement>('[data-testid=portal-notice] button')?.click();
    const docomo = CARRIERS.find(({ id }) => id === 'docomo');
    expect(onAllow).toHaveBeenCalledWith(docomo?.hosts, docomo);
  });

  it('names a site that nobody has described', async () => {
    const family = 'site:my.sim-next.jp';
    const { onOpen } = await show([{ ...line, carrier: family, family, page: 'https://my.sim-next.jp/usage/' }], 'en', [{ ...signedOut, family }]);
    expect(said('portal-notice')[0]).toContain('Signed out of sim-next.jp.');
    document.querySelector<HTMLElement>('[data-testid=portal-notice] button')?.click();
    expect(onOpen).toHaveBeenCalledWith('https://my.sim-next.jp/usage/');
  });

  it('says nothing once a later reading came, or where nothing is wrong', async () => {
    await show([line], 'en', [
      { ...signedOut, at: NOW - 3 * HOUR },
      { ...signedOut, family: 'au', page: 'other' },
    ]);
    expect(said('portal-notice')).toEqual([]);
  });
});

describe('nothing read yet', () => {
  it('names what to do and every carrier that is ready', async () => {
    const { onOpen } = await show([], 'zh-Hans');
    expect(said('empty')[0]).toContain('先打开一次运营商官网');
    const rakuten = document.querySelector<HTMLElement>('[data-testid=empty] [data-carrier=rakuten]');
    expect(rakuten?.textContent).toBe('乐天移动');
    rakuten?.click();
    expect(onOpen).toHaveBeenCalledWith('https://portal.mobile.rakuten.co.jp/dashboard');
  });

  it('asks for the other carriers first, and opens those it was given', async () => {
    const mineo = CARRIERS.find(({ id }) => id === 'mineo');
    const click = () => document.querySelector<HTMLElement>('[data-testid=empty] details [data-carrier=mineo]')?.click();
    const asked = await show([]);
    click();
    expect(asked.onAllow).toHaveBeenCalledWith(['my.mineo.jp'], mineo);
    expect(asked.onOpen).not.toHaveBeenCalled();
    const given = await show([], 'en', [], { granted: ['my.mineo.jp'] });
    click();
    expect(given.onOpen).toHaveBeenCalledWith('https://my.mineo.jp/');
    expect(given.onAllow).not.toHaveBeenCalled();
    expect(document.querySelector('[data-testid=empty] [data-carrier=aeon]')).toBeNull();
  });
});

it('changes the language', async () => {
  const { onLanguage } = await show([]);
  const select = document.querySelector<HTMLSelectElement>('[data-testid=language]');
  if (!select) throw new Error('no select');
  expect(select.value).toBe('en');
  select.value = 'zh-Hans';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onLanguage).toHaveBeenCalledWith('zh-Hans');
});

it('reads the page in front on a press, and not twice at once', async () => {
  const { onRead } = await show([]);
  const button = () => document.querySelector<HTMLButtonElement>('[data-testid=read-page]');
  button()?.click();
  expect(onRead).toHaveBeenCalledOnce();
  await show([], 'en', [], { page: { host: 'my.sim-next.jp', outcome: 'reading', toAsk: [] } });
  expect(button()?.disabled).toBe(true);
  expect(said('page-outcome')).toEqual(['Reading this page…']);
});
