/**
 * `npm run gallery [-- NAME …]`: pictures of every state of popup and full page, in every language, light and dark, under .output/gallery/,
 * with a page that shows them all, and those that the stores want. Names, if any, are parts of file names.
 * `npm run gallery -- --firefox`: some of them as Firefox paints them, under .output/gallery/firefox/.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LANGUAGES } from '../src/i18n';
import { ensureBuilt } from './support/built.ts';
import { CARD_SCENES, setCardStage } from './support/card-stage.ts';
import { startChromium } from './support/chromium.ts';
import { shootInFirefox } from './support/firefox-scenes.ts';
import { SECTIONS, SUMMARIES, setStage, type Theme } from './support/scenes.ts';
import { shootForReadme, shootForStores } from './support/store-pictures.ts';

const FOLDER = resolve(import.meta.dirname, '../.output/gallery');
const THEMES: Theme[] = ['light', 'dark'];
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isWanted = (name: string) => wanted.length === 0 || wanted.some((part) => name.includes(part));
const progress = (line: string) => process.stderr.write(`gallery: ${line}\n`);

if (process.argv.includes('--firefox')) {
  ensureBuilt(progress, 'firefox');
  const names = await shootInFirefox(`${FOLDER}/firefox`, isWanted);
  writeFileSync(`${FOLDER}/firefox/index.html`, page(names));
  progress(`${names.length} pictures in ${FOLDER}/firefox`);
  process.exit(0);
}
ensureBuilt(progress);
if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const bench = await startChromium();
const stage = await setStage(bench);
const card = await setCardStage(bench);
const shots: string[] = [];
try {
  for (const { id: language } of LANGUAGES) {
    for (const theme of THEMES) {
      progress(`${language}, ${theme} …`);
      for (const [state, summaryAt] of Object.entries(SUMMARIES))
        for (const width of [360, 320]) {
          const name = `popup-${state}-${language}-${theme}${width === 360 ? '' : `-${width}`}`;
          if (isWanted(name) && (width === 360 || theme === 'light')) await shoot(name, () => stage.popup(summaryAt(Date.now()), language, theme, width));
        }
      for (const scene of Object.keys(CARD_SCENES)) {
        const name = `card-${scene}-${language}-${theme}`;
        if (isWanted(name)) await shoot(name, () => card(scene, language, theme));
      }
      for (const section of SECTIONS)
        for (const width of [1100, 360]) {
          const name = `dashboard-${section}-${language}-${theme}${width === 360 ? '-phone' : ''}`;
          if (isWanted(name) && (width === 1100 || theme === 'light')) await shoot(name, () => stage.dashboard(section, language, theme, width));
        }
    }
  }
  if (isWanted('readme')) shots.push(...(await shootForReadme(bench, stage, FOLDER)));
  if (isWanted('store')) shots.push(...(await shootForStores(bench, stage, FOLDER)));
} finally {
  await bench.close();
}
writeFileSync(`${FOLDER}/index.html`, page(shots));
progress(`${shots.length} pictures in ${FOLDER}`);
process.exit(0);

async function shoot(name: string, scene: () => ReturnType<typeof stage.popup>): Promise<void> {
  await (await scene()).screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  shots.push(name);
}

function page(names: readonly string[]): string {
  const figures = names.map((name) => `<figure><img src="${name}.png" alt="${name}" loading="lazy"><figcaption>${name}</figcaption></figure>`);
  return `<!doctype html><meta charset="utf-8"><title>Nokori</title><style>body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:16px;background:#888}
figure{margin:0}img{max-width:360px}figcaption{color:#fff}</style>${figures.join('\n')}\n`;
}
