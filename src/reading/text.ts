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

/** Labels repeat, within a page and from one look at it to the next. */
const seen = new Map<string, string>();

/** A label with what does not change its meaning taken out: honorifics, の, spaces; spelling variants made one. */
export function canonical(label: string): string {
  const known = seen.get(label);
  if (known !== undefined) return known;
  if (seen.size > 4_000) seen.clear();
  const text = normalise(label)
    .toLowerCase()
    .replace(/(?<![a-z]) | (?![a-z])/g, '')
    .replace(/[ごお御](?=[利使契案請支客登])/g, '')
    .replace(/(くり|繰り?|持ち?)(こし|越し?)/g, '繰越')
    .replace(/のこり|残り/g, '残')
    .replace(/使用/g, '利用')
    .replace(/(?<![いずみは])つか(?=[いうえおっわ])/g, '使')
    .replace(/ギガバイト/g, 'gb')
    .replace(/\([gmk]b\)$/, '')
    .replace(/(?<=[\u3040-\u30ff\u4e00-\u9fff)])の(?=[\u3040-\u30ff\u4e00-\u9fff(])/g, '');
  seen.set(label, text);
  return text;
}

/** A Japanese mobile number, masked or not; the group holds its last four digits. */
export const PHONE = /(?<![\d-])(?:(?:0|\+81[- ]?)[2789]0[- ]?(?:\d{4}|[*•●xX]{3,4})[- ]?|(?<![\d*•●xX-])[*•●xX]{3}-?[*•●xX]{4}-?)(\d{4})(?![\d-])/g;

/** The same, asked of a text as a whole. */
export const PHONE_ANY = new RegExp(PHONE.source);

/** Long digit strings (numbers, ICCIDs, member ids) cut to their last four, names of a person (…様) dropped: nothing more leaves the reader. */
export function redact(text: string): string {
  return text
    .replace(PHONE, '••$1')
    .replace(/[A-Za-z]{0,4}\d[\d-]{4,}(\d{4})(?!\d)/g, '••$1')
    .replace(/\S{1,12} ?\S{0,8} ?(様|さま|さん)(?=\s|$)/g, '')
    .slice(0, 80);
}

/** One pattern for the words of several. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'i');

/** What might be, not what is. */
export const SUPPOSING = /場合|ことがあ|とき|際(に|は)|可能性|以降|通知|メール/;
