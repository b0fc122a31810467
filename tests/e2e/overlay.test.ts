/** The overlay in a real browser, on apps that render anew beneath it: R1, R7 and R8. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { InPage } from '../overlay/in-page';
import { type OpenTab, scriptOf, startTabs, type Tabs } from '../overlay/tabs';
import { view } from '../overlay/vue-view.mjs';

const URL = 'https://www.iijmio.jp/member/';
const STEPS = 1_000;
type InTab = typeof globalThis & { nokori: InPage; advance(nth: number): unknown; hydrate(): void; overlay: ReturnType<InPage['start']>; writes: number };

let tabs: Tabs;
beforeAll(async () => {
  tabs = await startTabs();
});
afterAll(() => tabs.close());

const pageOf = (script: string, inner = '') => `<!doctype html><html lang="ja"><body><div id="app">${inner}</div><script>${script}</script></body></html>`;
/** Everything but what the texts say. */
const shape = () => {
  const of = (node: Node): string =>
    node.nodeType === 1
      ? `<${(node as Element).tagName} ${[...(node as Element).attributes].map(({ name, value }) => `${name}=${value}`)}>${[...node.childNodes].map(of).join('')}</>`
      : `#${node.nodeType}`;
  return of(document.querySelector('#app') as Node);
};
/** Walks the app on; the overlay has its say in between. */
const walk = ({ page }: OpenTab, steps: number) =>
  page.evaluate(async (count) => {
    const { advance } = globalThis as unknown as InTab;
    for (let nth = 0; nth < count; nth++) {
      await advance(nth);
      if (nth % 10 === 0) await new Promise((done) => setTimeout(done, 25));
    }
  }, steps);
const htmlOf = ({ page }: OpenTab) => page.evaluate(() => document.documentElement.outerHTML);

describe.concurrent('R1: an app goes on under it', () => {
  const APPS: [string, () => Promise<string>][] = [
    ['React', async () => pageOf(await scriptOf('react-app.mjs'))],
    ['Vue', async () => pageOf(await scriptOf('vue-app.mjs'))],
    [
      'as Nuxt: written by a server, taken over by the app',
      async () => pageOf(`${await scriptOf('nuxt-app.mjs')};setTimeout(hydrate, 150)`, await renderToString(createSSRApp(view().component))),
    ],
  ];

  it.each(APPS)(
    '%s',
    async (_, make) => {
      const html = await make();
      const [plain, under] = [await tabs.open(URL, html), await tabs.open(URL, html)];
      await under.page.evaluate(async () => {
        const tab = globalThis as unknown as InTab;
        tab.overlay = tab.nokori.start('en', { quietMs: 300 });
        await tab.overlay.settled();
      });
      expect(await under.page.$eval('h1', (heading) => heading.textContent)).toMatch(/^[A-Z]/);
      await Promise.all([walk(plain, STEPS), walk(under, STEPS)]);
      expect(await under.page.evaluate(shape)).toBe(await plain.page.evaluate(shape));
      // what changed too fast is translated once it rests
      await new Promise((done) => setTimeout(done, 2_500));
      await walk(under, 0);
      expect(await under.page.$$eval('h1,li,th', (all) => all.map((one) => one.textContent).join())).not.toMatch(/[\u3041-\u30ff\u4e00-\u9fff]/);
      await under.page.evaluate(() => (globalThis as unknown as InTab).overlay.stop());
      expect(await htmlOf(under)).toBe(await htmlOf(plain));
      await Promise.all([walk(plain, 40), walk(under, 40)]);
      expect(await htmlOf(under)).toBe(await htmlOf(plain));
      expect([...plain.errors, ...under.errors, ...under.requests]).toEqual([]);
    },
    40_000,
  );

  it('off, on, off, fifty times, also in the middle: byte for byte', async () => {
    const tab = await tabs.open(URL, pageOf(await scriptOf('react-app.mjs')));
    const [before, ...after] = await tab.page.evaluate(async () => {
      const { nokori } = globalThis as unknown as InTab;
      const seen = [document.documentElement.outerHTML];
      for (let times = 0; times < 50; times++) {
        const overlay = nokori.start(times % 2 ? 'en' : 'zh-Hant', { quietMs: 0 });
        if (times % 3) await overlay.settled();
        else await new Promise((done) => setTimeout(done, times));
        if (times % 3 && !/[A-Za-z]{4}|數據/.test(document.querySelector('h1')?.textContent ?? '')) seen.push('not translated');
        overlay.stop();
        seen.push(document.documentElement.outerHTML);
      }
      return seen;
    });
    expect(new Set(after)).toEqual(new Set([before]));
  });
});

