// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { originals } from '../model/original-text';
import type { PageReading } from '../model/reading';
import { findOnPage, pageText, turnOf } from './find-on-page';

const show = (html: string) => document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
const find = (text: string, label = '') => findOnPage(pageText(document.body), { label, text, bound: 'row head' });
/** The place, as the text before it | it | the text behind it, in the element that holds its start. */
const place = (text: string, label?: string) => {
  const range = find(text, label);
  return range && `${range.startContainer.parentElement?.id}: ${range.toString()}`;
};

// nothing is laid out here: what has the attribute hidden has no place
beforeEach(() => {
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return (this.startContainer.parentElement?.closest('[hidden]') ? [] : [new DOMRect(0, 0, 10, 10)]) as unknown as DOMRectList;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('a value on a page', () => {
  it.each([
    ['in one text', '<p id="a">残り7.70GBです</p>', '7.70GB', 'a: 7.70GB'],
    ['in pieces', '<p><b id="a">7</b><i>.70</i> <small>GB</small></p>', '7.70GB', 'a: 7.70 GB'],
    ['in full width', '<p id="a">７．７０　ＧＢ</p>', '7.70GB', 'a: ７．７０　ＧＢ'],
    ['with spaces the reader left out', '<p id="a">1,980\n 円</p>', '1,980円', 'a: 1,980\n 円'],
    ['not within a longer number', '<p id="a">17.70GB</p><p id="b">7.70GB</p>', '7.70GB', 'b: 7.70GB'],
    ['not what nobody sees', '<p id="a" hidden>7.70GB</p><p id="b">7.70GB</p>', '7.70GB', 'b: 7.70GB'],
    ['not in a script or a field', '<script>"7.70GB"</script><textarea>7.70GB</textarea><p id="b">7.70GB</p>', '7.70GB', 'b: 7.70GB'],
    ['nowhere', '<p id="a">7.71GB</p>', '7.70GB', undefined],
    ['nothing', '<p id="a">7.71GB</p>', ' ', undefined],
  ])('is found %s', (_, html, text, expected) => {
    show(html);
    expect(place(text)).toBe(expected);
  });

  it('is the one beside its label, of several', () => {
    show('<dl><dt>プラン</dt><dd id="a">20GB</dd><dt>データ量の上限</dt><dd id="b">20GB</dd><dt>追加</dt><dd id="c">20GB</dd></dl>');
    expect([place('20GB', 'データ量の上限'), place('20GB', '今月 / 追加'), place('20GB', '何か')]).toEqual(['b: 20GB', 'c: 20GB', 'a: 20GB']);
  });

  it('is the one of its line, where lines say the same', () => {
    const line = (id: string) => `<section><h2>回線</h2><dl><dt>くりこし</dt><dd id="${id}">0.00GB</dd></dl></section>`;
    show(`<p>0.00GB</p>${line('a')}<div hidden>${line('x')}</div>${line('b')}`);
    const evidence = () => ({ label: 'くりこし', text: '0.00GB', bound: 'term' as const });
    const none = { days: [], months: [], unread: [] };
    const scope = () => ({ ...none, figures: [{ id: 'rollover' as const, value: { value: 0, unit: 'GB' as const }, evidence: evidence() }] });
    const reading: PageReading = { page: 'usage', lines: [scope(), scope(), scope()], buckets: [], account: { ...none, figures: [] } };
    const found = reading.lines.map(({ figures: [figure] }) => {
      const one = figure?.evidence ?? evidence();
      return findOnPage(pageText(document.body), one, turnOf(one, reading))?.startContainer.parentElement?.id;
    });
    // a third that nobody sees is told by the last
    expect(found).toEqual(['a', 'b', 'b']);
    expect(turnOf(evidence(), reading)).toBe(0);
  });

  it('is found in an open shadow root', () => {
    show('<div id="host"></div>');
    const inner = document.createElement('p');
    inner.id = 'a';
    inner.textContent = '7.70GB';
    (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' }).append(inner);
    expect(place('7.70GB')).toBe('a: 7.70GB');
  });

  it('is found by the page’s own words where they are translated, and is then the whole text', () => {
    show('<p id="a">残り 7.70GB</p>');
    const text = document.querySelector('#a')?.firstChild as Text;
    const ours = '7.70GB remaining';
    originals().set(text, { original: text.data, ours });
    text.data = ours;
    expect(place('7.70GB', '残り')).toBe(`a: ${ours}`);
  });

  it('is asked of any page without harm, and says that text where it is found', () => {
    const piece = fc.oneof(fc.constantFrom('7.70GB', '7', '.70', 'GB', '残り', '𠮟', 'ｶﾞ', ' ', '\n'), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 5 }), fc.constantFrom('7.70GB', '7', 'GB', '残り7'), (blocks, text) => {
        document.body.replaceChildren(
          ...blocks.map((pieces) => {
            const block = document.createElement('p');
            block.append(...pieces.map((one) => document.createTextNode(one)));
            return block;
          }),
        );
        const found = find(text, '残り');
        if (found) expect(found.toString().normalize('NFKC').replace(/\s/g, '')).toBe(text);
      }),
    );
  });
});
