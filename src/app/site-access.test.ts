import { expect, it } from 'vitest';
import { CARRIERS } from '../carriers';
import { hostsToAsk, rememberedHosts } from './site-access';

const BUILT = CARRIERS.filter(({ access }) => access === 'install').flatMap(({ hosts }) => hosts);

it('rememberedHosts: what was granted beyond the installation, never a host that only signs in', () => {
  expect(rememberedHosts([...BUILT, 'my.sim-next.jp', 'my.mineo.jp', 'id.smt.docomo.ne.jp', 'login.eonet.jp'], CARRIERS)).toEqual([
    'my.sim-next.jp',
    'my.mineo.jp',
  ]);
});

it.each([
  ['a site that nobody has described', 'my.sim-next.jp', ['my.sim-next.jp']],
  ['a remembered one', 'my.remembered.jp', []],
  ['all hosts of a carrier', 'mypage.bmobile.ne.jp', ['mypage.bmobile.ne.jp', 'ec.bmobile.ne.jp']],
  ['a carrier of the installation', 'www.iijmio.jp', []],
  ['a host that only signs in', 'id.smt.docomo.ne.jp', []],
  ['no host', '', []],
])('hostsToAsk: %s', (_, host, hosts) => expect(hostsToAsk(host, [...BUILT, 'my.remembered.jp'], CARRIERS)).toEqual(hosts));
