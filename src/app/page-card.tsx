/** The page card on a portal's page: in a closed shadow root, of which the page sees one element and nothing else. */
import { render } from 'preact';
import { PAGE_CARD_MESSAGES } from '../i18n/page-card';
import type { Evidence, PageReading } from '../model/reading';
import type { PageState } from '../model/translation';
import { isConnected, onLookAnew, send } from '../platform/send';
import { PageCard } from '../ui/page-card/PageCard';
import card from '../ui/page-card/page-card.css?raw';
import look from '../ui/parts/look.css?raw';
import surface from '../ui/parts/surface.css?raw';
import { placeOf } from './card-place';
import { findOnPage, type PageText, pageText, turnOf } from './find-on-page';
import { frameAround } from './frame';

interface Running {
  isAlive: () => boolean;
  refresh: () => void;
  stop: () => void;
}

/** The one card of this world, and what the portal script has read last. */
const RUNNING = Symbol.for('nokori.card');
const READING = Symbol.for('nokori.reading');
const world = globalThis as { [RUNNING]?: Running; [READING]?: PageReading };

const LOOK_MS = 1_000;
/** What happens in the card is no news for the page. */
const OWN_EVENTS = 'click dblclick pointerdown pointerup mousedown mouseup touchstart touchend keydown keypress keyup input change focusin focusout'.split(' ');

/** Shows the card, or has the one that is there look again. */
export function showPageCard(): void {
  const running = world[RUNNING];
  if (running?.isAlive()) return running.refresh();
  running?.stop();

  const host = document.createElement('nokori-card');
  host.style.cssText = HOST;
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, look + surface + card);
  const mount = root.appendChild(document.createElement('div'));
  const frame = frameAround(root, mount);
  const place = placeOf(host, mount);
  for (const type of OWN_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  let state: PageState | undefined;
  let open = false;
  let read: { reading: PageReading; where: string } | undefined;
  let text: PageText | undefined;

  const find = (evidence: Evidence) => {
    text ??= pageText(document.body);
    return read && findOnPage(text, evidence, turnOf(evidence, read.reading));
  };
  const paint = () => {
    if (!state) return;
    text = undefined;
    host.dataset.theme = state.theme;
    host.dataset.large = `${state.large}`;
    const c = PAGE_CARD_MESSAGES[state.language];
    render(
      <PageCard
        {...{ c, state, open }}
        now={Date.now()}
        reading={read?.reading}
        onOpen={(wanted) => {
          open = wanted;
          frame.around(undefined);
          paint();
        }}
        onMove={(dx, dy) => void send('portal/card', { does: 'move', ...place.move(dx, dy) }).catch(() => undefined)}
        onMode={(mode, scope) => void send('portal/translation', { mode, scope }).catch(() => undefined)}
        onDismiss={() => void send('portal/card', { does: 'dismiss' }).then(stop, stop)}
        onDashboard={() => void send('portal/card', { does: 'open' }).catch(() => undefined)}
        hasPlace={(evidence) => find(evidence) !== undefined}
        onPoint={(evidence, bring) => {
          // the page may have changed since
          text = undefined;
          frame.around(evidence && find(evidence), bring);
        }}
      />,
      mount,
    );
    place.settle();
  };
  const refresh = () => {
    const reading = world[READING];
    if (reading && reading !== read?.reading) read = { reading, where: location.href };
    void send('portal/state', {}).then((answer) => {
      if (!state && answer.place) place.put(answer.place);
      state = answer;
      if (!answer.card) return stop();
      if (!host.isConnected) document.documentElement.append(host);
      paint();
    }, stop);
  };
  /** An extension that is gone leaves nothing behind; what was read of one view is not shown on the next. */
  const watch = setInterval(() => {
    if (!isConnected()) return stop();
    if (!read || read.where === location.href) return;
    read = undefined;
    paint();
  }, LOOK_MS);
  const stop = () => {
    clearInterval(watch);
    render(null, mount);
    place.stop();
    host.remove();
    if (world[RUNNING] === own) delete world[RUNNING];
  };
  const own: Running = { isAlive: () => isConnected(), refresh, stop };
  world[RUNNING] = own;
  onLookAnew(() => world[RUNNING] === own && refresh());
  refresh();
}

/** Nothing of the page's styles moves or hides it; it takes no room and stands over everything but what the browser itself puts on top. */
const HOST =
  'position:fixed;inset:0 auto auto 0;display:block;margin:0;padding:0;border:0;z-index:2147483647;opacity:1;visibility:visible;transform:none;filter:none;'.replaceAll(
    ';',
    '!important;',
  );

/** A sheet of its own where that is allowed in pages; Firefox does not let its extensions make one. */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
