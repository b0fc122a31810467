/** The overlay on portal pages in a real browser: what is clicked, sent, typed and explained (R4, R5, R6, R8, R9, R10). */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InPage } from '../overlay/in-page';
import { startTabs, type Tabs } from '../overlay/tabs';
import { allPages, pageNamed } from '../support/pages';

type InTab = typeof globalThis & { nokori: InPage; overlay: ReturnType<InPage['start']>; read: number };

let tabs: Tabs;
beforeAll(async () => {
  tabs = await startTabs();
});
afterAll(() => tabs.close());

const URL = 'https://my.softbank.jp/msb/d/top';
const bodyOf = (body: string) => `<!doctype html><html lang="ja"><body style="margin:20px;font:16px/24px sans-serif">${body}</body></html>`;
const on = (page: Page, target: 'en' | 'zh-Hans' | 'zh-Hant' = 'en', mode: 'text' | 'gloss' = 'text') =>
  page.evaluate(
    async (to, how) => {
      const world = globalThis as unknown as InTab;
      world.overlay = world.nokori.start(to, { quietMs: 0, mode: how });
      await world.overlay.settled();
    },
    target,
    mode,
  );
const off = (page: Page) => page.evaluate(() => (globalThis as unknown as InTab).overlay.stop());

/** What a click or a submit would do. */
const doings = () => {
  scrollTo(0, 0);
  const targets = [...document.querySelectorAll('a,button,input,select,textarea,summary,label,[role=button],[onclick]')];
  return {
    html: document.documentElement.outerHTML,
    sent: [...document.forms].map((form) => [...new FormData(form)].map(String)),
    rects: targets.map((target) => {
      const { x, y, width, height } = target.getBoundingClientRect();
      return [x, y, width, height].map((one) => Math.round(one * 100) / 100).join();
    }),
    // what one meets in the middle of each
    hits: targets.map((target) => {
      target.scrollIntoView({ block: 'center' });
      const [rect] = target.getClientRects();
      const met = rect && document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
      return met ? target.contains(met) || met.contains(target) : 'unseen';
    }),
    numbers: [...new Set(document.body.innerText.normalize('NFKC').match(/\d[\d,.]*\d|\d/g))].sort(),
  };
};

