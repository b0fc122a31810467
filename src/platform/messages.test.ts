import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Incoming, receive, type Sender } from './messages';

type Listener = (message: unknown, from: unknown, respond: (answer: unknown) => void) => true | undefined;
const fake = vi.hoisted(() => ({ id: 'nokori', listeners: [] as unknown[] }));
vi.mock('./browser', () => ({ browser: { runtime: { id: fake.id, onMessage: { addListener: (listener: unknown) => fake.listeners.push(listener) } } } }));

const OWN = 'chrome-extension://nokori';
const PORTAL = 'https://my.au.com';
vi.stubGlobal('location', { origin: OWN });

const handled = vi.fn<(message: Incoming, sender: Sender) => Promise<unknown>>();
beforeEach(() => {
  handled.mockReset().mockResolvedValue('done');
  fake.listeners.length = 0;
  receive(handled);
});

const page = (url: string, over: object = {}) => ({ id: fake.id, url, frameId: 0, tab: { id: 7 }, ...over });
/** What the sender gets; undefined where the message is not for us, so that nobody answers. */
const send = (message: unknown, from: object): Promise<unknown> =>
  new Promise((answered) => {
    const waits = (fake.listeners[0] as Listener)(message, from, answered);
    if (!waits) answered(undefined);
  });
const ask = (type: string, from: object) => send({ type, body: {} }, from);

describe('who may send what', () => {
  it('own pages what is theirs, portal pages what is theirs', async () => {
    expect(await ask('own/typed', page(`${OWN}/dashboard.html#lines`))).toEqual({ ok: true, answer: 'done' });
    expect(await ask('portal/reading', page(`${PORTAL}/data/?id=1#x`))).toEqual({ ok: true, answer: 'done' });
    expect(handled).toHaveBeenLastCalledWith({ type: 'portal/reading', body: {} }, { tab: 7, origin: PORTAL, page: `${PORTAL}/data/`, incognito: false });
  });

  it.each([
    ['a portal page what is an own page’s', 'own/typed', page(`${PORTAL}/`)],
    ['a portal page with our address in its own', 'own/forget', page(`${PORTAL}/?from=${OWN}/dashboard.html`)],
    ['a page whose host begins as ours', 'own/forget', page(`${OWN}.evil.example/`)],
    ['a page that says another origin', 'own/forget', page(`${PORTAL}/`, { origin: OWN })],
    ['another extension', 'own/forget', page('chrome-extension://other/dashboard.html')],
    ['another extension that is on our page', 'own/forget', page(`${OWN}/dashboard.html`, { id: 'other' })],
    ['an own page what is a portal’s', 'portal/reading', page(`${OWN}/dashboard.html`)],
    ['an own page what nobody sends', 'other', page(`${OWN}/dashboard.html`)],
    ['what is in no tab', 'own/typed', page(`${OWN}/popup.html`, { tab: undefined })],
    ['a sender without address', 'portal/reading', page('')],
    ['a frame', 'portal/reading', page(`${PORTAL}/`, { frameId: 3 })],
    ['an own page in a frame', 'own/forget', page(`${OWN}/dashboard.html`, { frameId: 3 })],
    ['a sandbox', 'portal/reading', page(`${PORTAL}/`, { origin: 'null' })],
    ['a page of one origin at the address of another', 'portal/reading', page(`${PORTAL}/`, { origin: 'https://evil.example' })],
    ['a name that every object knows', 'constructor', page(`${PORTAL}/`)],
    ['a page what nobody sends', 'portal/other', page(`${PORTAL}/`)],
  ])('never %s', async (_, type, from) => {
    expect(await ask(type, from)).toBeUndefined();
    expect(handled).not.toHaveBeenCalled();
  });

  it('whatever the type: one of ours from our pages alone, a page’s from pages alone', async () => {
    const own = ['own/typed', 'own/forget', 'own/refresh'];
    const portal = ['portal/reading', 'portal/interpreter', 'portal/embedded', 'portal/state', 'portal/translation', 'portal/card'];
    const type = fc.oneof(
      fc.string(),
      fc.constantFrom(...own, ...portal, 'own/', 'OWN/typed', ' own/typed', 'portal/', '__proto__', 'constructor', 'toString'),
    );
    const url = fc.oneof(
      fc.webUrl(),
      fc.webPath().map((path) => `${OWN}/${path}`),
      fc.constantFrom('about:blank', 'about:srcdoc', 'file:///x', 'data:text/html,x'),
    );
    await fc.assert(
      fc.asyncProperty(type, url, async (sent, address) => {
        handled.mockClear();
        const answer = await ask(sent, page(address));
        const fits = (address.startsWith(`${OWN}/`) ? own : portal).includes(sent);
        expect([answer !== undefined, handled.mock.calls.length]).toEqual([fits, fits ? 1 : 0]);
      }),
      { numRuns: 200 },
    );
  });

  it('never a body with a key that nobody knows, nor anything beside it', async () => {
    const known = ['reading', 'readAt', 'visit', 'mode', 'scope', 'does', 'carrier', 'last4', 'remaining', 'used', 'total', 'resetsOn', 'expiresOn', 'line'];
    const type = fc.constantFrom(
      'portal/reading',
      'portal/interpreter',
      'portal/embedded',
      'portal/state',
      'portal/translation',
      'portal/card',
      'own/typed',
      'own/forget',
      'own/refresh',
    );
    await fc.assert(
      fc.asyncProperty(type, fc.string(), async (sent, key) => {
        fc.pre(!known.includes(key));
        const from = page(sent.startsWith('own/') ? `${OWN}/dashboard.html` : `${PORTAL}/`);
        expect(await send({ type: sent, body: JSON.parse(`{${JSON.stringify(key)}: 1}`) }, from)).toBeUndefined();
        expect(await send(JSON.parse(`{"type": "${sent}", "body": {}, ${JSON.stringify(key)}: 1}`), from)).toBeUndefined();
      }),
    );
    for (const body of [null, undefined, 'text', 7, [], [1]]) expect(await send({ type: 'portal/state', body }, page(`${PORTAL}/`))).toBeUndefined();
    expect(await send({ type: 'portal/state', body: { does: 'open' } }, page(`${PORTAL}/`))).toBeUndefined();
    expect(handled).not.toHaveBeenCalled();
  });

  it('and nothing that is no message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(`${OWN}/x.html`, `${PORTAL}/`), async (message, address) => {
        fc.pre(!(typeof message === 'object' && message && 'type' in message && 'body' in message));
        expect(await send(message, page(address))).toBeUndefined();
      }),
    );
    expect(handled).not.toHaveBeenCalled();
  });
});

