import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, type HandInput } from './hand-input';
import { parseForget, parseTyped } from './hand-schema';

const NOW = Date.parse('2026-11-21T00:30:00+09:00');
const gb = (value: number) => ({ value, unit: 'GB' as const });
const fine: HandInput = { carrier: { id: 'povo' }, remaining: gb(3) };
const fault = (over: Partial<HandInput>) => faultOf({ ...fine, ...over }, NOW);

describe('faultOf', () => {
  it.each<[Partial<HandInput>, ReturnType<typeof faultOf>]>([
    [{}, undefined],
    [{ remaining: gb(0) }, undefined],
    [{ remaining: undefined, used: gb(0) }, undefined],
    [{ remaining: undefined }, 'needAmount'],
    [{ remaining: undefined, total: gb(5) }, 'needAmount'],
    [{ carrier: { name: '' } }, 'needName'],
    [{ carrier: { name: ' \u3000\u200b\u202e' } }, 'needName'],
    [{ carrier: { name: '__proto__' } }, undefined],
    [{ last4: '1234' }, undefined],
    [{ last4: '123' }, 'wrongLast4'],
    [{ last4: '12345' }, 'wrongLast4'],
    [{ last4: '１２３４' }, 'wrongLast4'],
    [{ last4: '1234\n' }, 'wrongLast4'],
    [{ last4: '' }, 'wrongLast4'],
    [{ total: gb(3) }, undefined],
    [{ total: gb(2.99) }, 'tooMuch'],
    [{ used: gb(4), total: gb(3.5) }, 'tooMuch'],
    [{ total: { value: 3000, unit: 'MB' } }, undefined],
    [{ total: { value: 2999, unit: 'MB' } }, 'tooMuch'],
    // the day in Japan, which in most of the world is still the one before
    [{ resetsOn: '2026-11-21' }, 'dayPassed'],
    [{ resetsOn: '2026-11-22' }, undefined],
    [{ expiresOn: '2026-11-20' }, 'dayPassed'],
    [{ expiresOn: '2026-11-21' }, undefined],
    [{ expiresOn: '2029-11-01' }, undefined],
    [{ expiresOn: '2062-11-21' }, 'dayFarOff'],
    [{ resetsOn: '2206-12-01' }, 'dayFarOff'],
  ])('%j: %s', (over, expected) => expect(fault(over)).toBe(expected));
});

describe('parseTyped', () => {
  it.each([
    { ...fine, carrier: { id: 'x'.repeat(31) } },
    { ...fine, carrier: { id: '__proto__' } },
    { ...fine, carrier: { id: 'povo', name: 'povo' } },
    { ...fine, carrier: { name: 'x'.repeat(41) } },
    { ...fine, carrier: { name: '  ' } },
    { ...fine, last4: '１２３４' },
    { ...fine, remaining: { value: -1, unit: 'GB' } },
    { ...fine, remaining: { value: Number.NaN, unit: 'GB' } },
    { ...fine, remaining: { value: 1, unit: 'TB' } },
    { ...fine, remaining: { value: 1, unit: 'GB', decimals: 7 } },
    { ...fine, remaining: { value: 1, unit: 'GB', more: 1 } },
    { ...fine, resetsOn: '2026-02-29' },
    { ...fine, resetsOn: '2026-13-01' },
    { ...fine, resetsOn: '12345-01-01' },
    { ...fine, expiresOn: '2026-11-21T00:00' },
    { ...fine, family: 'docomo' },
    { remaining: gb(3) },
  ])('refuses %j', (body) => expect(() => parseTyped(body)).toThrow(/^refused: /));

  it('takes a name of forty characters, without the space around it', () => {
    expect(parseTyped({ ...fine, carrier: { name: ` ${'残'.repeat(40)} ` } }).carrier).toEqual({ name: '残'.repeat(40) });
    expect(parseTyped({ ...fine, carrier: { name: 'constructor' }, resetsOn: '2028-02-29' }).resetsOn).toBe('2028-02-29');
  });

  it('whatever else arrives is refused with a reason, or is what it says it is', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('povo', '1234', '2026-12-01', '__proto__', 'constructor', 'toString'));
    const amount = fc.oneof(fc.anything(), fc.record({ value: fc.oneof(fc.double(), fc.anything()), unit: fc.oneof(fc.constantFrom('GB', 'MB'), text) }));
    const parts = {
      carrier: fc.oneof(fc.anything(), fc.record({ id: text }), fc.record({ name: text })),
      last4: fc.oneof(text, fc.anything()),
      remaining: amount,
      used: amount,
      resetsOn: fc.oneof(text, fc.anything()),
      toString: fc.anything(),
      __proto__: fc.anything(),
    };
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.record(parts, { requiredKeys: [] })), (body) => {
        let input: HandInput;
        try {
          input = parseTyped(body);
        } catch (error) {
          expect(`${error}`).toMatch(/^Error: refused: /);
          return;
        }
        expect(Object.keys(input).every((key) => ['carrier', 'last4', 'remaining', 'used', 'total', 'resetsOn', 'expiresOn'].includes(key))).toBe(true);
        expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
        expect('id' in input.carrier ? /^[a-z0-9-]+$/.test(input.carrier.id) : input.carrier.name.length <= 40).toBe(true);
        for (const one of [input.remaining, input.used]) expect(!one || (one.value >= 0 && one.value <= 1e6)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseForget', () => {
  it.each([
    { line: '' },
    { line: '*' },
    { line: '__proto__' },
    { line: 7 },
    { line: 'docomo:1234', more: 1 },
    { line: `x:${'x'.repeat(400)}` },
    undefined,
    'x',
  ])('refuses %j', (body) => expect(() => parseForget(body)).toThrow(/^refused: /));
  it('takes the longest key that a page can make', () => {
    const line = `site:${'x'.repeat(253)}:${'家'.repeat(120)}`;
    expect(parseForget({ line })).toEqual({ line });
    expect(parseForget({})).toEqual({});
  });
});
