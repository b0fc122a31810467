/** What a new carrier's folder begins with. */
import { jstDate } from '../../src/model/jst.ts';

/** Why a folder cannot have this name, or undefined where it can. */
export function idProblem(id: string): string | undefined {
  if (/^[a-z][a-z0-9]{1,23}$/.test(id)) return undefined;
  return `"${id}" cannot be a carrier's id: 2 to 24 small letters and digits, beginning with a letter, as in docomo or uqmobile`;
}

/** An https address without query and fragment. @throws where it is none */
export function portalAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`"${text}" is no https address`);
  url.search = '';
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

/** carrier.ts of a carrier of which only the portal's address is known, if that. */
export const carrierSource = (id: string, portal: URL | undefined): string => `import type { CarrierFacts } from '../../model/carrier';

// Sources: the public pages that name the host, the cycle and the rules below

/** ${id}: what is special about its portal, in a sentence or two. */
const carrier: CarrierFacts = {
  id: '${id}',
  family: '${id}',
  hosts: [${portal ? `'${portal.host}'` : ''}],
  name: { en: '${id}' },
  portal: '${portal ? opening(portal) : ''}',
  cycle: { kind: 'none' },
};

export default carrier;
`;

/** guide.ts of a carrier of which nothing is known yet but its name. */
export const guideSource = (id: string, checked: string): string => `import type { Guide } from '../../model/guide';

// Sources: the public pages that tell the menu, the telephone numbers and the links below

const guide: Guide = {
  id: '${id}',
  checked: '${checked}',
  kind: 'contract',
  signs: { brands: ['${id}'] },
  official: [],
  menu: [],
  labels: [],
  phones: [],
  reset: 'unknown',
  slow: [],
  links: [],
  notes: [],
};

export default guide;
`;

/** A number in the path may be a person's: then the portal opens at its front door. */
const opening = (url: URL) => (/\d{4}/.test(url.pathname) ? `${url.origin}/` : url.href);

/** Carrier, screen and year: foo-usage-2026. Numbers in an address may be a person's and stay out of it. */
export function pageName(id: string, url: URL, now: string): string {
  const screen = url.pathname
    .split('/')
    .map((part) =>
      part
        .toLowerCase()
        .replace(/\.\w+$/, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part && !/\d{4}/.test(part) && part.length <= 24)
    .at(-1);
  return [id, screen ?? 'top', now.slice(0, 4)].join('-');
}

/** The clock a page is judged by: the day it was saved, at noon in Japan. */
export const noonOf = (instant: number): string => `${jstDate(instant)}T12:00:00+09:00`;

/** The page with the first line that tells its address and its clock. */
export const withHeader = (html: string, url: string, now: string): string =>
  `<!-- ${JSON.stringify({ url, now }).replaceAll('":"', '": "').replaceAll('","', '", "')} -->\n${html.replace(/^\s*<!-- ?\{.*\} ?-->\s*\n?/, '')}`;

/** What the reader said as a golden to be checked; a test refuses it until \`draft\` is taken out. */
export function draftGolden(id: string, url: string, now: string, reading: Record<string, unknown>): string {
  const { lines = [], pools, account, page } = reading;
  const draft = {
    url,
    carrier: id,
    page,
    lines,
    ...(Array.isArray(pools) && pools.length > 0 ? { pools } : {}),
    ...(Object.keys((account as object | undefined) ?? {}).length > 0 ? { account } : {}),
    distractors: [],
    evidence: `Saved from the portal on ${now.slice(0, 10)} and anonymised.`,
    urlVerified: true,
    now,
    draft: 'written by the reader itself: compare each figure with the page, add what is missing, then delete this line',
  };
  // what was computed is on no page
  const shown = (_key: string, value: unknown) => ((value as { derived?: boolean } | null)?.derived ? undefined : value);
  return `${JSON.stringify(draft, shown, 1)}\n`;
}
