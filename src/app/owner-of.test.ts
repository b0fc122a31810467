import { describe, expect, it } from 'vitest';
import { CARRIERS } from '../carriers';
import { ownerOf } from './owner-of';

const NOBODY = { asked: false, granted: [] };
const ASKED = { asked: true, granted: [] };
const granted = (...hosts: string[]) => ({ asked: false, granted: hosts });
const owner = (claimed: string | undefined, origin: string, trust: { asked: boolean; granted: string[] }) => ownerOf(claimed, origin, CARRIERS, trust);

describe('ownerOf', () => {
  it.each([
    ['docomo', 'https://www.docomo.ne.jp', NOBODY, 'docomo', 'docomo'],
    ['irumo', 'https://www.docomo.ne.jp', NOBODY, 'irumo', 'docomo'],
    [undefined, 'https://www.docomo.ne.jp', NOBODY, 'docomo', 'docomo'],
    ['au', 'https://www.docomo.ne.jp', NOBODY, 'docomo', 'docomo'],
    [undefined, 'https://my.mineo.jp', ASKED, 'mineo', 'mineo'],
    ['docomo', 'https://my.sim-next.jp', ASKED, 'site:my.sim-next.jp', 'site:my.sim-next.jp'],
    ['mineo', 'https://my.mineo.jp', granted('my.mineo.jp'), 'mineo', 'mineo'],
    [undefined, 'https://my.sim-next.jp', ASKED, 'site:my.sim-next.jp', 'site:my.sim-next.jp'],
    [undefined, 'https://my.sim-next.jp', granted('my.sim-next.jp'), 'site:my.sim-next.jp', 'site:my.sim-next.jp'],
  ])('%s at %s', (claimed, origin, trust, id, family) => expect(owner(claimed, origin, trust)).toMatchObject({ id, family }));

  it.each([
    ['a site that nobody asked for', undefined, 'https://my.sim-next.jp', NOBODY, 'nobody asked'],
    ['another site than the one remembered', undefined, 'https://my.sim-next.jp', granted('my.other.jp'), 'nobody asked'],
    ['a carrier to be asked for that nobody asked for', 'mineo', 'https://my.mineo.jp', NOBODY, 'nobody asked'],
    ['a carrier’s host on another port', 'docomo', 'https://www.docomo.ne.jp:8443', NOBODY, 'nobody asked'],
    ['a host that only signs in', undefined, 'https://id.smt.docomo.ne.jp', ASKED, 'a page that only signs in'],
    ['http', undefined, 'http://my.sim-next.jp', ASKED, 'not https'],
    ['http of a carrier', 'docomo', 'http://www.docomo.ne.jp', ASKED, 'not https'],
  ])('refuses %s', (_, claimed, origin, trust, reason) => expect(() => owner(claimed, origin, trust)).toThrow(`refused: ${reason}`));
});
