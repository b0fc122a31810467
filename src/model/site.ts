/** Sites that no carrier file describes: the user had one read, and its line goes by the site's own name. */
import type { Carrier } from './carrier';
import { displayText } from './display-text';

const PREFIX = 'site:';
/** `my.co.jp` is a company, `my.foo.co.jp` is foo's */
const PUBLIC_SUFFIX = /^(?:[a-z]+|(?:ac|co|com|ed|go|gr|lg|ne|net|or|org)\.[a-z]{2})$/;

/** Carrier and family of a reading from a host that nobody has described. */
export const siteId = (host: string): string => `${PREFIX}${host}`;

/** The host in such an id; undefined for a carrier's. */
export const siteHost = (id: string): string | undefined => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined);

const HAND = 'hand:';
/** Carrier and family of what a user types in, of a carrier that nobody has described. */
export const handId = (name: string): string => `${HAND}${name}`;

/** The name in such an id; undefined for any other. */
export const handName = (id: string): string | undefined => (id.startsWith(HAND) ? id.slice(HAND.length) : undefined);

/** What a site is called: its host without a leading `www.` or `my.`, unless that is all there is to its name. */
export function siteName(host: string): string {
  const short = host.replace(/^(?:www|my)\./, '');
  return displayText(PUBLIC_SUFFIX.test(short) ? host : short);
}

/** A carrier's name in one language, a site's own name, the name that the user gave, or the bare id of a carrier that this version does not know. */
export function brandName(carrier: Carrier | undefined, id: string, names: keyof Carrier['name']): string {
  const host = siteHost(id);
  return carrier?.name[names] ?? carrier?.name.en ?? (host === undefined ? displayText(handName(id) ?? id) : siteName(host));
}
