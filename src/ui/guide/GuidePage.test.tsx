// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { foreignTo } from '../../../tests/support/chinese';
import { carrierById } from '../../carriers';
import { loadGuides } from '../../carriers/guides';
import { loadGuideMessages } from '../../i18n/guide';
import { loadMessages } from '../../i18n/messages';
import type { Carrier } from '../../model/carrier';
import type { GuideLanguage } from '../../model/guide';
import { GuidePage } from './GuidePage';
import { Phrases } from './Phrases';
import { PHRASES } from './phrases';
import { Tips } from './Tips';

const LANGUAGES: readonly GuideLanguage[] = ['en', 'zh-Hans', 'zh-Hant'];
const guides = await loadGuides();
const text = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');

afterEach(() => render(null, document.body));

describe.each(LANGUAGES)('%s', async (language) => {
  const m = await loadMessages(language);
  const g = await loadGuideMessages(language);
  const show = (id: string, onExport?: () => void) => {
    const guide = guides.find((one) => one.id === id) as (typeof guides)[number];
    render(<GuidePage guide={guide} carrier={carrierById(id) as Carrier} m={m} g={g} language={language} onExport={onExport} />, document.body);
    return guide;
  };

  it.each(guides.map(({ id }) => id))('%s: every part says something, in its language', (id) => {
    const guide = show(id);
    expect(text('h2')).toHaveLength(1);
    for (const part of document.querySelectorAll('.guide-part')) {
      const body = [...part.children].slice(1).map((child) => child.textContent?.trim());
      expect(body.length).toBeGreaterThan(0);
      expect(body).not.toContain('');
    }
    expect(text('h3, li, p, dt, dd')).not.toContain('');
    expect(document.body.textContent).not.toMatch(/undefined|null|\[object|NaN|Invalid/);
    const prose = [...document.querySelectorAll('.guide *:not([lang])')].flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3));
    for (const node of prose) if (!node.parentElement?.closest('h2, .facts, .guide-links .soft')) expect(node.textContent).not.toMatch(/[\u3041-\u30fa]/);
    expect(document.querySelectorAll('a[href^="tel:"]')).toHaveLength(guide.phones.length);
    expect(document.body.textContent?.includes(g.phoneNone)).toBe(guide.phones.length === 0);
    expect(text('[data-testid="guide-sms"] p')).toEqual([g.smsNone, g.kioskNone]);
  });

  it('opens foreign pages in a tab of their own, and dials', () => {
    show('docomo');
    const outside = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')];
    expect(outside.length).toBeGreaterThan(3);
    for (const link of outside) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
    expect([...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:151',
      'tel:0120800000',
      'tel:+81368326600',
    ]);
    expect(text('ol.steps strong[lang="ja"]')).toEqual(['料金・データ量の確認', 'ご利用データ量確認(当月分)']);
  });

  it('says which addresses are not known', () => {
    show('qtmobile');
    expect(document.body.textContent).toContain(
      g.linksMissing(['topUp', 'contract', 'terms', 'coverage', 'password'].map((kind) => g.link[kind as 'topUp']).join(g.comma)),
    );
  });

  it('exports when asked to, where it can', () => {
    show('au');
    expect(document.querySelector('button')).toBeNull();
    const onExport = vi.fn();
    show('au', onExport);
    document.querySelector('button')?.click();
    expect(onExport).toHaveBeenCalledOnce();
  });

  it('shows each phrase in Japanese, its reading and its meaning', () => {
    render(<Phrases g={g} language={language} />, document.body);
    const shown = [...document.querySelectorAll('.guide-phrases li')].map((item) => [...item.children].map(({ textContent }) => textContent));
    expect(shown).toEqual(PHRASES.map(({ ja, kana, romaji, means }) => [ja, kana, romaji, means[language]]));
    expect(text('p, li')).not.toContain('');
  });

  it('gives advice that holds for all, with the emergency numbers to dial', () => {
    render(<Tips g={g} />, document.body);
    expect(text('h3')).toHaveLength(7);
    expect(text('li')).not.toContain('');
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['tel:110', 'tel:119', 'tel:05038162787']);
  });

  it('has as many sentences in each list as the English one, and says nothing that was refused', async () => {
    const english = await loadGuideMessages('en');
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)])) : typeof value;
    expect(shape(g)).toEqual(shape(english));
    const said = JSON.stringify(g);
    expect(said).not.toMatch(/t\.me\b|telegram|wechat|微信|affiliate|120#|101#|570-000-91|\bau one\b|SoftBank Online|\bone number\b|[\u3041-\u30fa]/i);
    if (language !== 'en') expect(foreignTo(language, said)).toEqual([]);
  });
});

it('phrases are Japanese, read in kana and in Latin letters, each said once', () => {
  for (const { ja, kana, romaji, means } of PHRASES) {
    expect(ja).toMatch(/\p{Script=Han}/u);
    expect(kana).toMatch(/^[\p{Script=Hiragana}\p{Script=Katakana}ー、。 ]+$/u);
    expect(romaji).toMatch(/^[\p{Script=Latin}., -]+$/u);
    for (const language of LANGUAGES) expect(means[language]).not.toBe('');
    expect(means['zh-Hans']).not.toMatch(/[\u3041-\u30fa]/);
    expect(foreignTo('zh-Hans', means['zh-Hans'])).toEqual([]);
    expect(foreignTo('zh-Hant', means['zh-Hant'])).toEqual([]);
  }
  expect(new Set(PHRASES.map(({ ja }) => ja)).size).toBe(PHRASES.length);
});
