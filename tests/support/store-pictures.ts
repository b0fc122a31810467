/** The pictures that the stores want, of their exact sizes: https://developer.chrome.com/docs/webstore/images */
import type { Page } from 'puppeteer';
import { LANGUAGES, type Language } from '../../src/i18n';
import type { Summary } from '../../src/model/summary';
import type { Bench } from './chromium';
import { type Stage, SUMMARIES } from './scenes';

/** Screenshots of 1280 × 800 in every language, and the small tile of 440 × 280. @returns their names */
export async function shootForStores(bench: Bench, stage: Stage, folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const { id } of LANGUAGES) {
    const popup = await stage.popup(lasting(), id, 'light');
    const picture = (await popup.screenshot({ encoding: 'base64', fullPage: true })) as string;
    const headline = await popup.$eval('[data-testid=headline]', (element) => element.textContent ?? '');
    names.push(await framed(bench, folder, `store-popup-${id}`, { width: 1280, height: 800 }, picture, headline, id));
    const full = await stage.dashboard('usage', id, 'light', 1280);
    await full.setViewport({ width: 1280, height: 800 });
    await full.screenshot({ path: `${folder}/store-usage-${id}.png` });
    names.push(`store-usage-${id}`);
    if (id === 'en') names.push(await framed(bench, folder, 'store-tile', { width: 440, height: 280 }, picture, 'Nokori', id));
  }
  return names;
}

/** What README shows: the popup in every language, light and dark, and the chart of a cycle. @returns their names */
export async function shootForReadme(bench: Bench, stage: Stage, folder: string): Promise<string[]> {
  const popups: string[] = [];
  for (const [language, theme] of [
    ['zh-Hans', 'light'],
    ['zh-Hant', 'dark'],
    ['en', 'light'],
  ] as const)
    popups.push((await (await stage.popup(lasting(), language, theme)).screenshot({ encoding: 'base64', fullPage: true })) as string);
  const page = await bench.tab();
  await page.setViewport({ width: 1104, height: 500, deviceScaleFactor: 2 });
  await page.setContent(
    `<body style="display:flex;gap:12px;margin:0;align-items:start">${popups.map((one) => `<img width="360" src="data:image/png;base64,${one}">`).join('')}`,
  );
  for (const image of await page.$$('img')) await image.evaluate((shown) => shown.decode());
  await (await page.$('body'))?.screenshot({ path: `${folder}/readme-popup.png` });
  await page.close();
  for (const language of ['en', 'zh-Hans'] as const) {
    const full = await stage.dashboard('usage', language, 'light', 1000);
    await (await full.$('.dashboard'))?.screenshot({ path: `${folder}/readme-usage-${language}.png` });
  }
  return ['readme-popup', 'readme-usage-en', 'readme-usage-zh-Hans'];
}

const lasting = () => (SUMMARIES.lasting as (now: number) => Summary)(Date.now());

/** The popup beside its own sentence. */
async function framed(bench: Bench, folder: string, name: string, size: { width: number; height: number }, picture: string, text: string, lang: Language) {
  const page: Page = await bench.tab();
  const small = size.width < 600;
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.setContent(`<!doctype html><html lang="${lang}"><style>
    body { display: flex; align-items: center; justify-content: space-evenly; margin: 0; block-size: 100vh; background: #0b7a70; color: #fff; font: 600 ${small ? 34 : 60}px/1.3 system-ui; }
    p { max-inline-size: ${small ? 180 : 560}px; margin: 0; text-wrap: balance; }
    img { max-block-size: ${small ? 230 : 680}px; max-inline-size: ${small ? 190 : 480}px; border-radius: 12px; }
  </style><p></p><img src="data:image/png;base64,${picture}"></html>`);
  await page.$eval('p', (element, said) => element.append(said), text);
  await page.$eval('img', (image) => (image as HTMLImageElement).decode());
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  return name;
}
