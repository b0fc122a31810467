/** Verbs by their stems: every form of one is a stem and an ending, and endings are the same for a whole class. */
import { Conjugation, type VerbClass } from './conjugate';
import type { Endings } from './endings';
import type { Form } from './form';
import type { Verb } from './model';
import { Spellings } from './spellings';

interface Behind {
  own: Spellings<Form>;
  /** behind お and the stem */
  polite: Spellings<Form>;
}

export class VerbTable {
  private readonly tables = new Map<string, Behind>();
  private readonly conjugation: Conjugation;
  private readonly stems = new Spellings<{ verb: Verb; endings: Spellings<Form> }>();
  /** する: it has no stem to be told by */
  private bare: { verb: Verb; endings: Spellings<Form> } | undefined;

  constructor(endings: Endings) {
    this.conjugation = new Conjugation(endings);
  }

  /** @param row the last kana of a verb that has one */
  private behind(kind: VerbClass, row: string): Behind {
    const known = this.tables.get(kind + row);
    if (known) return known;
    const made: Behind = { own: new Spellings(), polite: new Spellings() };
    for (const [spelling, form] of this.conjugation.formsOf(row, kind)) {
      const isPolite = spelling.startsWith('お') && kind !== 's';
      const table = isPolite ? made.polite : made.own;
      const ending = isPolite ? spelling.slice(1) : spelling;
      if (ending && !table.get(ending)) table.add(ending, form);
    }
    this.tables.set(kind + row, made);
    return made;
  }

  /** @param ja as in a dictionary; a noun that takes する without it */
  add(ja: string, kind: VerbClass, verb: Verb): void {
    const { own, polite } = this.behind(kind, kind === 's' ? '' : ja.slice(-1));
    const stem = kind === 's' ? ja : ja.slice(0, -1);
    if (stem === '') this.bare = { verb, endings: own };
    else this.stems.add(stem, { verb, endings: own });
    if (kind === 's') return;
    this.stems.add(`お${stem}`, { verb, endings: polite });
    // 電源をお切りください
    if (/[をがに]/.test(stem)) this.stems.add(stem.replace(/[をがに]/, '$&お'), { verb, endings: polite });
  }

  /** Every verb that begins at a place of a text, in every form that stands there. */
  at(text: string, at: number, found: (length: number, verb: Verb, form: Form) => void): void {
    this.stems.at(text, at, (size, { verb, endings }) => endings.at(text, at + size, (more, form) => found(size + more, verb, form)));
    const { bare } = this;
    if (bare && /[しすさせ]/.test(text.charAt(at))) bare.endings.at(text, at, (length, form) => found(length, bare.verb, form));
  }
}