describe.concurrent('R7: it does not fight', () => {
  /** Starts it, lets the page do something for a while, and counts what was written by `data`, which the page itself never uses here. */
  const played = async (body: string, play: () => void, ms: number) => {
    const tab = await tabs.open(URL, `<!doctype html><html lang="ja"><body>${body}</body></html>`);
    await tab.page.evaluate(async () => {
      const world = globalThis as unknown as InTab;
      const { get, set } = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data') as PropertyDescriptor;
      Object.defineProperty(CharacterData.prototype, 'data', {
        get,
        set(said) {
          world.writes++;
          set?.call(this, said);
        },
      });
      world.overlay = world.nokori.start('en', { quietMs: 0 });
      await world.overlay.settled();
      world.writes = 0;
    });
    await tab.page.evaluate(play);
    await new Promise((done) => setTimeout(done, ms));
    const writes = await tab.page.evaluate(() => (globalThis as unknown as InTab).writes);
    expect(tab.errors).toEqual([]);
    return { writes, says: await tab.page.$eval('body', (element) => element.innerText) };
  };

  it('a counter that ticks is followed, a write a tick', async () => {
    const tick = () => {
      let left = 60;
      setInterval(() => {
        ((document.querySelector('p') as HTMLElement).firstChild as Text).nodeValue = `残り${--left}日`;
      }, 1_050);
    };
    const { writes, says } = await played('<p>残り60日</p>', tick, 4_700);
    expect(writes).toBeGreaterThan(2);
    expect(writes).toBeLessThan(6);
    expect(says).toMatch(/5\d days/);
  });

  it('one that runs is left alone', async () => {
    const run = () => {
      let left = 6_000;
      setInterval(() => {
        ((document.querySelector('p') as HTMLElement).firstChild as Text).nodeValue = `残り${--left}日`;
      }, 20);
    };
    expect((await played('<p>残り6000日</p>', run, 2_500)).writes).toBeLessThan(8);
  });

  it('a list whose rows are used again while it scrolls, and rests', async () => {
    const scroll = () => {
      let at = 0;
      const id = setInterval(() => {
        for (const [row, item] of [...document.querySelectorAll('li')].entries())
          (item.firstChild as Text).nodeValue = `${['基本', '追加', 'くりこし'][(at + row) % 3]}データ量 ${at + row}GB`;
        if (++at === 60) clearInterval(id);
      }, 16);
    };
    const { writes, says } = await played(`<ul>${'<li>基本データ量 1GB</li>'.repeat(20)}</ul>`, scroll, 4_500);
    expect(writes).toBeLessThanOrEqual(20 * 4);
    expect(says).not.toMatch(/データ/);
  });

  it('a page that changes its route', async () => {
    const go = () => {
      let times = 0;
      const id = setInterval(() => {
        (document.querySelector('main') as HTMLElement).innerHTML = `<h1>${times % 2 ? 'ご請求金額' : 'データ量の確認'}</h1><p>残りデータ量 ${times}GB</p>`;
        if (++times === 12) clearInterval(id);
      }, 150);
    };
    const { writes, says } = await played('<main><h1>ご請求金額</h1><p>残りデータ量</p></main>', go, 2_600);
    expect(writes).toBeLessThanOrEqual(24);
    expect(says).toMatch(/Remaining data 11\s?GB/);
  });
});
