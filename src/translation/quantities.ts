/** Amounts, dates, prices, numbers: found by form, said in the other language, their digits as they stand. */
import { FORMS, type QuantityId } from './quantity-forms';
import type { Spellings } from './spellings';

type Of = 'time' | 'amount' | 'name';

/** What a language says of each form, and of weekdays, the parts of a month and of a day. */
export interface Quantities {
  said: Readonly<Record<QuantityId, string>>;
  named: Readonly<Record<string, string>>;
}

const N = '[\\d,.]*\\d';
/** By each character that they may begin with. */
interface Found {
  form: RegExp;
  of: Of;
  id: QuantityId | undefined;
}
const byFirst = (): ReadonlyMap<string, readonly Found[]> => {
  const forms = new Map<string, Found[]>();
  for (const [first, form, of, id] of FORMS as readonly (readonly [string, string, Of, QuantityId?])[]) {
    const entry = { form: new RegExp(form.replaceAll('#', N), 'dy'), of, id };
    for (const char of first.replace('0', '0123456789')) forms.set(char, [...(forms.get(char) ?? []), entry]);
  }
  return forms;
};
// pure: a script that is given what is here carries nothing of it
const forms = /* @__PURE__ */ byFirst();
const number = /* @__PURE__ */ new RegExp(`([-×]?)${N}(?: ?[~〜～] ?${N}(?![\\d:月日]))?`, 'y');

/** What stands behind a number. */
export interface Unit {
  of: Of;
  /** #: the number */
  said: string;
}

/** What of this kind begins here. @param source gives back how a stretch stands on the page */
export function quantitiesAt(
  text: string,
  at: number,
  { said, named }: Quantities,
  units: Spellings<Unit>,
  source: (from: number, to: number) => string,
  found: (length: number, of: Of, said: string) => void,
): void {
  const begun = forms.get(text.charAt(at));
  if (!begun) return;
  for (const { form, of, id } of begun) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) continue;
    const value = (index: number) => {
      const span = match.indices?.[index];
      return named[match[index] ?? ''] ?? (span ? source(...span) : '');
    };
    found(
      match[0].length,
      of,
      (id ? said[id] : '$1').replace(/\$(\d)/g, (_, index) => value(Number(index))),
    );
  }
  number.lastIndex = at;
  const [whole = '', sign = ''] = number.exec(text) ?? [];
  if (!whole) return;
  const end = at + whole.length;
  const there = source(at + sign.length, end);
  const space = text.charAt(end) === ' ' ? 1 : 0;
  units.at(text, end + space, (more, { of, said }) =>
    found(end - at + space + more, of, sign + (there === '1' ? said.replace(/^# ([a-z]+)s$/, '# $1') : said).replace('#', there)),
  );
}
