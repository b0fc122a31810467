/** The other language beside the text one points at, by mouse, finger or keyboard: the original of what is translated, the meaning of what is not. */
import { JAPANESE } from '../normalise';
import type { Term } from '../terms';
import type { Translate } from '../translate';
import { type Bubble, type Line, makeBubble } from './bubble';
import { blockOf, CLICKED, lookAt } from './runs';
import { flat } from './say';

export interface GlossLabels {
  /** BCP 47: Nokori's language */
  language: string;
  /** above the page's own words */
  original: string;
  /** above the terms of what could not be said whole */
  terms: string;
  /** below them, where the browser could translate it: on a click, or by Alt+Enter */
  askLong: string;
  /** above what the browser has made of it */
  long: string;
  /** it is at work */
  waiting: string;
  /** it could not */
  failed: string;
}

/** What is known of a text. */
export interface Known {
  /** the page's words, of the whole run */
  source: string;
  /** its rendering; undefined: it cannot be said whole */
  whole: string | undefined;
  /** the rendering stands in the page */
  shown: boolean;
}

export interface GlossOptions {
  known: (text: Text) => Known | undefined;
  translate: Translate;
  terms: (text: string) => readonly Term[];
  labels: GlossLabels;
  translateLong?: ((text: string) => Promise<string | undefined>) | undefined;
}

export interface Gloss {
  readonly bubble: Bubble;
  stop(): void;
}

/** What one is pointing at. */
interface Target {
  known: Known;
  at: DOMRect;
}

/** One rests there, and does not merely pass. */
const REST_MS = 250;
const MANY = 3;
const SPOKEN = ['placeholder', 'aria-label', 'title', 'alt'];

export function startGloss(document: Document, { known, translate, terms, labels, translateLong }: GlossOptions): Gloss {
  const bubble = makeBubble(document);
  const listening = new AbortController();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let pointer: { target: Element; x: number; y: number } | undefined;
  let shown: Target | undefined;

  const hide = () => {
    clearTimeout(resting);
    if (shown) bubble.hide();
    shown = undefined;
  };
  const show = (targets: readonly Target[], more?: readonly Line[]) => {
    const [first] = targets;
    const lines = [...targets.slice(0, MANY).flatMap(({ known }) => linesOf(known)), ...(more ?? [])];
    if (!first || lines.length === 0) return hide();
    shown = first;
    bubble.show(lines, first.at);
  };

  function linesOf({ source, whole, shown }: Known): Line[] {
    const { language: lang } = labels;
    if (whole !== undefined)
      return shown
        ? [
            { text: labels.original, lang, small: true },
            { text: source, lang: 'ja' },
          ]
        : [{ text: whole, lang }];
    const found = terms(source);
    return [
      ...(found.length > 0 ? [{ text: labels.terms, lang, small: true }] : []),
      ...found.map(({ ja, said }) => ({ text: `${ja}：${said}`, lang })),
      ...(translateLong ? [{ text: labels.askLong, lang, small: true }] : []),
    ];
  }

  const rest = (target: Element, x: number, y: number, ms: number) => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const under = targetAt(target, known, x, y) ?? spokenBy(target, translate)[0];
      if (!under) hide();
      else if (under.known !== shown?.known) show([under]);
    }, ms);
  };

  const long = async () => {
    const asked = shown;
    if (!translateLong || !asked || asked.known.whole !== undefined) return;
    const { language: lang } = labels;
    show([asked], [{ text: labels.waiting, lang, small: true }]);
    const said = await translateLong(asked.known.source).catch(() => undefined);
    if (shown?.known !== asked.known) return;
    bubble.show(
      said === undefined
        ? [{ text: labels.failed, lang, small: true }]
        : [
            { text: labels.long, lang, small: true },
            { text: said, lang },
          ],
      asked.at,
    );
  };

  const on = <K extends keyof DocumentEventMap>(type: K, heard: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, heard, { capture: true, passive: type !== 'keydown', signal: listening.signal });
  const aimedAt = (event: Event) => {
    const [first] = event.composedPath();
    return (first as Node | undefined)?.nodeType === 1 ? (first as Element) : undefined;
  };
  on('pointermove', (event) => {
    const target = aimedAt(event);
    if (!target) return;
    pointer = { target, x: event.clientX, y: event.clientY };
    rest(target, event.clientX, event.clientY, REST_MS);
  });
  on('pointerdown', (event) => {
    const target = aimedAt(event);
    if (target && event.pointerType !== 'mouse') rest(target, event.clientX, event.clientY, 0);
    else hide();
  });
  on('pointerout', (event) => {
    if (!event.relatedTarget) hide();
  });
  on('click', (event) => {
    const target = aimedAt(event);
    if (!translateLong || !event.isTrusted || !target || target.closest(CLICKED)) return;
    const under = targetAt(target, known, event.clientX, event.clientY);
    if (under?.known.whole !== undefined || !under) return;
    shown = under;
    void long();
  });
  on('focusin', (event) => {
    const target = aimedAt(event);
    if (target) show(spokenOf(target, known, translate));
  });
  on('focusout', hide);
  on('scroll', hide);
  on('keydown', (event) => {
    if (event.key === 'Escape') return hide();
    if (event.key === 'Enter' && event.altKey && shown && shown.known.whole === undefined && translateLong && event.isTrusted) {
      event.preventDefault();
      event.stopImmediatePropagation();
      void long();
      return;
    }
    if (event.key !== 'Alt' || event.repeat) return;
    if (pointer?.target.isConnected) rest(pointer.target, pointer.x, pointer.y, 0);
    else if (document.activeElement) show(spokenOf(document.activeElement, known, translate));
  });
  return {
    bubble,
    stop() {
      listening.abort();
      clearTimeout(resting);
      bubble.remove();
    },
  };
}

