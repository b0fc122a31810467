/**
 * `npm run new-carrier -- ID [--page saved.html --url https://…]`: a folder for a carrier, and a saved page in it, anonymised, with what the reader
 * makes of it as a golden to be checked. Where the carrier is there already, the page is added to it. Overwrites nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CarrierFacts, carrierOf } from '../src/model/carrier.ts';
import { anonymise, decodePage, isArchive } from './support/anonymise.ts';
import { carrierSource, draftGolden, guideSource, idProblem, noonOf, pageName, portalAddress, withHeader } from './support/carrier-template.ts';
import { startReader } from './support/reader.ts';

const ROOT = resolve(import.meta.dirname, '..');
const here = process.env.INIT_CWD ?? process.cwd();
const say = (line: string) => process.stderr.write(`${line}\n`);
const write = (file: string, text: string) => {
  writeFileSync(file, text, { flag: 'wx' });
  say(`wrote ${relative(ROOT, file)}`);
};

try {
  await run();
} catch (error) {
  say(`new-carrier: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { id, page, url } = wanted();
  const folder = join(ROOT, 'src/carriers', id);
  const source = join(folder, 'carrier.ts');
  const saved = page && decodePage(readFileSync(page));
  if (saved && isArchive(saved)) throw new Error('the page is a web archive: save it as "Webpage, HTML Only"');
  const now = noonOf(Date.now());
  const file = page && url ? join(folder, `${pageName(id, url, now)}.html`) : undefined;
  const taken = [file, file?.replace(/html$/, 'json'), file ? undefined : source].find((path) => path && existsSync(path));
  if (taken) throw new Error(`${relative(ROOT, taken)} is there already; nothing was changed`);
  if (existsSync(source)) await checkHost(source, url);
  else {
    mkdirSync(folder, { recursive: true });
    write(source, carrierSource(id, url));
    write(join(folder, 'guide.ts'), guideSource(id, now.slice(0, 10)));
  }
  if (saved && file && url) await addPage(id, saved, file, url.href, now);
  nextSteps(id, file);
}

function wanted(): { id: string; page?: string; url?: URL } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { page: { type: 'string' }, url: { type: 'string' } } });
  const [id, ...more] = positionals;
  // npm takes options for its own unless they stand behind --
  if (process.env.npm_config_page || more.length > 0) throw new Error('put -- before the id: npm run new-carrier -- foo --page saved.html --url https://…');
  if (!id) throw new Error('name the carrier, as in npm run new-carrier -- foo --page saved.html --url https://my.foo.example/usage');
  const problem = idProblem(id);
  if (problem) throw new Error(problem);
  if (values.page && !values.url) throw new Error('--page needs --url, the address the page was saved from');
  const page = values.page && resolve(here, values.page);
  if (page && !existsSync(page)) throw new Error(`there is no ${values.page}`);
  return { id, ...(page ? { page } : {}), ...(values.url ? { url: portalAddress(values.url) } : {}) };
}

async function checkHost(source: string, url: URL | undefined): Promise<void> {
  const carrier = carrierOf(((await import(source)) as { default: CarrierFacts }).default);
  if (url && ![...carrier.hosts, ...carrier.signIn].includes(url.host))
    throw new Error(`${url.host} is no host of ${carrier.id}: add it to hosts in ${relative(ROOT, source)} first (signIn, if one only signs in there)`);
}

async function addPage(id: string, saved: string, file: string, url: string, now: string): Promise<void> {
  const { html } = anonymise(withHeader(saved, url, now));
  // a number in the address was replaced too
  const said = (JSON.parse(html.slice(5, html.indexOf('-->'))) as { url: string }).url;
  say('reading the page …');
  const reader = await startReader();
  try {
    const { reading, why } = await reader.read({ file, name: basename(file, '.html'), folder: id, url: said, now, html });
    write(file, html);
    write(file.replace(/html$/, 'json'), draftGolden(id, said, now, reading));
    say(`the reader says: a page of kind ${String(reading.page)}, ${why.figures.length} figures, ${why.refused.length} refused`);
  } finally {
    await reader.close();
  }
}

function nextSteps(id: string, file: string | undefined): void {
  const folder = `src/carriers/${id}`;
  const golden = file && relative(ROOT, file).replace(/html$/, 'json');
  const steps = file
    ? [
        `search ${relative(ROOT, file)} for your name, number and address; nothing personal may be left`,
        `npm run --silent read -- --why ${folder}    tells the label and the reason for every figure`,
        `compare ${golden} with the page line by line, mend it, delete its line "draft"`,
      ]
    : [`npm run new-carrier -- ${id} --page saved.html --url https://…    adds a saved page`];
  say(['', 'Next:', ...[`fill in ${folder}/carrier.ts: names, sources, cycle`, ...steps, 'npm test'].map((step, index) => `${index + 1}. ${step}`)].join('\n'));
}
