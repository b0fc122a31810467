// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TABLES } from '../tables';
import { translator } from '../translate';
import { originalOf } from '../../model/original-text';
import { type Overlay, startOverlay } from './overlay';

const translate = translator(TABLES, 'en');
let overlay: Overlay | undefined;
const show = (html: string) => {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
};
const start = async () => {
  overlay = startOverlay(document, { translate });
  await overlay.settled();
};
const again = async () => {
  await new Promise((done) => setTimeout(done, 5));
  await overlay?.settled();
};
const text = (selector: string) => document.querySelector(selector)?.textContent;

beforeEach(() => show(''));
afterEach(() => overlay?.stop());

describe('what is written', () => {
  it('is the data of texts alone: every node stays the one it was', async () => {
    show('<main><p id="a">残データ量</p><ul><li>しばらくお待ちください。</li><li>Hello</li></ul></main>');
    const nodes = [...document.querySelectorAll('*')];
    const first = document.querySelector('#a')?.firstChild;
    await start();
    expect(text('#a')).toBe('Remaining data');
    expect(document.querySelector('#a')?.firstChild).toBe(first);
    expect([...document.querySelectorAll('*')]).toEqual(nodes);
  });

  it('leaves alone what is typed, submitted, or not to be translated', async () => {
    const html =
      '<textarea>残データ量</textarea><select><option>残データ量</option></select><p translate="no">残データ量</p><p class="notranslate">残データ量</p><div contenteditable="true">残データ量</div><code>残データ量</code>';
    show(html);
    await start();
    expect(document.body.textContent?.match(/残データ量/g)).toHaveLength(6);
    show('<select><option value="1">残データ量</option></select>');
    await again();
    expect(text('option')).toBe('Remaining data');
  });

  it('keeps both languages where a click costs', async () => {
    show('<button>購入する</button><button>閉じる</button>');
    await start();
    expect(text('button')).toContain('購入する / ');
    expect(document.querySelectorAll('button')[1]?.textContent).toBe('Close');
  });

  it('is found in open shadow roots too', async () => {
    show('<div id="host"></div>');
    const shadow = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
    shadow.append(document.createElement('p'));
    (shadow.firstChild as HTMLElement).textContent = '残データ量';
    await start();
    expect(shadow.textContent).toBe('Remaining data');
    overlay?.stop();
    expect(shadow.textContent).toBe('残データ量');
  });
});

describe('a page that goes on', () => {
  it('is followed, also where it writes into a text that was translated', async () => {
    show('<p>残データ量</p>');
    await start();
    (document.querySelector('p')?.firstChild as Text).data = 'ご利用データ量';
    document.querySelector('p')?.after(Object.assign(document.createElement('p'), { textContent: '残データ量' }));
    await again();
    expect([...document.querySelectorAll('p')].map((one) => one.textContent)).toEqual(['Data used', 'Remaining data']);
  });

  it('that fights over a text gets it', async () => {
    show('<p>残データ量</p>');
    await start();
    const node = document.querySelector('p')?.firstChild as Text;
    for (let times = 0; times < 6; times++) {
      node.data = '残データ量';
      await again();
    }
    expect(node.data).toBe('残データ量');
  });

  it('is read beneath', async () => {
    show('<p>残データ量</p>');
    const node = document.querySelector('p')?.firstChild as Text;
    await start();
    expect([node.data, originalOf(node)]).toEqual(['Remaining data', '残データ量']);
    node.data = '3 GB';
    expect(originalOf(node)).toBe('3 GB');
  });
});

describe('taking it back', () => {
  const word = fc.constantFrom('残データ量', 'ご利用料金', 'Hello', ' ', '12.3GB', 'ぱぴぷ', 'しばらくお待ちください。', '購入する');
  const element = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      word,
      fc
        .tuple(fc.constantFrom('p', 'b', 'button', 'li', 'a', 'textarea'), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  })).tree;

  it('leaves the page byte for byte as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 5 }), async (parts) => {
        show(parts.join(''));
        const before = document.documentElement.outerHTML;
        await start();
        overlay?.stop();
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what the page has written meanwhile', async () => {
    show('<p>残データ量</p>');
    await start();
    (document.querySelector('p')?.firstChild as Text).data = '3 GB';
    overlay?.stop();
    expect(text('p')).toBe('3 GB');
  });
});
