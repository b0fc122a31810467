import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beginAnew, fake, type Script } from '../../tests/support/portal-tabs';
import { CARRIERS } from '../carriers';
import type { PageState, TranslationChoice } from '../model/translation';
import { saveAskedTab } from '../platform/asked-tabs';
import type { Incoming, Sender } from '../platform/messages';
import { load, save } from '../platform/store';
import { answerPage, dressPage, followTranslation, toggleTab } from './page-translation';

vi.mock('../platform/browser', () => import('../../tests/support/portal-tabs'));

const AU = 'my.au.com';
const UQ = 'my.uqmobile.jp';
const DOCOMO = 'www.docomo.ne.jp';
const SIGN_IN = 'id.smt.docomo.ne.jp';
const SITE = 'my.sim-next.jp';
const sender = (host = AU, more: Partial<Sender> = {}): Sender => ({
  tab: 7,
  origin: `https://${host}`,
  page: `https://${host}/`,
  incognito: false,
  ...more,
});
const set = (translation: Partial<TranslationChoice>, more: object = {}) =>
  save('settings', { language: 'en', translation: translation as TranslationChoice, ...more });
const kept = async () => (await load('settings')).translation;
const ask = (type: Incoming['type'], body: object, from = sender()) => answerPage({ type, body }, from, CARRIERS);
const registered = () => fake.scripts.get('translation') as Script | undefined;

beforeEach(() =>
  beginAnew(
    [AU, UQ, DOCOMO, SIGN_IN, SITE],
    [
      { id: 1, host: AU },
      { id: 2, host: DOCOMO },
      { id: 3, host: SITE },
    ],
  ),
);

describe('where pages are translated', () => {
  const follow = () => followTranslation(CARRIERS);

  it('is nowhere before anyone has said yes', async () => {
    await follow();
    expect([registered(), fake.ran]).toEqual([undefined, []]);
  });

  it('is every site that may be read, but never one that signs in; those that are open at once', async () => {
    await set({ mode: 'text' });
    await follow();
    expect(registered()).toMatchObject({
      matches: [AU, SITE, UQ, DOCOMO].map((host) => `https://${host}/*`),
      js: ['words/en.js', 'words/en-verbs.js', 'words/japanese.js', 'grammar-en.js', 'translator.js', 'overlay.js'],
      css: ['overlay.css'],
    });
    expect(fake.ran).toEqual([1, 2, 3].map((tab) => `${tab}: /words/en.js /words/en-verbs.js /words/japanese.js /grammar-en.js /translator.js /overlay.js`));
  });

  it('is not done again where nothing has changed, and again for another language', async () => {
    await set({ mode: 'text' });
    await follow();
    await follow();
    expect([fake.changes, fake.ran.length]).toEqual([1, 3]);
    await set({ mode: 'text' }, { language: 'zh-Hant' });
    await follow();
    expect([fake.changes, fake.ran.at(-1)]).toEqual([
      2,
      '3: /words/zh-Hant.js /words/zh-Hant-verbs.js /words/japanese.js /grammar-zh.js /translator.js /overlay.js',
    ]);
  });

  it('is a family’s sites alone, all but a family’s, and nowhere again', async () => {
    await set({ sites: { au: 'gloss' } });
    await follow();
    expect(registered()?.matches).toEqual([AU, UQ].map((host) => `https://${host}/*`));
    await set({ mode: 'text', sites: { au: 'off', [`site:${SITE}`]: 'off' } });
    await follow();
    expect(registered()?.matches).toEqual([`https://${DOCOMO}/*`]);
    await set({ mode: 'off' });
    await follow();
    expect(registered()).toBeUndefined();
  });
});

describe('a page that was read', () => {
  it.each<[string, Partial<TranslationChoice>, string, string[]]>([
    ['has the card', {}, AU, ['7: /page-card.js']],
    ['has none once it was dismissed', { card: false }, AU, []],
    ['has its translation already', { mode: 'text', card: false }, AU, []],
    [
      'because its user asked gets that too',
      { mode: 'text' },
      'my.elsewhere.jp',
      ['7: /page-card.js', '7: /words/en.js /words/en-verbs.js /words/japanese.js /grammar-en.js /translator.js /overlay.js'],
    ],
  ])('%s', async (_, choice, host, expected) => {
    await set(choice);
    await dressPage(sender(host), CARRIERS);
    expect(fake.ran).toEqual(expected);
  });
});

