/** The reader, run in a page that tells of every look at what stands in a field: none is taken, on whatever kind of page. */
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../.ci/browsers.mjs';
import { bundle, LAUNCH, openTab } from '../support/reader';

const FIGURES = '<dl><dt>残りデータ量</dt><dd>3.25GB</dd><dt>今月の使用データ量</dt><dd>1.75GB</dd></dl>';
const PAGES = {
  'a login': '<h1>ログイン</h1><form><input name="id" value="7.77GB"><input type="password" value="8.88GB"><input type="hidden" value="9.99GB"></form>',
  'a code': '<h1>認証コードの入力</h1><form><input autocomplete="one-time-code" maxlength="6" value="7.77GB"><button>送信</button></form>',
  'a payment':
    '<h1>お支払い</h1><form><input autocomplete="cc-number" value="7.77GB"><input autocomplete="cc-csc" value="8.88GB"><textarea>9.99GB</textarea></form>',
  usage: `<h1>ご利用状況</h1><a href="/logout">ログアウト</a><form><label>残りデータ量 <input value="7.77GB"></label><textarea>使用データ量 8.88GB</textarea>
    <input type="range" value="9.99"><div contenteditable>残りデータ量 3.25GB</div></form>${FIGURES}`,
};

let browser: Browser;
let code: string;
beforeAll(async () => {
  [browser, code] = await Promise.all([
    puppeteer.launch({
      executablePath: (await findChromium()) ?? '',
      headless: true,
      args: [...LAUNCH, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    }),
    bundle(),
  ]);
});
afterAll(() => browser.close());

it.each(Object.entries(PAGES))('%s', async (name, body) => {
  const tab = await openTab(browser);
  tab.html = `<!doctype html><html lang="ja"><head><title>${name}</title></head><body><main>${body}${name === 'usage' ? '' : FIGURES}</main></body></html>`;
  await tab.page.goto('https://gmobb.jp/bbnavi/', { waitUntil: 'domcontentloaded' });
  await tab.page.evaluate(() => {
    const looks: string[] = [];
    Object.assign(globalThis, { looks });
    const members = ['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'selectionStart', 'files', 'checked', 'textLength'];
    for (const type of [HTMLInputElement, HTMLTextAreaElement])
      for (const name of members) {
        const own = Object.getOwnPropertyDescriptor(type.prototype, name);
        if (!own?.get) continue;
        Object.defineProperty(type.prototype, name, {
          ...own,
          get() {
            looks.push(`${type.name}.${name}`);
            return own.get?.call(this);
          },
        });
      }
    const { getAttribute } = Element.prototype;
    Element.prototype.getAttribute = function (name) {
      if (/^value$/i.test(name) && /^(INPUT|TEXTAREA)$/.test(this.tagName)) looks.push(`${this.tagName} value`);
      return getAttribute.call(this, name);
    };
    const { FormData: Real } = globalThis;
    globalThis.FormData = class extends Real {
      constructor(...given: ConstructorParameters<typeof Real>) {
        looks.push('FormData');
        super(...given);
      }
    };
  });
  await tab.page.evaluate(code);
  const { looks, said } = await tab.page.evaluate(async () => {
    const world = globalThis as unknown as { nokoriRead(now: number): Promise<{ reading: { page: string } }>; looks: string[] };
    const { reading } = await world.nokoriRead(Date.now());
    return { looks: [...world.looks], said: reading };
  });
  expect(looks).toEqual([]);
  expect(JSON.stringify(said)).not.toMatch(/7\.77|8\.88|9\.99/);
  if (name === 'usage') expect(JSON.stringify(said)).toContain('3.25');
  else expect(said.page).not.toBe('usage');
  await tab.page.close();
});
