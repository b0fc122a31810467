/** What the browsers of the end-to-end tests asked the network for, summed up for the last lines of `npm test`. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * Hosts under `.example` are the tests' own: there they ask on purpose, to see that it is noted.
 * @param file one request a line; `own`: on the extension's behalf, as Firefox knows it; `served`: to a host of which the test serves pages
 * @returns the sum in a sentence, and the addresses that nobody but the extension can have asked for
 */
export function requestsIn(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const all = lines.map((line) => JSON.parse(line)).filter(({ url }) => !new URL(url).hostname.endsWith('.example'));
  const navigations = all.filter(({ navigation }) => navigation).length;
  const strays = all.filter(({ navigation, served, own, url }) => !navigation && (own || !served) && !url.endsWith('/favicon.ico')).map(({ url }) => url);
  const pages = all.length - navigations - strays.length;
  return {
    sum: `requests: ${navigations} navigations to portals, ${pages} by these pages and for their icons, ${strays.length} by the extension`,
    strays,
  };
}
