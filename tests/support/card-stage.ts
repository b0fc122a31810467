/** Pages that show the page card as it may stand on a portal's. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { build, type Rollup } from 'vite';
import type { Bench } from './chromium';
import type { CardScene } from './page-card-in-page';

const ADDRESS = 'https://card.example/';

/** What it may look like: small, asking, chosen; of no figures, of one line, of several. */
export const CARD_SCENES: Record<string, Omit<CardScene, 'language'>> = {
  small: { reading: 'one', open: false, chosen: false },
  asking: { reading: 'one', open: true, chosen: false },
  chosen: { reading: 'one', open: true, chosen: true },
  several: { reading: 'several', open: true, chosen: true },
  nothing: { reading: 'none', open: true, chosen: true },
};

export type CardStage = (scene: keyof typeof CARD_SCENES & string, language: CardScene['language'], theme: string, width?: number) => Promise<Page>;

/** One page for all scenes. */
export async function setCardStage({ pages, open }: Pick<Bench, 'pages' | 'open'>): Promise<CardStage> {
  pages.set(
    ADDRESS,
    '<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Nokori</title></head><body></body></html>',
  );
  const page = await open(ADDRESS);
  await page.evaluate(await script());
  return async (name, language, theme, width = 360) => {
    await page.bringToFront();
    await page.setViewport({ width, height: 640, deviceScaleFactor: 2 });
    await page.evaluate(
      (scene, look) => {
        document.documentElement.dataset.theme = look;
        (globalThis as unknown as { showCard: (scene: object) => void }).showCard(scene);
      },
      { ...CARD_SCENES[name], language },
      theme,
    );
    return page;
  };
}

async function script(): Promise<string> {
  const entry = resolve(import.meta.dirname, 'page-card-in-page.tsx');
  const built = (await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'nokori' } },
  })) as Rollup.RollupOutput[];
  return (built[0] as Rollup.RollupOutput).output[0].code;
}
