/** Paragraphs as they are to stand in the page: what is to be written of them, and what is known of each text. */
import { originalOf } from '../../model/original-text';
import { JAPANESE } from '../normalise';
import type { Translate } from '../translate';
import { isCritical } from './critical';
import type { Fights } from './fights';
import { roomOf } from './fit';
import type { Known } from './gloss';
import type { Marks } from './highlight';
import type { Paragraph, Part } from './runs';
import { type Said, sayParagraph } from './say';
import type { Writer } from './writer';

/** What is about to be written. */
export interface Planned {
  block: Node;
  said: Said;
  texts: readonly string[];
  /** as it was when that was decided */
  sources: readonly string[];
  known: Known;
}

export interface ApplyOptions {
  translate: Translate;
  writer: Writer;
  fights: Fights;
  marks: Marks;
  /** called with a block that changes too fast to be followed now */
  later: (block: Node) => void;
}

export interface Apply {
  known: (text: Text) => Known | undefined;
  /** What is to be written of a paragraph; what is not is taken back. @param inPlace whether anything is */
  plan: (block: Node, paragraph: Paragraph, inPlace: boolean) => Planned[];
  /** Writes what the page has not changed since, and takes back what finds no room. */
  write: (planned: readonly Planned[]) => void;
}

export function startApplying({ translate, writer, fights, marks, later }: ApplyOptions): Apply {
  const known = new WeakMap<Text, Known>();
  /** runs that found no room, by their texts */
  const tight = new WeakMap<Text, string>();

  /** Whether the page will not have it, at least not now. */
  function isFought(block: Node, parts: readonly Part[]): boolean {
    const now = performance.now();
    const verdicts = [block, ...parts.flatMap(({ text }) => [text, text.parentNode as Node])].map((node) => fights.verdict(node, now));
    if (verdicts.includes('wait')) later(block);
    return verdicts.some((verdict) => verdict !== 'write');
  }

  return {
    known: (text) => known.get(text),
    plan(block, paragraph, inPlace) {
      const parts = paragraph.flat();
      // our own words in a copy that the page has made of its elements are no Japanese
      if (parts.every(({ text }) => !writer.isOurs(text) && (!JAPANESE.test(text.data) || writer.isEcho(text)))) return [];
      const stays = !inPlace || isFought(block, parts);
      const planned: Planned[] = [];
      for (const said of sayParagraph(paragraph, originalOf, translate)) {
        const its: Known = { source: said.source, whole: said.whole, shown: false };
        for (const { text } of said.parts) {
          known.set(text, its);
          if (said.texts) marks.remove(text);
          else marks.add(text);
        }
        if (said.texts && said.parts.some(({ text }) => tight.get(text) === said.source)) {
          for (const { text } of said.parts) marks.add(text);
        } else if (said.texts && !stays)
          planned.push({ block, said, known: its, texts: inBoth(said), sources: said.parts.map(({ text }) => originalOf(text)) });
      }
      const written = new Set(planned.flatMap(({ said }) => said.parts));
      for (const part of parts) if (!written.has(part)) writer.restore(part.text);
      return planned;
    },
    write(planned) {
      const fresh = planned.filter(({ said, sources }) => said.parts.every(({ text }, at) => originalOf(text) === sources[at]));
      if (fresh.length === 0) return;
      const fits = roomOf(fresh.map(({ block }) => block));
      for (const { said, texts, known } of fresh) {
        known.shown = true;
        for (const [at, { text }] of said.parts.entries()) writer.write(text, texts[at] ?? '');
      }
      for (const { said, known } of fresh.filter(({ block }) => !fits(block))) {
        known.shown = false;
        for (const { text } of said.parts) {
          tight.set(text, said.source);
          writer.restore(text);
          marks.add(text);
        }
      }
    },
  };
}

/** Where a click costs, the original stands beside the rendering. */
function inBoth({ parts, source, texts = [], whole = '' }: Said): readonly string[] {
  const [first] = parts;
  if (!first || !isCritical(first.text, source)) return texts;
  const at = parts.findLastIndex(({ text }) => JAPANESE.test(originalOf(text)));
  return parts.map(({ text }, index) => (index === at ? `${originalOf(text).trimEnd()} / ${whole}` : originalOf(text)));
}
