/** Cc and Cf hold line breaks, bidi controls (U+202E …), zero-width and tag characters; Cs are halves of broken pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** more than three marks on one letter are no language, but overdraw the lines above and below */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** A page's own words (plan, nickname) made safe to stand among ours: one line, no hidden or direction-changing characters, capped. */
export function displayText(text: string, cap = 60): string {
  const letters = [
    ...text
      .slice(0, 20 * cap)
      .replace(INVISIBLE, ' ')
      .replace(PILED_MARKS, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return letters.length <= cap
    ? letters.join('')
    : `${letters
        .slice(0, cap - 1)
        .join('')
        .trimEnd()}…`;
}
