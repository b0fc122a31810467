// @vitest-environment happy-dom
/** A page that goes on under the overlay, and one that it is taken off. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { again, all, show, start, stop, text, textIn } from '../../../tests/support/overlay-in-dom';
import { TABLES } from '../tables';
import { translator } from '../translate';

beforeEach(() => show(''));
afterEach(stop);

describe('R7: a page that goes on', () => {
  it('is followed: new texts, texts written anew, shadow roots', async () => {
    show('<p>残データ量</p><div id="host"></div>');
    const shadow = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
    shadow.append(Object.assign(document.createElement('p'), { textContent: '残データ量' }));
    await start();
    textIn('p').data = 'ご利用データ量';
    document.querySelector('p')?.after(Object.assign(document.createElement('p'), { textContent: '残データ量' }));
    shadow.append(Object.assign(document.createElement('p'), { textContent: 'ご利用データ量' }));
    await again();
    expect(all('p')).toEqual(['Data used', 'Remaining data']);
    expect(shadow.textContent).toBe('Remaining dataData used');
    stop();
    expect(shadow.textContent).toBe('残データ量ご利用データ量');
  });

  it('that puts its words back three times has them for good', async () => {
    show('<p>残データ量</p>');
    await start();
    const node = textIn('p');
    let ours = 0;
    for (let times = 0; times < 8; times++) {
      if (node.data === 'Remaining data') ours++;
      node.data = '残データ量';
      await again(20);
    }
    expect([node.data, ours]).toEqual(['残データ量', 3]);
  });

  it('that replaces the text itself is treated the same', async () => {
    show('<p>残データ量</p>');
    await start();
    const written: string[] = [];
    for (let times = 0; times < 8; times++) {
      written.push(text('p') ?? '');
      (document.querySelector('p') as HTMLElement).textContent = '残データ量';
      await again(20);
    }
    expect(written.filter((one) => one === 'Remaining data')).toHaveLength(3);
  });

  it('that changes fast is followed when it rests', async () => {
    show('<p>残データ量</p>');
    await start();
    for (let times = 0; times < 6; times++) {
      textIn('p').data = times % 2 ? '残データ量' : 'ご利用データ量';
      await again(20);
    }
    expect(text('p')).toBe('残データ量');
    await again(2_200);
    expect(text('p')).toBe('Remaining data');
  });

  it('that copies our words with its elements: they are no source', async () => {
    const asked = vi.fn(translator(TABLES, 'zh-Hans'));
    show('<p>残データ量</p>');
    await start({ translate: asked });
    const calls = asked.mock.calls.length;
    document.body.append(document.querySelector('p')?.cloneNode(true) as Node);
    window.dispatchEvent(new Event('pageshow'));
    await again();
    expect(all('p')).toEqual(['剩余流量', '剩余流量']);
    expect(asked.mock.calls.slice(calls).flat()).not.toContain('剩余流量');
  });
});

describe('R8: exact undo', () => {
  const word = fc.constantFrom('残データ量', 'ご利用料金', 'Hello', ' ', '12.3GB', 'ぱぴぷ', 'しばらくお待ちください。', '購入する', '<br>', '\n ');
  const element = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      word,
      fc
        .tuple(fc.constantFrom('p', 'b', 'span', 'button', 'li', 'a', 'textarea', 'code'), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  })).tree;

  it('leaves the page byte for byte as it was, also in the middle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 5 }), fc.boolean(), async (parts, waits) => {
        show(parts.join(''));
        const before = document.documentElement.outerHTML;
        await start();
        document.body.append('');
        if (!waits) await new Promise((done) => setTimeout(done, 2));
        stop();
        document.body.lastChild?.remove();
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what the page has written meanwhile, and takes back what is out of the page', async () => {
    show('<p>残データ量</p><i>残データ量</i>');
    await start();
    textIn('p').data = '3 GB';
    const away = document.querySelector('i') as Element;
    away.remove();
    stop();
    expect([text('p'), away.textContent]).toEqual(['3 GB', '残データ量']);
  });

  it.each([
    ['the page changes', () => document.body.append(document.createElement('i'))],
    ['the tab is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page comes back from the cache', () => window.dispatchEvent(new Event('pageshow'))],
    ['another one appends its host', () => document.documentElement.append(document.createElement('nokori-gloss'))],
  ])('undoes itself when the extension is gone and %s', async (_, happens) => {
    show('<p>残データ量</p>');
    let alive = true;
    const overlay = await start({ isAlive: () => alive });
    expect(text('p')).toBe('Remaining data');
    alive = false;
    happens();
    await again();
    expect([text('p'), overlay.isOn]).toEqual(['残データ量', false]);
    for (const host of document.querySelectorAll('nokori-gloss')) host.remove();
  });

  it('a second one takes the first one back before it begins', async () => {
    show('<p>残データ量</p>');
    const first = await start();
    await start({ translate: translator(TABLES, 'zh-Hans') });
    expect([first.isOn, text('p')]).toEqual([false, '剩余流量']);
    stop();
    expect(text('p')).toBe('残データ量');
  });
});
