/** Text as pages print it, made comparable. */

const SPACED = /[^\S ]|\s\s/;
const SPECIAL = /[^\s!-}\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff、。・「」]|令和/;

/** NFKC, one kind of wave, dash and space; full-width digits and letters become plain ones. */
export function normalise(text: string): string {
  // most runs are plain already, and this is asked of every run of a page
  if (!SPECIAL.test(text)) return SPACED.test(text) ? text.replace(/\s+/g, ' ') : text;
  return (
    text
      .normalize('NFKC')
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[〜～∼]/g, '~')
      .replace(/[−‐‑–—―]/g, '-')
      // 7月15日……0.31GB
      .replace(/\.{3,}/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/令和 ?(元|\d+)年/g, (_, year) => `${2018 + (Number(year) || 1)}年`)
  );
}

/** A Japanese mobile number, masked or not; the group holds its last four digits. */
export const PHONE = /(?<![\d-])(?:(?:0|\+81[- ]?)[2789]0[- ]?(?:\d{4}|[*•●xX]{3,4})[- ]?|(?<![\d*•●xX-])[*•●xX]{3}-?[*•●xX]{4}-?)(\d{4})(?![\d-])/g;

/** The same, asked of a text as a whole. */
export const PHONE_ANY = new RegExp(PHONE.source);

/** One pattern for the words of several. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