/** What the bubble says, in its closed root. */
async function bubbleOf(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof root;
  const find = (node: Node): Node | undefined => (node.nodeName === 'NOKORI-GLOSS' ? node : node.children?.map(find).find(Boolean));
  const host = find(root);
  const textsOf = (node: Node): string[] => (node.nodeType === 3 ? [node.nodeValue] : [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(textsOf));
  const seen = await page.evaluate(() => (document.querySelector('nokori-gloss')?.getBoundingClientRect().width ?? 0) > 0);
  await session.detach();
  return seen && host ? textsOf(host) : [];
}
const rest = () => new Promise((done) => setTimeout(done, 400));

/** One page of every carrier. */
const PAGES = [...new Map(allPages().map((page) => [page.folder, page])).values()];

describe('R4, R5, R8, R9: portal pages', () => {
  it.each(PAGES.map((page, nth) => [page.name, page, (['en', 'zh-Hans', 'zh-Hant'] as const)[nth % 3] ?? 'en'] as const))(
    '%s',
    async (_, { url, html }, target) => {
      const { page, requests } = await tabs.open(url, html.replaceAll(/<script[\s\S]*?<\/script>/g, ''));
      const before = await page.evaluate(doings);
      await on(page, target, 'gloss');
      const explained = await page.evaluate(doings);
      expect([explained.rects, explained.sent, explained.hits]).toEqual([before.rects, before.sent, before.hits]);
      await on(page, target);
      const { html: translated, sent, hits, numbers } = await page.evaluate(doings);
      expect([sent, hits, numbers]).toEqual([before.sent, before.hits, before.numbers]);
      expect(translated.replace(/>[^<]*/g, '>').replace(/<nokori-gloss[\s\S]*?<\/nokori-gloss>/, '')).toBe(before.html.replace(/>[^<]*/g, '>'));
      await off(page);
      expect((await page.evaluate(doings)).html).toBe(before.html);
      expect(requests).toEqual([]);
      await page.close();
    },
  );
});

describe('R9: what is clicked stays in its place', () => {
  it('where the page gives it one, and where words would push it out of it', async () => {
    const { page } = await tabs.open(
      URL,
      bodyOf(`<style>button,a{display:block;width:160px;height:30px;overflow:hidden}nav{display:flex;width:300px}nav a{width:auto;height:auto;white-space:nowrap}</style>
        <form><p>残りデータ量</p><input name="n" value="残りデータ量"><select name="s"><option>残りデータ量</option></select><select name="v" style="width:90px"><option value="1">残りデータ量</option></select>
        <textarea name="t">残りデータ量</textarea><input type="checkbox" name="c" checked><button>購入する</button><button>閉じる</button><a href="#a">ご契約内容・手続き</a><input type="submit" value="解約する"></form>
        <nav><a href="#b">料金</a></nav>`),
    );
    const before = await page.evaluate(doings);
    await on(page);
    const after = await page.evaluate(doings);
    expect(await page.$eval('p', (one) => one.textContent)).toBe('Remaining data');
    expect(await page.$$eval('button', (all) => all.map((one) => one.textContent))).toEqual(['購入する / Buy', 'Close']);
    expect(await page.$eval('[type=submit]', (one) => (one as HTMLInputElement).value)).toBe('解約する');
    expect([after.sent, after.rects.slice(0, -1), after.hits]).toEqual([before.sent, before.rects.slice(0, -1), before.hits]);
  });

  it('R10: English that finds no room stays Japanese, marked, and is explained', async () => {
    const { page } = await tabs.open(
      URL,
      bodyOf(
        '<div style="width:70px;white-space:nowrap"><p id="narrow">残データ量</p></div><p id="wide">残データ量</p><button style="width:90px" id="button">ご契約内容の変更</button><div style="height:24px;width:90px"><p id="low" style="margin:0">残データ量</p></div>',
      ),
    );
    await page.evaluate(() => document.querySelector('#button')?.replaceChildren('契約内容'));
    await on(page);
    expect(await page.$$eval('p', (all) => all.map((one) => one.textContent))).toEqual(['残データ量', 'Remaining data', '残データ量']);
    expect(await page.evaluate(() => [...(CSS.highlights.get('nokori-untranslated') ?? [])].map((range) => (range.startContainer as Text).data))).toContain(
      '残データ量',
    );
    // what is put back is no change of the page's: no text is written twice
    const writes = await page.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver((records) => {
        count += records.length;
      });
      observer.observe(document.body, { characterData: true, subtree: true });
      document.body.append(document.createElement('i'));
      await new Promise((done) => setTimeout(done, 200));
      return count;
    });
    expect(writes).toBe(0);
    await page.hover('#narrow');
    await rest();
    expect(await bubbleOf(page)).toEqual(['Remaining data']);
  });
});

describe('R5, R9: pages that sign in', () => {
  it.each(['mineo-login', 'softbank-login'])('%s: explained, not rewritten, and no value is read', async (name) => {
    const { url, html } = pageNamed(name);
    const { page, requests } = await tabs.open(url, html);
    await page.evaluate(() => {
      const world = globalThis as unknown as InTab;
      world.read = 0;
      for (const kind of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement, HTMLOptionElement, HTMLButtonElement]) {
        const { set, get } = Object.getOwnPropertyDescriptor(kind.prototype, 'value') as PropertyDescriptor;
        Object.defineProperty(kind.prototype, 'value', {
          set,
          get() {
            world.read++;
            return get?.call(this);
          },
        });
      }
    });
    const before = await page.evaluate(() => document.body.outerHTML);
    await on(page);
    for (const field of await page.$$('input:not([type=hidden]),button,label')) {
      await field.focus().catch(() => undefined);
      await field.hover().catch(() => undefined);
      await page.keyboard.press('Alt');
    }
    await rest();
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect([await page.evaluate(() => (globalThis as unknown as InTab).read), requests]).toEqual([0, []]);
  });
});

