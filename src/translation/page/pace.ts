/** When the overlay works: in short slices, while somebody looks, and after the page has come to rest. */

/** Lets the page do what it has to. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Resolves when the page is seen, at once where it is. */
export function seen(document: Document, signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((done) => {
    document.addEventListener('visibilitychange', () => !document.hidden && done(), { signal });
    signal.addEventListener('abort', () => done());
  });
}

/** Resolves when the page has loaded. */
export function loaded(document: Document): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((done) => document.defaultView?.addEventListener('load', () => done(), { once: true }));
}

/** A click is long over after this, also one whose end was not seen. */
const HELD_MS = 1_000;

/** The answer resolves when no button is held: between the two halves of a click nothing moves. */
export function hands(document: Document, signal: AbortSignal): () => Promise<void> {
  let heldUntil = 0;
  const heard = { capture: true, passive: true, signal };
  document.addEventListener('pointerdown', () => (heldUntil = performance.now() + HELD_MS), heard);
  for (const type of ['click', 'pointercancel'] as const) document.addEventListener(type, () => (heldUntil = 0), heard);
  return async () => {
    while (!signal.aborted && performance.now() < heldUntil) await wait(50);
  };
}
