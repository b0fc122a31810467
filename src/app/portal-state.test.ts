import { expect, it } from 'vitest';
import { CARRIERS } from '../carriers';
import { endedElsewhere } from './portal-state';

const DOCOMO = CARRIERS.filter(({ family }) => family === 'docomo').flatMap(({ hosts }) => hosts);

it.each([
  ['on the portal', 'docomo', 'www.docomo.ne.jp', DOCOMO, false],
  ['where it signs in, out of sight', 'docomo', undefined, DOCOMO, true],
  ['on another carrier', 'docomo', 'my.au.com', [...DOCOMO, 'my.au.com'], true],
  ['out of sight, of a portal that may not be seen', 'mineo', undefined, DOCOMO, false],
  ['out of sight, of a remembered site', 'site:my.sim-next.jp', undefined, ['my.sim-next.jp'], true],
  ['on a remembered site', 'site:my.sim-next.jp', 'my.sim-next.jp', ['my.sim-next.jp'], false],
  ['on a site that was not remembered', 'site:my.sim-next.jp', undefined, [], false],
])('%s', (_, family, host, granted, elsewhere) => expect(endedElsewhere(family, host, CARRIERS, granted)).toBe(elsewhere));