describe('the other language is one look away', () => {
  const BODY =
    '<style>p{width:max-content}</style><p id="known">残データ量</p><p id="not">ぱぴぷのデータ通信量</p><input id="field" placeholder="電話番号" style="margin-top:90px"><a id="link" href="#x">ご契約内容</a>';
  const over = async (page: Page, selector: string) => {
    await page.hover(selector);
    await rest();
    return bubbleOf(page);
  };

  it('by mouse, by keyboard, by Alt at once; it is never in the way', async () => {
    const { page, errors } = await tabs.open(URL, bodyOf(BODY));
    await on(page);
    expect(await over(page, '#known')).toEqual(['Original', '残データ量']);
    expect((await over(page, '#not')).join()).toMatch(/^Terms,データ通信量：/);
    expect(await over(page, '#field')).toEqual(['Phone number']);
    await page.focus('#link');
    expect(await bubbleOf(page)).toEqual(['Original', 'ご契約内容']);
    const under = await page.evaluate(() => {
      const { x, y, width, height } = (document.querySelector('nokori-gloss') as Element).getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.tagName;
    });
    expect(under).not.toBe('NOKORI-GLOSS');
    await page.keyboard.press('Escape');
    expect(await bubbleOf(page)).toEqual([]);
    await page.hover('#known');
    await page.keyboard.down('Alt');
    await new Promise((done) => setTimeout(done, 60));
    expect(await bubbleOf(page)).toEqual(['Original', '残データ量']);
    await page.keyboard.up('Alt');
    expect(errors).toEqual([]);
  });

  it('the original with its meaning, where one wants that', async () => {
    const { page } = await tabs.open(URL, bodyOf(BODY));
    await on(page, 'zh-Hans', 'gloss');
    expect(await page.$eval('#known', (one) => one.textContent)).toBe('残データ量');
    expect(await over(page, '#known')).toEqual(['剩余流量']);
  });

  it('prose by the browser’s translator: on a click on it or by Alt+Enter, never else', async () => {
    const { page } = await tabs.open(URL, bodyOf(BODY));
    await page.evaluate(async () => {
      const world = globalThis as unknown as InTab & { asked: string[] };
      world.asked = [];
      world.overlay = world.nokori.start('en', { quietMs: 0, translateLong: async (text) => `[${world.asked.push(text)}]` });
      await world.overlay.settled();
    });
    const asked = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
    await over(page, '#not');
    await page.click('#known');
    await page.focus('#link');
    await page.keyboard.press('Enter');
    expect(await asked()).toEqual([]);
    await page.click('#not', { offset: { x: 20, y: 10 } });
    await rest();
    expect([await asked(), await bubbleOf(page)]).toEqual([['ぱぴぷのデータ通信量'], ['By your browser', '[1]']]);
  });
});

it('R6: two thousand texts, in pieces that do not hold the page up', async () => {
  const rows = Array.from({ length: 1_000 }, (_, nth) => `<tr><th>基本データ量</th><td>${nth}GB 残りデータ量</td></tr>`).join('');
  const { page } = await tabs.open(URL, bodyOf(`<table>${rows}</table>`));
  const times = await page.evaluate(async () => {
    const { nokori } = globalThis as unknown as InTab;
    nokori.start('en', { quietMs: 0 }).stop();
    const longest = { ms: 0 };
    const seen = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    });
    seen.observe({ entryTypes: ['longtask'] });
    const since = performance.now();
    await nokori.start('en', { quietMs: 0 }).settled();
    const took = performance.now() - since;
    await new Promise((done) => setTimeout(done, 100));
    return { took, longest: longest.ms };
  });
  console.log(`2,000 texts: ${times.took.toFixed(0)} ms in all, longest task ${times.longest.toFixed(0)} ms`);
  expect(times.longest).toBeLessThan(200);
});
