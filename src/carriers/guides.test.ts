import { describe, expect, it } from 'vitest';
import { foreignTo } from '../../tests/support/chinese';
import type { Words } from '../model/guide';
import { loadGuide, loadGuides } from './guides';
import { CARRIERS, carrierById } from './index';

const guides = await loadGuides();
const each = guides.map((guide) => [guide.id, guide] as const);

/** Every number a guide may name, and where it was found. A number that is not here is not to be shown. */
const NUMBERS: Record<string, string> = {
  'docomo 151': 'https://ssw.web.docomo.ne.jp/chikaku/faq/contract',
  'docomo 0120-800-000': 'https://ssw.web.docomo.ne.jp/chikaku/faq/contract',
  'docomo +81-3-6832-6600': 'https://take--chan.tokyo (2016)',
  'au 157': 'https://denwa-kun.com/?p=2581',
  'au 0077-7-111': 'https://www.au.com/english/support/faq/ebilling-statement/about-payment-method/',
  'au 0120-959-476': 'https://www.au.com/english/support/faq/ebilling-statement/about-payment-method/',
  'au 0120-959-472': 'https://www.au.com/english/support/faq/ebilling-statement/about-payment-method/',
  'au +81-3-6670-6944': 'manual of a Kyocera telephone sold by au',
  'uqmobile 0120-929-818': 'https://cancell.jp/carrier/974',
  'softbank 157': 'https://denwa-kun.com/?p=2581',
  'softbank 0800-919-0157': 'three public lists of carriers that agree; hours: https://www.softbank.jp/mobile/support/lost/',
  'softbank +81-92-687-0025': 'http://gsm-rentafone.co.jp/e/rental-support-faq.php',
  'ymobile 151': 'https://services.awaisora.com/?p=136555',
  'rakuten 050-5434-4653': 'source of https://network.mobile.rakuten.co.jp',
  'iijmio 0570-09-4400': 'a public list of carriers',
  'mineo 0120-977-384': 'a public list of carriers',
  'nuro 0570-960-850': 'a public list of carriers',
  'biglobe 0120-68-0962': 'a public list of carriers',
};

const isWords = (value: object): value is Words => 'zh-Hans' in value;
/** Every text of a guide in the three languages, wherever it stands. */
const wordsIn = (value: unknown): Words[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsIn);
};

describe('guides', () => {
  it('there is one for every carrier, and for no other', () => {
    expect(guides.map(({ id }) => id).sort()).toEqual(CARRIERS.map(({ id }) => id).sort());
  });

  it('an unknown carrier has none', async () => {
    expect(await loadGuide('nobody')).toBeUndefined();
    expect((await loadGuide('docomo'))?.id).toBe('docomo');
  });

  it('every number stands in the table of sources, and none there is unused', () => {
    const named = guides.flatMap(({ id, phones }) => phones.map(({ number }) => `${id} ${number}`));
    expect(named.sort()).toEqual(Object.keys(NUMBERS).sort());
    for (const { phones } of guides) for (const { source } of phones) expect(source).not.toBe('');
  });
});

describe.each(each)('%s', (id, guide) => {
  const carrier = carrierById(id);
  const texts = wordsIn(guide);
  const all = JSON.stringify(guide);

  it('is dated and known by a brand', () => {
    expect(guide.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(guide.signs.brands.length).toBeGreaterThan(0);
  });

  it('says everything in every language, each in its own characters', () => {
    for (const words of texts) {
      expect(Object.keys(words).sort()).toEqual(['en', 'zh-Hans', 'zh-Hant']);
      expect(words.en).toMatch(/^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u);
      for (const language of ['zh-Hans', 'zh-Hant'] as const) {
        expect(words[language]).not.toMatch(/^\s*$|[\u3041-\u30fa\u30fc-\u30ff]/);
        expect(foreignTo(language, words[language]), words[language]).toEqual([]);
      }
      expect(words['zh-Hans']).not.toMatch(/通信量|残量|残高|料金|請求|回线|繰|充电/);
    }
  });

  it('tells the same figures in every language', () => {
    const figures = (text: string) => (text.match(/\d+(?:[.,:]\d+)*/g) ?? []).filter((one) => one.length > 1 && !/^[12]0[12]\d$/.test(one)).sort();
    for (const words of texts) expect(figures(words['zh-Hans']), words.en).toEqual(figures(words['zh-Hant']));
  });

  it('links only to the carrier itself, safely', () => {
    for (const { url } of guide.links) {
      const { protocol, host } = new URL(url);
      expect(protocol).toBe('https:');
      const own = carrier?.hosts.includes(host) || guide.official.some((domain) => host === domain || host.endsWith(`.${domain}`));
      expect(own, `${host} is no host of ${id}`).toBe(true);
      expect(url).not.toMatch(/[?&](?:utm_|aff|ref=|referr|invite|tag=|scid|clickid)/i);
    }
    expect(new Set(guide.links.map(({ url }) => url)).size).toBe(guide.links.length);
  });

  it('carries no seller, no messenger, no claim that was refused', () => {
    expect(all).not.toMatch(/t\.me\b|telegram|wechat|weixin|微信|whatsapp|淘宝|taobao|affiliate|amazon/i);
    expect(all).not.toMatch(/120#|101#|570-000-91|\bau one\b|SoftBank Online|\bone number\b|auone wallet/i);
    expect(guide.phones.map(({ number }) => number)).not.toContain('104');
    if (id === 'softbank') expect(guide.phones.map(({ number }) => number)).not.toContain('151');
  });

  it('does not contradict the cycle of the carrier', () => {
    if (guide.reset === 'first') expect(carrier?.cycle.kind).toBe('month-start');
    if (guide.reset === 'pack') expect(carrier?.cycle.kind).toBe('none');
    expect(guide.reset === 'closing-day').toBe(carrier?.cycle.kind === 'per-customer');
  });
});
