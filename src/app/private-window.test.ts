import { beforeEach, expect, it, vi } from 'vitest';
import { beginAnew, fake } from '../../tests/support/portal-tabs';
import { CARRIERS } from '../carriers';
import type { Incoming, Sender } from '../platform/messages';
import { load, save } from '../platform/store';
import { answerPage, dressPage, toggleTab } from './page-translation';

vi.mock('../platform/browser', () => import('../../tests/support/portal-tabs'));

const AU = 'my.au.com';
const sender = (more: Partial<Sender> = {}): Sender => ({ tab: 7, origin: `https://${AU}`, page: `https://${AU}/`, incognito: true, ...more });
const ask = (type: Incoming['type'], body: object, from = sender()) => answerPage({ type, body }, from, CARRIERS);

beforeEach(() => beginAnew([AU], []));

it('a private window has what is chosen in it in its own tab alone, and nothing of it is kept', async () => {
  await save('settings', { language: 'en', translation: { mode: 'off', sites: {}, card: true } });
  const before = await load('settings');
  await ask('portal/translation', { mode: 'text', scope: 'all' });
  await ask('portal/card', { does: 'move', x: 0, y: 0 });
  expect(await ask('portal/state', {})).toMatchObject({ mode: 'text', card: true });
  await ask('portal/card', { does: 'dismiss' });
  expect(await ask('portal/state', {})).toMatchObject({ mode: 'text', card: false });
  for (const other of [sender({ incognito: false }), sender({ tab: 8 })])
    expect(await ask('portal/state', {}, other)).toMatchObject({ mode: 'off', card: true });
  expect([await load('settings'), await load('cardPlace')]).toEqual([before, null]);
  expect(fake.told).toEqual(['7: look anew', '7: look anew']);
  expect(fake.ran).toEqual(['7: /words/en.js /words/en-verbs.js /words/japanese.js /grammar-en.js /translator.js /overlay.js']);
});

it('its page is switched by the key, as long as it is open', async () => {
  const press = () => toggleTab({ id: 7, url: `https://${AU}/usage/`, incognito: true }, CARRIERS);
  await press();
  expect([(await load('settings')).translation, fake.ran.length]).toEqual([undefined, 1]);
  await dressPage(sender(), CARRIERS);
  expect(fake.ran.slice(1)).toEqual(['7: /page-card.js', '7: /words/en.js /words/en-verbs.js /words/japanese.js /grammar-en.js /translator.js /overlay.js']);
  await press();
  expect(await ask('portal/state', {})).toMatchObject({ mode: 'off' });
  expect((await load('settings')).translation).toBeUndefined();
});
