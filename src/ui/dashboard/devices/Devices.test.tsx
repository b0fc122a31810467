// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, one, press, showDashboard } from '../../../../tests/support/show-dashboard';
import { NOW } from '../../../../tests/support/show-popup';
import { LANGUAGES } from '../../../i18n';
import { loadDevicesMessages } from '../../../i18n/devices';
import type { DevicesNow } from '../../../model/devices';
import type { DevicesView } from '../view';

const HOUR = 3_600_000;
const OFF: DevicesNow = { possible: true, others: [], bytes: 0 };
const ON: DevicesNow = {
  possible: true,
  own: { id: 'aaaa1111', sentAt: NOW - 2 * HOUR, sent: { bytes: 4000, days: 400, since: '2025-10' } },
  others: [
    { id: 'bbbb2222', system: 'Mac', at: NOW - 50 * HOUR, sent: { bytes: 2000, days: 1, since: '2026-11' } },
    { id: 'cccc3333', system: '', at: NOW - 5 * HOUR, sent: { bytes: 100, days: 0 } },
  ],
  bytes: 12_345,
};
const actions = (state: DevicesNow, over: Partial<DevicesView> = {}): DevicesView => ({
  now: vi.fn(async () => state),
  start: vi.fn(async () => undefined),
  stop: vi.fn(async () => undefined),
  send: vi.fn(async () => undefined),
  forget: vi.fn(async () => undefined),
  follow: vi.fn(() => () => undefined),
  ...over,
});
const show = async (devices: DevicesView, more: object = {}) => {
  const shown = await showDashboard('devices', [], { devices, ...more });
  await vi.waitFor(() => one('main .card'));
  return shown;
};
const text = (selector = 'main') => one(selector).textContent ?? '';
const isThere = (selector: string) => document.querySelector(selector) !== null;

afterEach(() => render(null, document.body));

describe('devices', () => {
  it('before it is switched on: what would travel, where, and what never', async () => {
    const devices = actions(OFF);
    await show(devices);
    const v = await loadDevicesMessages('en');
    for (const said of [v.travelsDays, v.travelsNames, v.travelsSettings, v.whereText, v.neverText, v.isOff]) expect(text()).toContain(said);
    expect(isThere('[data-testid=devices]')).toBe(false);
    await press(button('Switch on'));
    expect([vi.mocked(devices.start).mock.calls.length, vi.mocked(devices.now).mock.calls.length]).toEqual([1, 2]);
  });

  it('while it is on: when, how full, who takes part', async () => {
    await show(actions(ON));
    expect(text('[data-testid=sharing]')).toContain('Last sent 2 h ago');
    expect(text('[data-testid=sharing]')).toContain('Newest from another device: 5 h ago');
    expect(text('[data-testid=sharing]')).toContain('12.3 kB of 102.4 kB in use by all devices');
    expect([...document.querySelectorAll('[data-testid=devices] li span')].map(({ textContent }) => textContent)).toEqual([
      'This device 400 days of lines known here · from Oct 2025 on',
      'Mac (bbbb) last sent 2 d ago · one day of lines known here · from Nov 2026 on',
      'Device (cccc) last sent 5 h ago · 0 days of lines known here',
    ]);
  });

  it('sends now; is switched off, with or without what was sent', async () => {
    const devices = actions(ON);
    await show(devices);
    await press(button('Send and receive now'));
    expect(devices.send).toHaveBeenCalledOnce();
    await press(button('Switch off'));
    await press(button('Switch off and delete what this device sent'));
    expect(vi.mocked(devices.stop).mock.calls).toEqual([[false], [true]]);
  });

  it('asks before it forgets a device, or all of them', async () => {
    const devices = actions(ON);
    await show(devices);
    await press(one('[data-device=bbbb2222] button'));
    expect(text('[data-testid=confirm]')).toContain('Delete what Mac (bbbb) has sent?');
    await press(button('Cancel'));
    expect(devices.forget).not.toHaveBeenCalled();
    await press(one('[data-device=bbbb2222] button'));
    await press(one('[data-testid=yes]'));
    await press(one('[data-testid=forget-synced]'));
    await press(one('[data-testid=yes]'));
    expect(vi.mocked(devices.forget).mock.calls).toEqual([['bbbb2222'], []]);
    expect(isThere('[data-testid=confirm]')).toBe(false);
  });

  it.each(['full', 'busy', 'failed'] as const)('%s is said, and that nothing is lost', async (trouble) => {
    await show(actions({ ...ON, own: { id: 'a', trouble, sent: { bytes: 0, days: 0 } } }));
    expect(text(`[data-trouble=${trouble}][role=alert]`)).toMatch(/nothing is lost/i);
    expect(text('[data-testid=sharing]')).toContain('Nothing sent yet');
  });

  it('what the browser refuses is said', async () => {
    await show(actions(ON, { send: vi.fn().mockRejectedValue(new Error('no')) }));
    await press(button('Send and receive now'));
    expect(text('[data-testid=sharing] [role=alert]')).toBe('That did not work. Try again in a minute.');
    expect(button('Send and receive now').disabled).toBe(false);
  });

  it('a browser without synced storage says so, and has no switch', async () => {
    await show(actions({ ...OFF, possible: false }));
    expect(text('[role=alert]')).toContain('no storage that it carries');
    expect(isThere('[data-testid=sharing]')).toBe(false);
  });

  it('follows what changes while it is in sight, and no longer', async () => {
    const end = vi.fn();
    const devices = actions(OFF, { follow: vi.fn(() => end) });
    await show(devices);
    vi.mocked(devices.now).mockResolvedValue(ON);
    vi.mocked(devices.follow).mock.calls[0]?.[0]();
    await vi.waitFor(() => one('[data-testid=devices]'));
    render(null, document.body);
    await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
  });

  it.each(LANGUAGES)('every word is there: $name', async ({ id }) => {
    await show(actions({ ...ON, own: { id: 'a', sent: { bytes: 0, days: 3 } } }), { language: id });
    expect(text()).not.toMatch(/undefined|null|\[object|NaN|Invalid|=>/);
  });
});
