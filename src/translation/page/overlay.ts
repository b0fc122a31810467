/**
 * The page in another language, in place: nothing is written but the data of texts that are there, and everything is taken back exactly.
 * A page that writes a text anew is followed; one that fights over it is left its own words.
 */
import { JAPANESE } from '../normalise';
import type { Translate } from '../translate';
import { type Originals, originals } from '../../model/original-text';
import { isBelowLeftAlone, textsIn } from './texts';

export interface Overlay {
  /** Resolves when all that is there now has been looked at. */
  settled: () => Promise<void>;
  /** Takes everything back; what the page has written since stays. */
  stop: () => void;
}

export interface Options {
  /** a run of text in the other language; undefined: it stays */
  translate: Translate;
  /** both languages, where a click pays, buys, cancels or changes */
  isCritical?: (text: string) => boolean;
  /** called with each text that stays Japanese */
  untranslated?: (text: Text) => void;
}

/** A slice of work, so that the page stays at hand. */
const SLICE_MS = 5;
/** A text that the page rewrites so often within so long is its own. */
const FIGHTS = 3;
const FIGHT_MS = 2_000;
const CRITICAL = /購入|申込|申し込|解約|支払|変更を確定|確定する|決済|注文|送信/;

/** Begins to translate a document and to follow its changes. */
export function startOverlay(document: Document, { translate, isCritical = (text) => CRITICAL.test(text), untranslated }: Options): Overlay {
  const kept: Originals = originals();
  const written = new Set<WeakRef<Text>>();
  const rewrites = new WeakMap<Text, number[]>();
  const roots = new WeakSet<Node>();
  let waiting: Node[] = [];
  let work: Promise<void> = Promise.resolve();
  let stopped = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') {
        if (kept.get(target as Text)?.ours !== (target as Text).data) add(target);
      } else for (const node of addedNodes) add(node);
    }
  });
  const watch = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  const add = (node: Node) => {
    waiting.push(node);
    if (waiting.length === 1) work = work.then(look);
  };

  async function look(): Promise<void> {
    let since = performance.now();
    const nodes = waiting;
    waiting = [];
    for (const node of nodes) {
      if (!node.isConnected || isBelowLeftAlone(node)) continue;
      for (const text of textsIn(node, watch)) {
        if (stopped) return;
        write(text);
        if (performance.now() - since < SLICE_MS) continue;
        await new Promise((done) => setTimeout(done));
        since = performance.now();
      }
    }
  }

  function write(text: Text): void {
    const { data } = text;
    if (!JAPANESE.test(data) || kept.get(text)?.ours === data || isFought(text)) return;
    const said = translate(data);
    if (said === undefined) return untranslated?.(text);
    const ours = isButton(text) && isCritical(data) ? `${data.trimEnd()} / ${said.trimStart()}` : said;
    if (ours === data) return;
    kept.set(text, { original: data, ours });
    written.add(new WeakRef(text));
    text.data = ours;
  }

  function isFought(text: Text): boolean {
    if (!kept.has(text)) return false;
    const now = performance.now();
    const times = [...(rewrites.get(text) ?? []), now].filter((at) => now - at < FIGHT_MS);
    rewrites.set(text, times);
    return times.length >= FIGHTS;
  }

  watch(document);
  add(document.body ?? document);
  return {
    settled: async () => {
      for (let before: Promise<void> | undefined; before !== work; ) {
        before = work;
        await before;
      }
    },
    stop() {
      stopped = true;
      observer.disconnect();
      for (const reference of written) {
        const text = reference.deref();
        const entry = text && kept.get(text);
        if (text && entry && text.data === entry.ours) text.data = entry.original;
        if (text) kept.delete(text);
      }
      written.clear();
    },
  };
}

const isButton = (text: Text): boolean => text.parentElement?.closest('button, a, [role="button"], [type="submit"], label') != null;
