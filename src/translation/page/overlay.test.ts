// @vitest-environment happy-dom
/** What stands in a page under the overlay, rule by rule, as far as a page without layout tells it; the rest in tests/e2e/overlay.test.ts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { again, all, ENGLISH, show, start, startOnly, stop, text, textIn } from '../../../tests/support/overlay-in-dom';
import { originalOf } from '../../model/original-text';

beforeEach(() => show(''));
afterEach(stop);

describe('R1: no structural harm', () => {
  it('the data of texts is written, every node stays the one it was', async () => {
    show('<main><p id="a">残データ量</p><ul><li>しばらくお待ちください。</li><li>Hello</li></ul></main>');
    const nodes = [...document.body.querySelectorAll('*')];
    const before = document.body.innerHTML.replace(/>[^<]+</g, '><');
    const first = textIn('#a');
    await start();
    expect(all('#a,li')).toEqual(['Remaining data', 'Please wait.', 'Hello']);
    expect(textIn('#a')).toBe(first);
    expect([...document.body.querySelectorAll('*')]).toEqual(nodes);
    expect(document.body.innerHTML.replace(/>[^<]+</g, '><')).toBe(before);
  });

  it('one host is added, closed, and behind the page’s own last element', async () => {
    show('<p>残データ量</p>');
    const count = document.documentElement.children.length;
    await start();
    const host = document.documentElement.lastElementChild as HTMLElement;
    expect(document.documentElement.children).toHaveLength(count + 1);
    expect(host.shadowRoot).toBeNull();
    expect(host.style.getPropertyValue('pointer-events')).toBe('none');
    stop();
    expect(document.documentElement.children).toHaveLength(count);
  });

  it('begins when the page has loaded and is at rest', async () => {
    show('<p>残データ量</p>');
    const overlay = startOnly({ quietMs: 80 });
    for (let times = 0; times < 4; times++) {
      await new Promise((done) => setTimeout(done, 40));
      document.body.append(document.createElement('i'));
      expect(text('p')).toBe('残データ量');
    }
    await overlay.settled();
    expect(text('p')).toBe('Remaining data');
  });
});

describe('R2: the page’s own words are there to be read', () => {
  it('beneath ours, and as they are where the page has written since', async () => {
    show('<p>残データ量</p>');
    const node = textIn('p');
    await start();
    expect([node.data, originalOf(node)]).toEqual(['Remaining data', '残データ量']);
    node.data = '3 GB';
    expect(originalOf(node)).toBe('3 GB');
  });
});

describe('R3: all or nothing', () => {
  it.each([
    ['残<b>データ</b>量', 'Remaining data'],
    ['<b>残</b>データ量', 'Remaining data'],
    ['残データ量 <b>3.5</b><small>GB</small>', 'Remaining data 3.5GB'],
    ['残データ量<br>しばらくお待ちください。', 'Remaining dataPlease wait.'],
    ['ぱぴぷ残データ量', 'ぱぴぷ残データ量'],
    ['<b>ぱぴぷ</b>残データ量', 'ぱぴぷ残データ量'],
    ['<b class="badge">ぱぴぷ</b>残データ量', 'ぱぴぷ残データ量'],
    ['料金は<br>ぱぴぷ', '料金はぱぴぷ'],
    ['残データ量 | ぱぴぷ', '残データ量 | ぱぴぷ'],
    ['<a href="#">残データ量</a> | <a href="#">ぱぴぷ</a>', 'Remaining data | ぱぴぷ'],
    ['山田　<span>花子</span> 様　<a href="#">ログアウト</a>', '山田　花子　Log out'],
    ['残データ量<a href="#">ご契約内容</a>', 'Remaining data contract details'],
    ['<code>残</code>データ量', '残データ量'],
    ['<span translate="no">残</span>データ量', '残データ量'],
  ])('%s', async (html, said) => {
    show(`<p>${html}</p>`);
    await start();
    expect(text('p')).toBe(said);
    stop();
    expect(document.querySelector('p')?.innerHTML).toBe(html);
  });

  it('a part that the page writes anew takes the others with it', async () => {
    show('<p><b>残</b>データ量</p>');
    await start();
    expect(text('p')).toBe('Remaining data');
    textIn('b').data = 'ぱぴぷ';
    await again();
    expect(text('p')).toBe('ぱぴぷデータ量');
    textIn('b').data = 'ご利用';
    await again();
    expect(text('p')).not.toMatch(/[ぁ-んァ-ン一-龠]/);
  });
});

describe('R6: nothing to do is nothing done', () => {
  it('a page without Japanese: no word is asked for, nothing is written', async () => {
    show('<p>Hello</p><p>12 GB</p>');
    const asked = vi.fn(ENGLISH);
    const before = document.body.innerHTML;
    await start({ translate: asked });
    expect(asked).not.toHaveBeenCalled();
    expect(document.body.innerHTML).toBe(before);
  });

  it('a hidden tab: nothing until it is seen', async () => {
    show('<p>残データ量</p>');
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const overlay = startOnly();
    await new Promise((done) => setTimeout(done, 60));
    expect(text('p')).toBe('残データ量');
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await overlay.settled();
    expect(text('p')).toBe('Remaining data');
    hidden.mockRestore();
  });
});

describe('R9: forms and money', () => {
  it('what is typed, submitted, hidden or not to be translated is left alone', async () => {
    const html =
      '<textarea>残データ量</textarea><select><option>残データ量</option></select><p translate="no">残データ量</p><p class="notranslate">残データ量</p><div contenteditable="true">残データ量</div><p hidden="">残データ量</p><input type="submit" value="残データ量"><input placeholder="残データ量">';
    show(html);
    await start();
    expect(document.body.innerHTML).toBe(html);
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    show('<select><option value="1">残データ量</option></select>');
    await again();
    expect(text('option')).toBe('Remaining data');
  });

  it('hidden text is translated when it is shown', async () => {
    show('<p hidden>残データ量</p>');
    await start();
    expect(text('p')).toBe('残データ量');
    document.querySelector('p')?.removeAttribute('hidden');
    await again();
    expect(text('p')).toBe('Remaining data');
  });

  it.each([
    ['<button>購入する</button>', true],
    ['<button><span>購入</span><span>する</span></button>', true],
    ['<a href="#" role="button">お支払い</a>', true],
    ['<a href="#">購入する</a>', true],
    ['<button>閉じる</button>', false],
    ['<p>購入する</p>', false],
  ])('both languages where a click costs: %s', async (html, both) => {
    show(html);
    const source = document.body.textContent ?? '';
    await start();
    expect(document.body.textContent?.startsWith(`${source} / `)).toBe(both);
    expect(document.body.textContent).not.toBe(source);
  });

  it('nothing is written between the halves of a click', async () => {
    show('<p>Hello</p>');
    await start();
    document.dispatchEvent(new Event('pointerdown'));
    show('<p>残データ量</p>');
    await new Promise((done) => setTimeout(done, 60));
    expect(text('p')).toBe('残データ量');
    document.dispatchEvent(new Event('click'));
    await again();
    expect(text('p')).toBe('Remaining data');
  });
});

describe('modes', () => {
  it('the original stays where only explanations are wanted, and the mode can be changed', async () => {
    show('<p>残データ量</p>');
    const overlay = await start({ mode: 'gloss' });
    expect(text('p')).toBe('残データ量');
    overlay.setMode('text');
    await overlay.settled();
    expect(text('p')).toBe('Remaining data');
    overlay.setMode('gloss');
    expect(text('p')).toBe('残データ量');
  });
});
