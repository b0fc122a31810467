/** The data that a page carries in its own scripts. */
import { type Data, literalAt } from './literal';

const MAX_SCRIPTS = 60;
const MAX_TEXT = 1_000_000;
const MAX_LITERALS = 60;
/** Scripts without any of these say nothing of use. */
const TELLING = /usage|used|remain|traffic|packet|capacity|datasets|データ|通信量|残/i;

/** Every object or list written out in an inline script, outermost ones alone. */
export function embeddedData(document: Document): Data[] {
  const found: Data[] = [];
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length > MAX_TEXT || !TELLING.test(text)) continue;
    const starts = /(?:^|[=(,:]|\breturn\b)\s*(?=[{[])/g;
    for (let start = starts.exec(text); start && found.length < MAX_LITERALS; start = starts.exec(text)) {
      const literal = literalAt(text, starts.lastIndex);
      if (literal) starts.lastIndex = literal.end;
      else starts.lastIndex++;
      if (literal && typeof literal.value === 'object' && literal.value !== null) found.push(literal.value);
    }
  }
  return found;
}
