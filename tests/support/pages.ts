/** The portal pages of the repository, each with the address and the clock it was made for. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export interface PortalPage {
  file: string;
  name: string;
  /** folder it lies in: the carrier's id */
  folder: string;
  url: string;
  /** ISO */
  now: string;
  html: string;
}

const CARRIERS = resolve(import.meta.dirname, '../../src/carriers');
/** Pages of sites that no carrier file describes. */
const UNKNOWN = resolve(import.meta.dirname, '../unknown-sites');

/** The page in a file; its first line holds `<!-- {"url": …, "now": …} -->`. Without it the page is of no known address. */
export function pageIn(file: string): PortalPage {
  const html = readFileSync(file, 'utf8');
  const name = basename(file, '.html');
  const header = /^<!--\s*(\{.*\})\s*-->/.exec(html.slice(0, 2_000).split('\n')[0] ?? '');
  const { url = `https://portal.example/${encodeURIComponent(name)}`, now = new Date().toISOString() } = header
    ? (JSON.parse(header[1] as string) as { url?: string; now?: string })
    : {};
  return { file, name, folder: basename(resolve(file, '..')), url, now, html };
}

/** All .html files under a file or folder, in order. */
export const htmlFiles = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((entry) => htmlFiles(join(path, entry)))
    : path.endsWith('.html')
      ? [path]
      : [];

/** Every portal page of the repository. */
export const allPages = (): PortalPage[] => [CARRIERS, UNKNOWN].flatMap(htmlFiles).map(pageIn);

/** One page by its name. @throws when there is none */
export function pageNamed(name: string): PortalPage {
  const file = join(CARRIERS, readdirSync(CARRIERS).find((folder) => existsSync(join(CARRIERS, folder, `${name}.html`))) ?? '', `${name}.html`);
  return pageIn(file);
}

/** The golden reading beside a page. */
export const goldenOf = (page: PortalPage): Record<string, unknown> =>
  JSON.parse(readFileSync(page.file.replace(/\.html$/, '.json'), 'utf8')) as Record<string, unknown>;
