import { describe, expect, it } from 'vitest';
import { loadGuides } from './guides';
import { findCarrier } from './which';

const guides = await loadGuides();
const ids = (query: string) => findCarrier(query, guides).map(({ id }) => id);

describe('findCarrier', () => {
  it.each([
    ['docomo', 'docomo'],
    ['ドコモ', 'docomo'],
    ['ｄｏｃｏｍｏ', 'docomo'],
    ['软银', 'softbank'],
    ['軟銀', 'softbank'],
    ['乐天移动', 'rakuten'],
    ['y!mobile', 'ymobile'],
    ['Y mobile', 'ymobile'],
    ['ワイモバイル', 'ymobile'],
    ['au', 'au'],
    ['UQ', 'uqmobile'],
    ['My docomo', 'docomo'],
    ['mineo-d.jp', 'mineo'],
    ['APN: rakuten.jp', 'rakuten'],
    ['so-net.jp', 'nuro'],
    ['povo.jp', 'povo'],
    ['IIJ Docomo', 'iijmio'],
    ['eximo', 'docomo'],
    ['Rakuten最強プラン', 'rakuten'],
    ['日本通信SIM', 'bmobile'],
    ['linemo', 'linemo'],
    ['永旺', 'aeon'],
    ['GMOとくとくBB', 'gmo'],
  ])('%s → %s', (query, id) => expect(ids(query)[0]).toBe(id));

  it('every carrier is found by each of its brands', () => {
    for (const { id, signs } of guides) for (const brand of signs.brands) expect(ids(brand), brand).toContain(id);
  });

  it('names them all where they share an APN', () => {
    expect(ids('dm.jplat.net').sort()).toEqual(['bmobile', 'his']);
    expect(ids('vmobile.jp').sort()).toEqual(['excite', 'iijmio']);
    expect(ids('plus.acs.jp')).toEqual(expect.arrayContaining(['linemo', 'ymobile', 'softbank']));
  });

  it('knows a network by the first digits of a card’s number, hence several carriers', () => {
    expect(ids('8981 1000 0000 0000 000')).toEqual(expect.arrayContaining(['docomo', 'iijmio', 'mineo']));
    expect(ids('8981030000000000000')).toEqual(['iijmio']);
    expect(ids('8986000000000000000')).toEqual([]);
    expect(ids('090-1234-5678')).toEqual([]);
  });

  it('tells by what', () => {
    expect(findCarrier('mineo.jp', guides)[0]).toEqual({ id: 'mineo', sign: 'mineo.jp', by: 'apn' });
  });

  it.each(['', '   ', '!?', 'a', 'because of the launch', 'nothing of this kind'])('finds nothing for %j', (query) => expect(ids(query)).toEqual([]));
});
