// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { again, show, start, stop, text } from '../../../tests/support/overlay-in-dom';
import { isSensitive } from './page-safety';

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('pages where nothing is rewritten', () => {
  it.each([
    ['<input type="password">', true],
    ['<input autocomplete="one-time-code" inputmode="numeric">', true],
    ['<input autocomplete="section-a cc-number">', true],
    ['<input name="securityCode" type="tel">', true],
    ['<input id="otpInput">', true],
    ['<input type="search"><input type="tel" name="phone"><select><option value="1">a</option></select>', false],
    ['<input type="hidden" name="cardNo">', false],
    ['<form action="/cas/login"><input name="user"></form>', true],
    ['<input name="isNotPaid">', false],
    ['<form action="/auth/logout/"><input name="from"><input type="submit"></form>', false],
    ['<form action="/auth/next"><input type="submit"></form>', false],
    ['<form action="/search"><input name="q"></form>', false],
  ])('%s', (html, sensitive) => {
    show(html);
    expect(isSensitive([document])).toBe(sensitive);
  });

  it('R5, R9: known and explained without a value being read or a text written', async () => {
    show(
      '<p>パスワード</p><label>パスワード<input type="password" placeholder="残データ量"></label><select><option value="1">残データ量</option></select><button>ログイン</button>',
    );
    const read = vi.fn();
    for (const kind of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement, HTMLOptionElement])
      vi.spyOn(kind.prototype, 'value', 'get').mockImplementation(() => {
        read();
        return '';
      });
    const before = document.body.innerHTML;
    await start();
    for (const element of document.querySelectorAll('input,select,button,p')) {
      element.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
      (element as HTMLElement).focus?.();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt' }));
    }
    await new Promise((done) => setTimeout(done, 300));
    expect(document.body.innerHTML).toBe(before);
    expect(read).not.toHaveBeenCalled();
  });

  it('a page that becomes one is taken back, and translated again when it is none', async () => {
    show('<p>残データ量</p>');
    await start();
    const field = Object.assign(document.createElement('input'), { type: 'password' });
    const settle = async () => {
      await again();
      return text('p');
    };
    document.body.append(field);
    expect(await settle()).toBe('残データ量');
    field.remove();
    expect(await settle()).toBe('Remaining data');
  });
});