describe('what a page asks', () => {
  it('is how it is to be shown, and learns nothing more', async () => {
    await set(
      { mode: 'gloss', sites: { au: 'text' } },
      { hideNumbers: true, lines: { 'au:1234': { nickname: 'mine' } }, look: { theme: 'dark', large: true, reducedMotion: false } },
    );
    const expected: PageState = {
      carrier: 'au',
      mode: 'text',
      chosen: true,
      everywhere: false,
      card: true,
      language: 'en',
      theme: 'dark',
      large: true,
      hideNumbers: true,
    };
    expect(await ask('portal/state', {})).toEqual(expected);
    expect(await ask('portal/state', {}, sender(DOCOMO))).toMatchObject({ carrier: 'docomo', mode: 'gloss', everywhere: true });
    await set({});
    expect(await ask('portal/state', {})).toMatchObject({ mode: 'off', chosen: false, everywhere: true });
  });

  it('is kept: for its site, or for all', async () => {
    await ask('portal/translation', { mode: 'text', scope: 'site' }, sender(UQ));
    expect([await kept(), fake.ran]).toEqual([
      { sites: { au: 'text' }, card: true },
      ['7: /words/en.js /words/en-verbs.js /words/japanese.js /grammar-en.js /translator.js /overlay.js'],
    ]);
    await ask('portal/translation', { mode: 'off', scope: 'all' });
    expect([await kept(), fake.ran.length]).toEqual([{ mode: 'off', sites: {}, card: true }, 1]);
    await ask('portal/card', { does: 'dismiss' });
    expect(await kept()).toEqual({ mode: 'off', sites: {}, card: false });
    await ask('portal/card', { does: 'open' });
    expect(fake.opened).toEqual(['/dashboard.html#usage']);
    await ask('portal/card', { does: 'move', x: 0.25, y: 1 });
    expect(await ask('portal/state', {})).toMatchObject({ place: { x: 0.25, y: 1 } });
  });

  it.each<[string, Incoming['type'], object, Sender?]>([
    ['an unknown mode', 'portal/translation', { mode: 'on', scope: 'all' }],
    ['an unknown scope', 'portal/translation', { mode: 'text', scope: 'everything' }],
    ['an unknown deed', 'portal/card', { does: 'forget' }],
    ['a place outside', 'portal/card', { does: 'move', x: 0, y: 1.01 }],
    ['a place that is none', 'portal/card', { does: 'move', x: 0, y: '1' }],
    ['half a place', 'portal/card', { does: 'move', y: 0 }],
    ['nothing', 'portal/translation', {}],
    ['another’s type', 'own/forget', {}],
    ['a page that signs in', 'portal/state', {}, sender(SIGN_IN)],
    ['a page that nobody asked for', 'portal/translation', { mode: 'text', scope: 'all' }, sender('evil.example')],
  ])('is refused: %s', async (_, type, body, from) => {
    await expect(ask(type, body, from)).rejects.toThrow('refused');
    expect([await kept(), await load('cardPlace'), fake.ran, fake.opened]).toEqual([undefined, null, [], []]);
  });

  it('is answered in a tab that its user asked for', async () => {
    await saveAskedTab(7, { origin: 'https://my.elsewhere.jp', at: 0, outcome: 'usage' });
    expect(await ask('portal/state', {}, sender('my.elsewhere.jp'))).toMatchObject({ carrier: 'site:my.elsewhere.jp' });
  });
});

describe('the key', () => {
  it('switches the site of the tab in front, there and back', async () => {
    const press = () => toggleTab({ id: 7, url: `https://${UQ}/usage/` }, CARRIERS);
    await press();
    expect(await kept()).toMatchObject({ sites: { au: 'text' } });
    await press();
    expect(await kept()).toMatchObject({ sites: { au: 'off' } });
  });

  it.each([[`https://${SIGN_IN}/`], ['https://elsewhere.example/'], ['chrome://extensions/'], [`http://${AU}/`], [undefined]])(
    'does nothing on %s',
    async (url) => {
      await toggleTab({ id: 7, ...(url ? { url } : {}) }, CARRIERS);
      expect(await kept()).toBeUndefined();
    },
  );
});
