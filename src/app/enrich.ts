/** How the reader of embedded data, which comes only where it is needed, hands itself to the portal script. */
import type { PageReading } from '../model/reading';

export type Enrich = (reading: PageReading) => PageReading;

export const ENRICH = Symbol.for('nokori.enrich');

/** What a script of a page with data of use in it says somewhere. */
export const hasEmbedded = (document: Document): boolean =>
  [...document.querySelectorAll('script:not([src])')].some(({ textContent }) => /(usage|used|remain|traffic|datasets)[\w"']*\s*:/i.test(textContent ?? ''));
