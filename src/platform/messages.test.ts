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
    expect(handled).toHaveBeenLastCalledWith(
      { type: 'portal/reading', body: {} },
      { tab: 7, origin: PORTAL, page: `${PORTAL}/data/`, topFrame: true, incognito: false },
    );
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
  ])('never %s', async (_, type, from) => {
    expect(await ask(type, from)).toBeUndefined();
    expect(handled).not.toHaveBeenCalled();
  });

  it('whatever the type: one of ours from our pages alone, any other from elsewhere alone', async () => {
    const type = fc.oneof(fc.string(), fc.constantFrom('own/', 'own/typed', 'OWN/typed', ' own/typed', 'portal/reading', '__proto__', 'constructor'));
    const url = fc.oneof(
      fc.webUrl(),
      fc.webPath().map((path) => `${OWN}/${path}`),
      fc.constantFrom('about:blank', 'about:srcdoc', 'file:///x', 'data:text/html,x'),
    );
    await fc.assert(
      fc.asyncProperty(type, url, async (sent, address) => {
        handled.mockClear();
        const answer = await ask(sent, page(address));
        const fits = sent.startsWith('own/') === address.startsWith(`${OWN}/`);
        expect([answer !== undefined, handled.mock.calls.length]).toEqual([fits, fits ? 1 : 0]);
      }),
      { numRuns: 60 },
    );
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
    expect(await ask('portal/other', page(`${PORTAL}/`))).toEqual({ ok: false, reason: 'refused: unknown message' });
    handled.mockRejectedValueOnce({ secret: 1 });
    expect(await ask('own/other', page(`${OWN}/dashboard.html`))).toEqual({ ok: false, reason: 'failed' });
  });

  it.each([
    [{ frameId: 3 }, { topFrame: false }],
    [{ tab: { id: 7, incognito: true } }, { incognito: true }],
    [{ origin: 'null' }, { origin: 'null' }],
  ])('knows of the sender what the browser says: %j', async (over, expected) => {
    await ask('portal/reading', page(`${PORTAL}/`, over));
    expect(handled.mock.lastCall?.[1]).toMatchObject(expected);
  });
});
