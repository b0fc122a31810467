import { describe, expect, it } from 'vitest';
import { modeAt, modeNamed, type TranslationChoice, toggled, withMode } from './translation';

const choice = (more: Partial<TranslationChoice> = {}): TranslationChoice => ({ sites: {}, card: true, ...more });

describe('the mode of a site', () => {
  it.each([
    ['off before anyone has said anything', choice(), 'off'],
    ['as everywhere', choice({ mode: 'gloss' }), 'gloss'],
    ['its own before that', choice({ mode: 'gloss', sites: { au: 'off' } }), 'off'],
    ['no other site’s', choice({ sites: { docomo: 'text' } }), 'off'],
  ])('%s', (_, given, expected) => expect(modeAt(given, 'au')).toBe(expected));

  it('is kept of one site, or of all whatever was said of one', () => {
    const one = withMode(choice({ mode: 'text' }), 'off', 'au');
    expect(one).toEqual({ mode: 'text', sites: { au: 'off' }, card: true });
    expect(withMode(one, 'gloss')).toEqual({ mode: 'gloss', sites: {}, card: true });
  });

  it.each([
    [choice(), 'text'],
    [choice({ mode: 'off' }), 'text'],
    [choice({ mode: 'text' }), 'off'],
    [choice({ mode: 'gloss' }), 'off'],
    [choice({ mode: 'gloss', sites: { au: 'off' } }), 'gloss'],
  ])('is switched there and back: %j', (given, expected) => {
    const switched = toggled(given, 'au');
    expect(modeAt(switched, 'au')).toBe(expected);
    expect(modeAt(toggled(switched, 'au'), 'au') === 'off').toBe(expected !== 'off');
    expect(switched.mode).toBe(given.mode);
  });
});

it.each(['', 'TEXT', 'on', null, 1, ['text'], {}])('%j names no mode', (name) => expect(modeNamed(name)).toBeUndefined());
