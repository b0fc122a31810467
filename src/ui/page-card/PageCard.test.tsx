// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, one, press } from '../../../tests/support/show-dashboard';
import { PAGE_CARD_MESSAGES } from '../../i18n/page-card';
import type { PageReading } from '../../model/reading';
import type { PageState } from '../../model/translation';
import { PageCard, type PageCardProps } from './PageCard';

const evidence = { label: '残り', text: '7.70GB', bound: 'row head' as const };
const none = { figures: [], days: [], months: [], unread: [] };
const reading: PageReading = {
  page: 'usage',
  lines: [
    {
      ...none,
      figures: [
        { id: 'remaining', value: { value: 7.7, unit: 'GB', decimals: 2 }, evidence },
        { id: 'plan', value: 'eximo', evidence: { ...evidence, text: 'eximo' } },
      ],
      unread: [{ figure: 'used', reason: 'above the cycle' }],
    },
  ],
  buckets: [],
  account: none,
};
const state: PageState = {
  carrier: 'docomo',
  mode: 'off',
  chosen: true,
  everywhere: true,
  card: true,
  language: 'en',
  theme: 'system',
  large: false,
  hideNumbers: false,
};

/** Opens and folds as in a page. */
function show(more: Partial<PageCardProps> = {}): PageCardProps {
  const props: PageCardProps = {
    c: PAGE_CARD_MESSAGES.en,
    now: 0,
    reading,
    state,
    open: true,
    onOpen: vi.fn((open: boolean) => render(<PageCard {...props} open={open} />, document.body)),
    onMove: vi.fn(),
    onMode: vi.fn(),
    onDismiss: vi.fn(),
    onDashboard: vi.fn(),
    hasPlace: ({ text }) => text === '7.70GB',
    onPoint: vi.fn(),
    ...more,
  };
  render(<PageCard {...props} />, document.body);
  return props;
}
const key = (name: string, at: Element = document.activeElement ?? document.body) =>
  at.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
const pointer = (at: EventTarget, type: string, clientX = 0, clientY = 0) =>
  at.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, clientY, button: 0, pointerId: 1 }));

afterEach(() => render(null, document.body));

describe('small', () => {
  it('says what is left, and opens; before the first answer it offers to translate', async () => {
    const { onOpen } = show({ open: false });
    expect(one('.pill').textContent).toBe('7.70 GBOpen');
    await press(one('.pill'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(true);
    render(null, document.body);
    show({ open: false, state: { ...state, chosen: false }, reading: undefined });
    expect(one('.pill').textContent).toBe('TranslateOpen');
  });

  it('Escape makes it small, then sends it away', () => {
    const { onDismiss } = show();
    key('Escape', one('[data-testid=fold]'));
    expect([one('.page-card').dataset.open, document.activeElement?.className]).toEqual(['false', 'pill']);
    expect(onDismiss).not.toHaveBeenCalled();
    key('Escape');
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('the question', () => {
  it.each([
    ['Translate', 'text'],
    ['Not now', 'off'],
  ])('%s: %s, everywhere', async (answer, mode) => {
    const { onMode } = show({ state: { ...state, chosen: false } });
    await press(button(answer));
    expect(onMode).toHaveBeenCalledExactlyOnceWith(mode, 'all');
    expect(document.querySelector('[data-testid=translation]')).toBeNull();
  });
});

describe('the switch', () => {
  it('keeps to where it was said: on all pages, or this site', async () => {
    const { onMode } = show();
    await press(one('input[value=gloss]'));
    await press(one('[data-testid=everywhere]'));
    expect(vi.mocked(onMode).mock.calls).toEqual([
      ['gloss', 'all'],
      ['off', 'site'],
    ]);
    render(null, document.body);
    const site = show({ state: { ...state, mode: 'text', everywhere: false } });
    await press(one('input[value=off]'));
    await press(one('[data-testid=everywhere]'));
    expect(vi.mocked(site.onMode).mock.calls).toEqual([
      ['off', 'site'],
      ['text', 'all'],
    ]);
  });
});

describe('figures', () => {
  it('point at their place while pointed at or focused, and go there when focused or pressed', async () => {
    const { onPoint } = show();
    const figure = one('button.figure');
    pointer(figure, 'pointerenter');
    pointer(figure, 'pointerleave');
    figure.focus();
    await press(figure);
    figure.blur();
    expect(vi.mocked(onPoint).mock.calls).toEqual([
      [evidence, false],
      [undefined, false],
      [evidence, true],
      [evidence, true],
      [undefined, false],
    ]);
  });

  it('without a place are text alone; what is unclear says why', () => {
    show();
    expect([...document.querySelectorAll('button.figure')].map(({ textContent }) => textContent)).toEqual(['Left 7.70 GB']);
    expect(one('p.figure').textContent).toBe('Plan eximo');
    expect(one('[data-testid=unread] li').textContent).toBe('UsedMore would have been used today than in the whole cycle');
  });

  it('that are not there are said not to be', () => {
    show({ reading: undefined });
    expect(one('[data-testid=figures]').textContent).toContain('No figures have been read on this page.');
  });
});

describe('moving it', () => {
  it('by arrow keys, from its handle and where it is small', () => {
    const { onMove } = show();
    key('ArrowLeft', one('[data-testid=move]'));
    key('ArrowDown', one('[data-testid=move]'));
    key('a', one('[data-testid=move]'));
    expect(vi.mocked(onMove).mock.calls).toEqual([
      [-16, 0],
      [0, 16],
    ]);
  });

  it('by dragging, which presses nothing; a click moves nothing', async () => {
    const { onMove, onOpen } = show({ open: false });
    const pill = one('.pill');
    pill.setPointerCapture = () => undefined;
    pointer(pill, 'pointerdown', 100, 100);
    pointer(window, 'pointermove', 102, 101);
    expect(onMove).not.toHaveBeenCalled();
    pointer(window, 'pointermove', 90, 120);
    pointer(window, 'pointermove', 80, 120);
    pointer(window, 'pointerup', 80, 120);
    pill.click();
    expect(vi.mocked(onMove).mock.calls).toEqual([
      [-10, 20],
      [-10, 0],
    ]);
    expect(onOpen).not.toHaveBeenCalled();
    pointer(window, 'pointermove', 0, 0);
    await press(pill);
    expect([vi.mocked(onMove).mock.calls.length, vi.mocked(onOpen).mock.calls.length]).toEqual([2, 1]);
  });
});