const rectsOf = (text: Text): DOMRect[] => {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...(range.getClientRects?.() ?? [])];
};

/** The run under a point, of those in the block there; a block with one run is that run all over. */
function targetAt(element: Element, known: GlossOptions['known'], x: number, y: number): Target | undefined {
  const block = blockOf(element);
  if (!block) return undefined;
  const runs = new Map<Known, Text[]>();
  for (const { text } of lookAt(block, (one) => known(one) !== undefined).paragraphs.flat(2)) {
    const its = known(text);
    if (its) runs.set(its, [...(runs.get(its) ?? []), text]);
  }
  for (const [its, texts] of runs)
    for (const rect of texts.flatMap(rectsOf)) if (rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom) return { known: its, at: rect };
  const [only, ...others] = runs;
  return only && others.length === 0 && element.matches(CLICKED) ? { known: only[0], at: element.getBoundingClientRect() } : undefined;
}

/** What an element says that is not its text: attributes stay as they are. Of a field's value nothing is read; a button's is its name. */
function spokenBy(element: Element, translate: Translate): Target[] {
  const names = element.matches('input[type=submit],input[type=button],input[type=reset]') ? [...SPOKEN, 'value'] : SPOKEN;
  const said = new Set(names.map((name) => flat(element.getAttribute(name) ?? '')).filter((source) => JAPANESE.test(source)));
  return [...said].map((source) => ({ known: { source, whole: translate(source), shown: false }, at: element.getBoundingClientRect() }));
}

/** All that the element with the keyboard says. */
function spokenOf(element: Element, known: GlossOptions['known'], translate: Translate): Target[] {
  const at = element.getBoundingClientRect();
  const runs = new Set<Known>();
  const enter = (node: Node) => {
    const { paragraphs, inner } = lookAt(node, (text) => known(text) !== undefined);
    for (const { text } of paragraphs.flat(2)) {
      const its = known(text);
      if (its) runs.add(its);
    }
    if (runs.size < MANY) for (const block of inner) enter(block);
  };
  if (element.matches(CLICKED)) enter(element);
  return [...[...runs].map((its) => ({ known: its, at })), ...spokenBy(element, translate)];
}
