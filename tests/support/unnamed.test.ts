import { describe, expect, it } from 'vitest';
import { withoutUnnamed } from '../../.ci/unnamed.mjs';

const without = (code: string) => withoutUnnamed(code).replace(/\s+/g, ' ').trim();

describe('withoutUnnamed', () => {
  it('takes away a method that nothing names, and what it alone named', () =>
    expect(without('class A { used() {} first() { this.second(); } second() {} } new A().used();')).toBe('class A { used() {} } new A().used();'));

  it('takes away a method with the class in it', () =>
    expect(without('class A { gone() { return class { inner() {} }; } used() {} } new A().used();')).toBe('class A { used() {} } new A().used();'));

  it.each([
    ['named in a string', "class A { modify() {} } call('modify');"],
    ['named in a template', 'class A { modify() {} } call(`x.modify()`);'],
    ['named by a key', 'class A { get modify() {} } take({ modify: 1 });'],
    ['taken apart', 'class A { modify() {} } let { modify } = new A();'],
    ['computed', 'class A { [Symbol.iterator]() {} }'],
    ['its constructor', 'class A { constructor() {} }'],
    ['a function of an object', 'proxy({ get() {} });'],
  ])('keeps what is %s', (_, code) => expect(without(code)).toBe(code));
});
