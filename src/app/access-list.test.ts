import { describe, expect, it } from 'vitest';
import { CARRIERS } from '../carriers';
import { accessList } from './access-list';

const BUILT = CARRIERS.filter(({ access }) => access === 'install').flatMap(({ hosts }) => hosts);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('accessList', () => {
  it('holds the carriers of the installation, given or taken back', () => {
    const list = accessList(
      BUILT.filter((host) => host !== 'my.softbank.jp'),
      CARRIERS,
    );
    expect(list.built.find(({ id }) => id === 'softbank')?.granted).toBe(false);
    expect(list.built.find(({ id }) => id === 'iijmio')?.granted).toBe(true);
    expect(list.remembered).toEqual([]);
    expect(ids(list.offered)).toContain('mineo');
  });

  it('shows what was given, also a carrier of which only one host was', () => {
    const list = accessList([...BUILT, 'mypage.bmobile.ne.jp', 'my.mineo.jp', 'my.sim-next.jp'], CARRIERS);
    expect(ids(list.remembered)).toEqual(['bmobile', 'mineo', 'site:my.sim-next.jp']);
    expect(list.remembered.map(({ granted }) => granted)).toEqual([false, true, true]);
    expect(ids(list.offered)).not.toContain('mineo');
  });

  it('offers no carrier whose host nobody knows', () => expect(accessList([], CARRIERS).offered.every(({ hosts }) => hosts.length > 0)).toBe(true));
});
