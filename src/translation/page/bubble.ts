/** The one node of ours in the page: a closed shadow root at the end of it, in which an explanation is shown. It takes no clicks and no place. */

/** A paragraph of the bubble. */
export interface Line {
  text: string;
  /** BCP 47 */
  lang: string;
  /** said in passing: a head, a hint */
  small?: boolean;
}

export interface Bubble {
  readonly host: HTMLElement;
  show(lines: readonly Line[], at: DOMRect): void;
  hide(): void;
  remove(): void;
}

const GAP = 6;
const WIDEST = 340;
type Look = Partial<Record<keyof CSSStyleDeclaration, string>>;

// set by property, since a page may forbid style sheets: its policy knows no such writes
const dress = (element: HTMLElement, look: Look) => {
  for (const [name, value] of Object.entries(look))
    element.style.setProperty(
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value as string,
      'important',
    );
};

const HOST: Look = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  top: '0',
  left: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  pointerEvents: 'none',
  zIndex: '2147483647',
  colorScheme: 'light dark',
};
const BOX: Look = {
  boxSizing: 'border-box',
  width: 'max-content',
  maxWidth: `min(${WIDEST}px, calc(100vw - ${2 * GAP}px))`,
  maxHeight: '60vh',
  overflow: 'hidden',
  padding: '6px 10px',
  border: '1px solid GrayText',
  borderRadius: '6px',
  background: 'Canvas',
  color: 'CanvasText',
  boxShadow: '0 2px 10px rgb(0 0 0 / .25)',
  font: '14px/1.5 system-ui, sans-serif',
  overflowWrap: 'anywhere',
};

export function makeBubble(document: Document): Bubble {
  const host = document.createElement('nokori-gloss');
  dress(host, { ...HOST, display: 'none' });
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  dress(box, BOX);
  host.attachShadow({ mode: 'closed' }).append(box);
  host.setAttribute('popover', 'manual');
  const raise = (up: boolean) => {
    // above the page's dialogs too; where a browser cannot, it stays a box
    try {
      if (up) host.showPopover();
      else host.hidePopover();
    } catch {}
  };
  document.documentElement.append(host);
  return {
    host,
    show(lines, at) {
      box.replaceChildren(
        ...lines.map(({ text, lang, small }) => {
          const line = document.createElement('div');
          line.lang = lang;
          line.textContent = text;
          if (small) dress(line, { fontSize: '12px', opacity: '.8' });
          return line;
        }),
      );
      if (!host.isConnected) document.documentElement.append(host);
      dress(host, { display: 'block' });
      raise(false);
      raise(true);
      const { innerWidth, innerHeight } = document.defaultView as Window;
      const { width, height } = box.getBoundingClientRect();
      const below = at.bottom + GAP + height <= innerHeight || at.top < height + GAP;
      dress(host, {
        left: `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`,
        top: `${below ? Math.min(at.bottom + GAP, innerHeight - height) : at.top - GAP - height}px`,
      });
    },
    hide() {
      raise(false);
      dress(host, { display: 'none' });
    },
    remove: () => host.remove(),
  };
}
