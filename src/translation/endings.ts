/** What stands behind a stem, and what it says: the rows of words/endings.tsv. */
import type { Form } from './form';
import type { Row } from './words';

export type Ending = readonly [suffix: string, form: Form];
/** Behind the stem that ます has, behind て, behind た (or だ), behind what ない has before it, as in a dictionary, a noun that takes する, お and a stem, behind させ. */
export type Behind = 'masu' | 'te' | 'ta' | 'nai' | 'dictionary' | 'suru' | 'polite' | 'leave';
export type Endings = (behind: Behind) => readonly Ending[];

/** What a form is written with. */
const MARKS = new Map<string, Partial<Form>>([
  ...(['final', 'plain', 'te', 'stem', 'if'] as const).map((end) => [end, { end }] as const),
  ...(['passive', 'can'] as const).map((voice) => [voice, { voice }] as const),
  ...(['please', 'please-not', 'sure', 'thanks', 'want', 'invite', 'easy', 'must', 'due'] as const).map((mood) => [mood, { mood }] as const),
  ...(['without', 'while', 'with'] as const).map((beside) => [beside, { beside }] as const),
  ['neg', { neg: true }],
  ['past', { past: true }],
  ['ing', { ing: true }],
  ['even', { even: true }],
  ['after', { after: true }],
  ['gone', { gone: true }],
  ['either', { either: true }],
]);

/** Forms alike are one and the same, as they are many. */
const forms = new Map<string, Form>();
/** @param written words of MARKS. @throws Error where one is none */
function formOf(written: string): Form {
  const known = forms.get(written);
  if (known) return known;
  const form: Form = { end: 'final' };
  for (const word of written.split(' ')) {
    const mark = MARKS.get(word);
    if (!mark) throw new Error(`${word}: no form is written so`);
    Object.assign(form, mark);
  }
  forms.set(written, form);
  return form;
}

/** @param rows of the kind `ending`: a suffix, and behind what it stands with what it says */
export function endingsOf(rows: readonly Row[]): Endings {
  const all = new Map<string, Ending[]>();
  for (const { ja, text } of rows) {
    const [behind = '', ...form] = text.split(' ');
    const there = all.get(behind) ?? [];
    all.set(behind, there);
    there.push([ja, formOf(form.join(' '))]);
  }
  return (behind) => all.get(behind) ?? [];
}
