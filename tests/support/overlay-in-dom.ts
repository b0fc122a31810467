/** A page without a browser around it, and the overlay on it. */

import { type Overlay, type OverlayOptions, startOverlay } from '../../src/translation/page/overlay';
import { TABLES } from '../../src/translation/tables';
import { translator } from '../../src/translation/translate';

export const LABELS = { language: 'en', original: 'Original', terms: 'Terms', askLong: 'Click', long: 'Browser', waiting: '…', failed: 'No' };
export const ENGLISH = translator(TABLES, 'en');

let overlay: Overlay | undefined;

export const show = (html: string): void => document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
export const startOnly = (options: Partial<OverlayOptions> = {}): Overlay => {
  overlay = startOverlay(document, { translate: ENGLISH, mode: 'text', labels: LABELS, quietMs: 0, ...options });
  return overlay;
};
export const start = async (options?: Partial<OverlayOptions>): Promise<Overlay> => {
  const started = startOnly(options);
  await started.settled();
  return started;
};
/** After what has just been changed. */
export const again = async (ms = 5): Promise<void> => {
  await new Promise((done) => setTimeout(done, ms));
  await overlay?.settled();
};
export const stop = (): void => overlay?.stop();
export const all = (selector: string): (string | null)[] => [...document.querySelectorAll(selector)].map((one) => one.textContent);
export const text = (selector: string): string | null | undefined => document.querySelector(selector)?.textContent;
export const textIn = (selector: string): Text => document.querySelector(selector)?.firstChild as Text;
