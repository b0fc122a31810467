/** Labels as they are compared, and as they are kept. */
import { normalise, PHONE } from './text';

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

/** Long digit strings (numbers, ICCIDs, member ids) cut to their last four, names of a person (…様) dropped: nothing more leaves the reader. */
export function redact(text: string): string {
  return text
    .replace(PHONE, '••$1')
    .replace(/[A-Za-z]{0,4}\d[\d-]{4,}(\d{4})(?!\d)/g, '••$1')
    .replace(/\S{1,12} ?\S{0,8} ?(様|さま|さん)(?=\s|$)/g, '')
    .slice(0, 80);
}

/** What might be, not what is. */
export const SUPPOSING = /場合|ことがあ|とき|際(に|は)|可能性|以降|通知|メール/;