describe('the answer', () => {
  it('tells the reason where it is refused, and no more of what is no Error', async () => {
    handled.mockRejectedValueOnce(new Error('refused: unknown message'));
    expect(await ask('portal/card', page(`${PORTAL}/`))).toEqual({ ok: false, reason: 'refused: unknown message' });
    handled.mockRejectedValueOnce({ secret: 1 });
    expect(await ask('own/typed', page(`${OWN}/dashboard.html`))).toEqual({ ok: false, reason: 'failed' });
  });

  it('knows of the sender what the browser says', async () => {
    await ask('portal/reading', page(`${PORTAL}/`, { tab: { id: 7, incognito: true } }));
    expect(handled.mock.lastCall?.[1]).toMatchObject({ incognito: true });
  });
});

describe('too much', () => {
  it('of one message is refused for good', async () => {
    const answer = await send({ type: 'portal/reading', body: { visit: 'x'.repeat(1_000_000) } }, page(`${PORTAL}/`));
    expect(answer).toEqual({ ok: false, reason: 'refused: too long' });
    expect(handled).not.toHaveBeenCalled();
  });

  it('of one tab is refused until the next minute, so that it may be sent again', async () => {
    vi.useFakeTimers({ now: 0 });
    const state = (tab: number) => ask('portal/state', page(`${PORTAL}/`, { tab: { id: tab } }));
    for (let sent = 0; sent < 120; sent++) expect(await state(7)).toMatchObject({ ok: true });
    expect(await state(7)).toEqual({ ok: false, reason: 'too many messages' });
    expect(await state(8)).toMatchObject({ ok: true });
    vi.setSystemTime(60_000);
    expect(await state(7)).toMatchObject({ ok: true });
    vi.useRealTimers();
  });
});
