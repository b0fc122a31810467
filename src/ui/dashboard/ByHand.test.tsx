// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, field, fill, one, press, showDashboard } from '../../../tests/support/show-dashboard';
import { LANGUAGES, type Language } from '../../i18n';
import { loadOptionMessages } from '../../i18n/dashboard';

afterEach(() => render(null, document.body));

const LABELS = {
  name: 'Its name',
  carrier: 'Carrier',
  remaining: 'Data left',
  used: 'Data used',
  total: 'Of (all',
  unit: 'GB / MB',
  resetsOn: 'Resets on',
  expiresOn: 'Valid until',
  last4: 'Last four',
};
type Filled = Partial<Record<keyof typeof LABELS, string>>;
const form = () => one('[data-testid=by-hand]');
const write = async (values: Filled) => {
  // the carrier first: it brings the field of its name
  for (const key of ['carrier', ...Object.keys(values).filter((one) => one !== 'carrier')] as (keyof Filled)[])
    if (values[key] !== undefined) await fill(field(LABELS[key], form()), values[key]);
};
const save = async (values: Filled, onTyped = vi.fn(async () => undefined)) => {
  await showDashboard('lines', [], { onTyped });
  await write(values);
  await press(button('Save', form()));
  return onTyped;
};
const said = () => [form().querySelector('output')?.textContent, form().querySelector('output')?.getAttribute('role')];

describe('what is wrong is said, and nothing is saved', () => {
  it.each<[string, Filled, string]>([
    ['nothing', {}, 'Enter what is left or what is used.'],
    ['a total alone', { total: '5' }, 'Enter what is left or what is used.'],
    ['no name', { carrier: '', remaining: '3' }, 'Enter the carrier’s name.'],
    ['three digits', { remaining: '3', last4: '123' }, 'Enter exactly four digits, or nothing.'],
    ['letters', { remaining: '3', last4: 'abcd' }, 'Enter exactly four digits, or nothing.'],
    ['more left than there is', { remaining: '3', total: '2' }, 'More is left or used than there is in all.'],
    ['a reset today', { remaining: '3', resetsOn: '2026-11-21' }, 'That day has passed.'],
    ['a validity that is over', { remaining: '3', expiresOn: '2026-11-20' }, 'That day has passed.'],
    ['a year that was mistyped', { remaining: '3', expiresOn: '2062-11-20' }, 'That day is too far off: check the year.'],
    ['a unit among the digits', { remaining: '3', total: '20GB' }, 'Enter amounts as plain numbers, such as 1.5.'],
    ['words', { remaining: 'three' }, 'Enter amounts as plain numbers, such as 1.5.'],
    ['less than nothing', { remaining: '-3' }, 'Enter amounts as plain numbers, such as 1.5.'],
    ['a thousand, or one and a bit', { remaining: '1,024', unit: 'MB' }, 'Enter amounts as plain numbers, such as 1.5.'],
    ['two points', { remaining: '1.2.3' }, 'Enter amounts as plain numbers, such as 1.5.'],
    ['more than can be', { remaining: '1234567' }, 'Enter amounts as plain numbers, such as 1.5.'],
    ['another notation', { remaining: '1e3', used: '0x10' }, 'Enter amounts as plain numbers, such as 1.5.'],
  ])('%s', async (_, values, text) => {
    expect(await save(values)).not.toHaveBeenCalled();
    expect(said()).toEqual([text, 'alert']);
    // and what was typed stands there to be put right
    for (const [key, value] of Object.entries(values)) expect(field(LABELS[key as keyof Filled], form()).value).toBe(value);
  });

  it.each(LANGUAGES)('in $id in its own words', async ({ id }: { id: Language }) => {
    const o = await loadOptionMessages(id);
    await showDashboard('lines', [], { language: id });
    await press(button(o.saveReading, form()));
    expect(said()).toEqual([o.needAmount, 'alert']);
  });
});

describe('what is saved', () => {
  const gb = (value: number, decimals: number) => ({ value, unit: 'GB', decimals });
  it.each<[Filled, object]>([
    [{ remaining: '3' }, { carrier: { id: 'povo' }, remaining: gb(3, 0) }],
    [{ remaining: '0' }, { carrier: { id: 'povo' }, remaining: gb(0, 0) }],
    [
      { used: '1.50', total: '20' },
      { carrier: { id: 'povo' }, used: gb(1.5, 2), total: gb(20, 0) },
    ],
    [{ remaining: ' 1,5 ' }, { carrier: { id: 'povo' }, remaining: gb(1.5, 1) }],
    [{ remaining: '0,125' }, { carrier: { id: 'povo' }, remaining: gb(0.125, 3) }],
    [
      { remaining: '１２．３４', last4: '５６７８' },
      { carrier: { id: 'povo' }, last4: '5678', remaining: gb(12.34, 2) },
    ],
    [{ remaining: '１，５' }, { carrier: { id: 'povo' }, remaining: gb(1.5, 1) }],
    [
      { remaining: '800', unit: 'MB' },
      { carrier: { id: 'povo' }, remaining: { value: 800, unit: 'MB', decimals: 0 } },
    ],
    [
      { carrier: '', name: 'Sakura SIM', remaining: '3' },
      { carrier: { name: 'Sakura SIM' }, remaining: gb(3, 0) },
    ],
    [
      { carrier: 'docomo', remaining: '3', resetsOn: '2026-12-01', expiresOn: '2026-11-21' },
      { carrier: { id: 'docomo' }, remaining: gb(3, 0), resetsOn: '2026-12-01', expiresOn: '2026-11-21' },
    ],
  ])('%j', async (values, input) => {
    expect(await save(values)).toHaveBeenCalledExactlyOnceWith(input);
    expect(said()).toEqual(['Saved. The toolbar shows it now.', 'status']);
  });

  it('keeps carrier, digits and unit for the next time, and no amount', async () => {
    await save({ carrier: '', name: 'Sakura SIM', last4: '1234', unit: 'MB', remaining: '3', resetsOn: '2026-12-01' });
    const kept = Object.entries(LABELS).map(([key, label]) => [key, field(label, form()).value]);
    expect(Object.fromEntries(kept)).toEqual({
      ...{ carrier: '', name: 'Sakura SIM', last4: '1234', unit: 'MB' },
      ...{ remaining: '', used: '', total: '', resetsOn: '', expiresOn: '' },
    });
  });

  it('says where it failed, and keeps what was typed', async () => {
    await save({ remaining: '3' }, vi.fn().mockRejectedValue(new Error('refused: clock')));
    expect(said()).toEqual(['It could not be saved. Try again.', 'alert']);
    expect(field(LABELS.remaining, form()).value).toBe('3');
  });
});
