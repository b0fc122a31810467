import { describe, expect, it } from 'vitest';
import type { Carrier } from './carrier';
import { brandName, siteHost, siteId, siteName } from './site';

describe('siteName', () => {
  it.each([
    ['my.sim-next.jp', 'sim-next.jp'],
    ['www.sim-next.co.jp', 'sim-next.co.jp'],
    ['mypage.sim-next.jp', 'mypage.sim-next.jp'],
    ['my.co.jp', 'my.co.jp'],
    ['my.com', 'my.com'],
    ['www.my.com', 'my.com'],
    ['localhost', 'localhost'],
  ])('%s → %s', (host, name) => expect(siteName(host)).toBe(name));
});

it('an id holds its host, and no carrier is taken for a site', () => {
  expect(siteHost(siteId('my.sim-next.jp'))).toBe('my.sim-next.jp');
  expect(siteHost('docomo')).toBeUndefined();
});

it('brandName: the carrier’s, the site’s own, else the id', () => {
  const carrier = { name: { ja: 'ソフトバンク', en: 'SoftBank', zhHans: '软银', zhHant: '軟銀' } } as Carrier;
  expect(brandName(carrier, 'softbank', 'zhHans')).toBe('软银');
  expect(brandName(undefined, siteId('my.sim-next.jp'), 'en')).toBe('sim-next.jp');
  expect(brandName(undefined, 'carrier-of-tomorrow', 'en')).toBe('carrier-of-tomorrow');
});
