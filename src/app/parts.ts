/** How the parts of the reader, which come only where they are needed, hand themselves to the portal script. */
import type { PageReading } from '../model/reading';
import type { Interpret } from '../reading/interpret';

export type Enrich = (reading: PageReading) => PageReading;

export const INTERPRET = Symbol.for('nokori.interpret');
export const ENRICH = Symbol.for('nokori.enrich');

export interface Offered {
  [INTERPRET]?: Interpret;
  [ENRICH]?: Enrich;
}

/** What a script of a page with data of use in it says somewhere. */
export const hasEmbedded = (document: Document): boolean =>
  [...document.querySelectorAll('script:not([src])')].some(({ textContent }) => /(usage|used|remain|traffic|datasets)[\w"']*\s*:/i.test(textContent ?? ''));
