import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Data, literalAt } from './literal';

const plain = (data: Data): unknown =>
  data instanceof Map ? Object.fromEntries([...data].map(([key, value]) => [key, plain(value)])) : Array.isArray(data) ? data.map(plain) : data;
const read = (text: string) => plain(literalAt(text)?.value);

describe('literalAt', () => {
  it('reads any JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        expect(read(json)).toEqual(plain(mapped(JSON.parse(json) as unknown)));
      }),
    );
  });

  it('reads JavaScript that is no JSON', () => {
    expect(read(`{used: '6.34', "left":.5, list:[1,2,,], /* a */ note: 'it\\'s', // b\n f: g(1, {a: 2}), n: -3, ok: true, no: null,}`)).toEqual({
      used: '6.34',
      left: 0.5,
      list: [1, 2],
      note: "it's",
      f: undefined,
      n: -3,
      ok: true,
      no: null,
    });
  });

  it('takes the beginning of a sum for nothing', () => expect(read('{a: 1 + 2, b: x.y, c: "3"}')).toEqual({ a: undefined, b: undefined, c: '3' }));

  it('__proto__ is a key like any other', () => {
    const value = literalAt('{"__proto__": {"polluted": 1}, "constructor": 2}')?.value as ReadonlyMap<string, Data>;
    expect([...value.keys()]).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(['{', '[1, 2', '{"a": "', '{a: (', '{a]', '[}', `${'['.repeat(5_000)}`, `{a:${'{a:'.repeat(200)}`])('%.20s has no end', (text) =>
    expect(literalAt(text)?.value instanceof Map).toBe(false),
  );

  it('never throws, and ends within the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', ',', ':', '"', "'", '1', 'a', '(', ')', '\\', ' ', '/', '*', '.'), maxLength: 60 }),
        (text) => {
          const found = literalAt(text);
          if (found) expect(found.end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** What JSON.parse gives, with maps for objects. */
function mapped(value: unknown): Data {
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value).map(([key, inner]) => [key, mapped(inner)]));
  return value as Data;
}
