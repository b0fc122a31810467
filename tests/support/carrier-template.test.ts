import { expect, it } from 'vitest';
import { carrierSource, draftGolden, guideSource, idProblem, noonOf, pageName, portalAddress, withHeader } from './carrier-template';

it.each(['docomo', 'qtmobile', 'y2'])('%s is an id', (id) => expect(idProblem(id)).toBeUndefined());

it.each(['', 'a', 'Docomo', 'y!mobile', '1st', '../evil', 'a b', 'x'.repeat(25), 'ドコモ'])('"%s" is none', (id) => expect(idProblem(id)).toMatch(/cannot be/));

it('takes https addresses only, and leaves out what follows the path', () => {
  expect(portalAddress('https://u:p@my.foo.example/usage/?session=1#tab=2').href).toBe('https://my.foo.example/usage/');
  for (const wrong of ['http://my.foo.example/', 'my.foo.example', 'javascript:alert(1)', '']) expect(() => portalAddress(wrong)).toThrow(/https/);
});

it('makes a carrier with a host, or with none', () => {
  expect(carrierSource('foo', portalAddress('https://my.foo.example/usage'))).toContain("hosts: ['my.foo.example'],");
  expect(carrierSource('foo', portalAddress('https://my.foo.example/usage/'))).toContain("portal: 'https://my.foo.example/usage/',");
  expect(carrierSource('foo', portalAddress('https://my.foo.example/member/1234567/'))).toContain("portal: 'https://my.foo.example/',");
  const without = carrierSource('foo', undefined);
  expect(without).toContain('hosts: [],');
  expect(without).toContain("portal: '',");
});

it('names a page by carrier, screen and year, never by a number in the address', () => {
  const name = (path: string) => pageName('foo', new URL(`https://my.foo.example${path}`), '2026-11-20T12:00:00+09:00');
  expect(name('/')).toBe('foo-top-2026');
  expect(name('/MyPage/Data_Usage.action')).toBe('foo-data-usage-2026');
  expect(name('/contract/123456789/')).toBe('foo-contract-2026');
  expect(name('/%E6%AE%8B/../..')).toBe('foo-top-2026');
});

it('judges a page at noon in Japan of the day it was saved', () => {
  expect(noonOf(Date.parse('2026-11-20T14:59:59Z'))).toBe('2026-11-20T12:00:00+09:00');
  expect(noonOf(Date.parse('2026-11-20T15:00:00Z'))).toBe('2026-11-21T12:00:00+09:00');
});

it('puts one header before a page', () => {
  const once = withHeader('<!DOCTYPE html><p>1</p>', 'https://a.example/', '2026-11-20T12:00:00+09:00');
  expect(once.split('\n')[0]).toBe('<!-- {"url": "https://a.example/", "now": "2026-11-20T12:00:00+09:00"} -->');
  expect(withHeader(once, 'https://a.example/', '2026-11-20T12:00:00+09:00')).toBe(once);
});

it('writes down what the page shows, not what was computed from it', () => {
  const draft = JSON.parse(
    draftGolden('foo', 'https://a.example/', '2026-11-20T12:00:00+09:00', {
      carrier: 'foo',
      page: 'usage',
      lines: [{ remaining: { value: 1, unit: 'GB' }, used: { value: 2, unit: 'GB', derived: true } }],
      pools: [],
      account: {},
    }),
  );
  expect(draft).toMatchObject({ carrier: 'foo', page: 'usage', now: '2026-11-20T12:00:00+09:00', lines: [{ remaining: { value: 1, unit: 'GB' } }] });
  expect(draft.lines[0]).not.toHaveProperty('used');
  expect(draft).not.toHaveProperty('pools');
  expect(draft).toHaveProperty('draft');
});

it('makes a guide that claims nothing', () => {
  const source = guideSource('foo', '2026-11-20');
  expect(source).toContain("brands: ['foo']");
  expect(source).toContain("checked: '2026-11-20',");
  for (const empty of ['phones', 'links', 'menu', 'notes']) expect(source).toContain(`  ${empty}: [],`);
});
