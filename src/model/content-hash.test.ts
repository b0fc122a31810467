import { expect, it } from 'vitest';
import { canonicalJson, contentHash } from './content-hash';

it('is one text whatever the order of the keys', () => {
  expect(canonicalJson({ b: [{ z: 1, a: undefined }], a: 'ü' })).toBe('{"a":"ü","b":[{"z":1}]}');
});

it('hashes equal content equally, by SHA-256 of UTF-8', async () => {
  expect(await contentHash({ a: 1, b: [{ c: 2, d: undefined }] })).toBe(await contentHash({ b: [{ c: 2 }], a: 1 }));
  // printf '{"a":"残り"}' | sha256sum
  expect(await contentHash({ a: '残り' })).toBe('4656e507a316a327399f7138395864d65f426834f52c932360f49db50ec83f30');
});
