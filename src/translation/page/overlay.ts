/**
 * The page in another language: nothing is written but the data of texts that are there, and everything is taken back exactly.
 * A page that writes a text anew is followed; one that fights over it is left its own words.
 */
import { JAPANESE } from '../normalise';
import type { Term } from '../terms';
import type { Translate } from '../translate';
import { type Planned, startApplying } from './apply';
import { type Reach, startChanges } from './changes';
import { Fights, WITHIN_MS } from './fights';
import { type GlossLabels, startGloss } from './gloss';
import { startMarks } from './highlight';
import { breath, hands, loaded, seen, wait } from './pace';
import { isSensitive } from './page-safety';
import { lookAt } from './runs';
import { isBelowLeftAlone, isLeftAlone, isWithoutJapanese, shadowsIn } from './texts';
import { Writer } from './writer';

/** `text`: in place; `gloss`: the original stays, and is explained where one points at it. */
export type OverlayMode = 'text' | 'gloss';

export interface OverlayOptions {
  /** a run of text in the other language; undefined: it stays */
  translate: Translate;
  /** what is known of a run that stays */
  terms?: (text: string) => readonly Term[];
  mode: OverlayMode;
  /** nothing is rewritten, whatever the mode; pages that sign in, ask for a code or take a card are known without it */
  glossOnly?: boolean;
  labels: GlossLabels;
  /** the browser's own translator, asked on a click alone */
  translateLong?: (text: string) => Promise<string | undefined>;
  /** whether the extension that started this is still there: without it everything is taken back */
  isAlive?: () => boolean;
  /** how long the page has to be at rest before anything begins */
  quietMs?: number;
}

export interface Overlay {
  readonly isOn: boolean;
  /** Resolves when all that is there now has been looked at. */
  settled: () => Promise<void>;
  setMode: (mode: OverlayMode) => void;
  /** Takes everything back; what the page has written since stays. */
  stop: () => void;
}

/** A slice of work, so that the page stays at hand. */
const SLICE_MS = 5;
/** What a page changes within a frame is looked at once. */
const FRAME_MS = 16;
const QUIET_MS = 300;
/** A page that is never at rest is not waited for. */
const PATIENCE_MS = 4_000;
const ALIVE_MS = 5_000;
/** Texts written between two looks at the layout. */
const BATCH = 1_000;
const RUNNING = Symbol.for('nokori.overlay');

/** Begins to translate a document and to follow its changes. An older overlay in the same world is taken back first. */
export function startOverlay(document: Document, options: OverlayOptions): Overlay {
  const { translate, terms = () => [], labels, translateLong, glossOnly = false, isAlive = () => true, quietMs = QUIET_MS } = options;
  const world = globalThis as { [RUNNING]?: Overlay };
  world[RUNNING]?.stop();
  let mode = options.mode;
  let isOn = true;
  const off = new AbortController();
  const writer = new Writer();
  const fights = new Fights();
  const marks = startMarks();
  const still = hands(document, off.signal);
  const apply = startApplying({ translate, writer, fights, marks, later });
  // appended at once: an overlay of an extension that has been replaced sees it, and takes itself back before anything is read
  const gloss = startGloss(document, { known: apply.known, translate, terms, labels, translateLong });
  const changes = startChanges({ document, writer, fights, marks, host: gloss.bubble.host, goesOn: check, changed: add });

  const waiting = new Map<Node, Reach>();
  const restless = new Set<Node>();
  let work: Promise<void> | undefined;
  let begun = false;
  let inPlace = false;

  function add(node: Node | null, reach: Reach): void {
    if (!node || !isOn) return;
    if (waiting.get(node) !== 'all') waiting.set(node, reach);
    work ??= look().finally(() => {
      work = undefined;
      for (const [next, how] of waiting) return add(next, how);
    });
  }

  /** Looks at everything that waits, in slices, and writes. */
  async function look(): Promise<void> {
    if (!begun) await rested();
    begun = true;
    await wait(FRAME_MS);
    await seen(document, off.signal);
    await still();
    if (!check()) return;
    follow();
    const stack = [...waiting].map(([node, reach]) => ({ node, reach, inside: false })).reverse();
    waiting.clear();
    const planned: Planned[] = [];
    const looked = new Set<Node>();
    let since = performance.now();
    for (let next = stack.pop(); next && isOn; next = stack.pop()) {
      const { node, reach, inside } = next;
      if (looked.has(node) || !node.isConnected) continue;
      if (!inside && ((node.nodeType === 1 && isLeftAlone(node as Element)) || isBelowLeftAlone(node))) continue;
      looked.add(node);
      // most pages that are not Japanese hold nothing of it at all
      if (node.nodeType === 1 && reach === 'all' && !inside && writer.isIdle && isWithoutJapanese(node)) {
        for (const shadow of shadowsIn(node as Element)) {
          changes.watch(shadow);
          stack.push({ node: shadow, reach, inside: true });
        }
        continue;
      }
      const { paragraphs, inner } = lookAt(node, (text) => writer.isOurs(text) || JAPANESE.test(text.data));
      for (const paragraph of paragraphs) planned.push(...apply.plan(node, paragraph, inPlace));
      for (const one of inner.reverse()) {
        if (one.nodeType === 11) changes.watch(one);
        if (reach === 'all' || one.nodeType === 11) stack.push({ node: one, reach: 'all', inside: true });
      }
      if (planned.length >= BATCH) write(planned.splice(0));
      if (performance.now() - since < SLICE_MS) continue;
      await breath();
      since = performance.now();
    }
    write(planned);
  }

  const write = (planned: readonly Planned[]) => {
    if (isOn && inPlace) apply.write(planned);
  };

  /** A page may become one that takes a password, and cease to be one. */
  function follow(): void {
    const now = mode === 'text' && !glossOnly && !isSensitive(changes.roots());
    if (now === inPlace) return;
    inPlace = now;
    if (!now) writer.undo();
    if (document.body) waiting.set(document.body, 'all');
  }

  function later(block: Node): void {
    if (restless.has(block)) return;
    restless.add(block);
    setTimeout(() => {
      restless.delete(block);
      add(block, 'block');
    }, WITHIN_MS + FRAME_MS);
  }

  async function rested(): Promise<void> {
    await loaded(document);
    const since = performance.now();
    for (let left = quietMs; left > 0 && isOn && performance.now() - since < PATIENCE_MS; left = Math.max(since, changes.lastAt) + quietMs - performance.now())
      await wait(left);
  }

  /** Whether it goes on; without the extension that started it, it ends here. */
  function check(): boolean {
    if (isOn && !isAlive()) stop();
    return isOn;
  }

  function stop(): void {
    if (!isOn) return;
    isOn = false;
    changes.stop();
    off.abort();
    clearInterval(asking);
    gloss.stop();
    marks.clear();
    writer.undo();
    waiting.clear();
    if (world[RUNNING] === overlay) delete world[RUNNING];
  }

  const asking = setInterval(() => document.hidden || check(), ALIVE_MS);
  document.addEventListener('visibilitychange', check, { signal: off.signal });
  // from the browser's cache: what has happened meanwhile is looked at anew
  document.defaultView?.addEventListener('pageshow', () => check() && add(document.body, 'all'), { signal: off.signal });

  const overlay: Overlay = {
    get isOn() {
      return isOn;
    },
    async settled() {
      while (work) await work;
    },
    setMode(now) {
      if (now === mode || !isOn) return;
      mode = now;
      follow();
      add(document.body, 'all');
    },
    stop,
  };
  world[RUNNING] = overlay;
  changes.watch(document);
  add(document.body, 'all');
  return overlay;
}
