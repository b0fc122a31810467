import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from './parse';

/** What comes of it: the value, or the fault. */
const outcome = (text: string, long: number) =>
  parse(text, long).then(
    (value) => ({ value }),
    ({ fault }) => ({ fault }),
  );
const both = async (text: string) => {
  const inParts = await outcome(text, 0);
  expect(inParts).toEqual(await outcome(text, Number.POSITIVE_INFINITY));
  return inParts;
};

it('in parts it is what it is as a whole', async () => {
  const rows = Array.from({ length: 1_501 }, (_, n) => ({ n, list: [n, [','], '],['] }));
  const file = JSON.stringify({ a: { b: '[' }, readings: rows, c: [].length });
  expect(await both(file)).toEqual({ value: { a: { b: '[' }, readings: rows, c: 0 } });
  const list = (length: number) => Array(length).fill('1').join();
  for (const text of [
    ...[`{"a":[${list(500)},]}`, `{"a":[,${list(500)}]}`, `{"a":[${list(1_000)},]}`, `{"a":[${list(501)}}`, `{"a":[${list(500)}]`, `{"a":[${list(500)}] ]}`],
    ...[`{"a":[${list(501)}],"a":{}}`, `{"a":[${list(501)}],"b":[${list(501)}]}`, `[[${list(501)}]]`, `{"a":[${list(499)},{"__proto__":1},${list(9)}]}`],
    ...['{"a":[]}', '{"a":[ ]}', '[]', '', '{"a":[1', '{"a":[}', '{"a":]}', '{"\\"a[":[1,2]}', `{"a":[${list(500)}, ]}`],
  ])
    await both(text);
});

it('whatever the text', async () => {
  const json = fc
    .dictionary(fc.string({ maxLength: 3 }), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 12 })))
    .map((value) => JSON.stringify(value));
  const change = fc.record({ at: fc.nat(400), drop: fc.nat(2), put: fc.constantFrom('', ',', '[', ']', '{', '}', '"', ':', '1', '\\', ' ', 'null') });
  await fc.assert(
    fc.asyncProperty(json, fc.array(change, { maxLength: 3 }), async (text, changes) => {
      await both(changes.reduce((spoilt, { at, drop, put }) => spoilt.slice(0, at) + put + spoilt.slice(at + drop), text));
    }),
    { numRuns: 1_000 },
  );
});
