/** Verbs by their stems: every form of one is a stem and an ending, and endings are the same for a whole class. */
import { type Form, formsOf, type VerbClass } from './conjugate';
import type { Verb } from './model';

interface Stem {
  verb: Verb;
  endings: ReadonlyMap<string, Form>;
}

export interface Verbs {
  stems: ReadonlyMap<string, readonly Stem[]>;
  longestStem: number;
}

const tables = new Map<string, { own: Map<string, Form>; polite: Map<string, Form> }>();

/** @param row the last kana of a verb that has one */
function endingsOf(kind: VerbClass, row: string) {
  const known = tables.get(kind + row);
  if (known) return known;
  const [own, polite] = [new Map<string, Form>(), new Map<string, Form>()];
  for (const [spelling, form] of formsOf(row, kind)) {
    const table = spelling.startsWith('お') && kind !== 's' ? polite : own;
    const ending = table === polite ? spelling.slice(1) : spelling;
    if (ending && !table.has(ending)) table.set(ending, form);
  }
  const made = { own, polite };
  tables.set(kind + row, made);
  return made;
}

export class VerbTable implements Verbs {
  readonly stems = new Map<string, Stem[]>();
  longestStem = 0;

  /** @param ja as in a dictionary; a noun that takes する without it */
  add(ja: string, kind: VerbClass, verb: Verb): void {
    const row = kind === 's' ? '' : ja.slice(-1);
    const stem = kind === 's' ? ja : ja.slice(0, -1);
    const { own, polite } = endingsOf(kind, row);
    this.keep(stem, { verb, endings: own });
    if (polite.size > 0) this.keep(`お${stem}`, { verb, endings: polite });
  }

  private keep(stem: string, entry: Stem): void {
    this.stems.set(stem, [...(this.stems.get(stem) ?? []), entry]);
    this.longestStem = Math.max(this.longestStem, stem.length);
  }
}

const LONGEST_ENDING = 16;

/** Every verb that begins at a place of a text, in every form that stands there. */
export function* verbsAt(text: string, at: number, { stems, longestStem }: Verbs): Generator<{ length: number; verb: Verb; form: Form }> {
  for (let size = Math.min(longestStem, text.length - at); size >= 0; size--)
    for (const { verb, endings } of stems.get(text.slice(at, at + size)) ?? [])
      for (let more = Math.min(LONGEST_ENDING, text.length - at - size); more > 0; more--) {
        const form = endings.get(text.slice(at + size, at + size + more));
        // する alone has no stem to be told by
        if (form && (size > 0 || /^[しす]/.test(text[at] ?? ''))) yield { length: size + more, verb, form };
      }
}
