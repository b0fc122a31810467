/** Makes a saved portal page nobody's: the same person becomes the same made-up person everywhere, and figures, dates and labels stay. */
import { findInTag, withoutData, withoutQuery } from './anonymise/attributes.ts';
import { replaceKnown } from './anonymise/known.ts';
import { applyEdits, type Edit, type Token, tokensOf } from './anonymise/markup.ts';
import { type Memory, newMemory } from './anonymise/memory.ts';
import { cleanScript, isTracker, onlyTracks } from './anonymise/scripts.ts';
import { streamOf } from './anonymise/stream.ts';
import { findPersonal } from './anonymise/text.ts';

/** A page that is nobody's. */
export interface Anonymised {
  html: string;
  /** how many different ones of each kind were found */
  found: Record<string, number>;
}

/** A pass can lay bare what was no pattern before (a name known from one place, beside a title in another); two are the rule. */
const MOST_PASSES = 8;

/** Replaces what is personal in a page. Doing it again changes nothing. */
export function anonymise(html: string): Anonymised {
  const memory = newMemory();
  let last = html;
  let next = pass(html, memory);
  for (let passes = 1; next !== last && passes < MOST_PASSES; passes++) {
    last = next;
    next = pass(last, newMemory());
  }
  return { html: next, found: memory.counts() };
}

/** The text of a saved file: by its byte order mark, else by the charset its head names, else UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const marked = /^\xff\xfe/.test(head) ? 'utf-16le' : /^\xfe\xff/.test(head) ? 'utf-16be' : /^\xef\xbb\xbf/.test(head) ? 'utf-8' : undefined;
  const named = marked ?? /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    // a page that can be read as ASCII to find its charset is not in UTF-16, whatever it says
    return new TextDecoder(!marked && /^utf-16/i.test(named) ? 'utf-8' : named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Whether a browser saved the page as an archive of many files, which is no HTML. */
export const isArchive = (text: string): boolean => /^(?:From: <Saved by |MIME-Version: 1\.0|bplist00)/.test(text.slice(0, 40));

function pass(html: string, memory: Memory): string {
  const tokens = tokensOf(html);
  const stream = streamOf(html, tokens);
  const edits = stream.toSource(findPersonal(stream.text, memory));
  for (const [index, token] of tokens.entries()) {
    const old = html.slice(token.start, token.end);
    if (token.kind === 'tag') edits.push(...findInTag(html, token, memory));
    else if (token.kind === 'cut') edits.push(whole(token, ''));
    else if (token.kind === 'comment') edits.push(whole(token, comment(old, index, memory)));
    else if (token.kind === 'raw') edits.push(whole(token, raw(token.name, old, tokens[index - 1], html, memory)));
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return replaceKnown(applyEdits(html, edits), memory);
}

const whole = ({ start, end }: Token, text: string): Edit => ({ start, end, text });

function raw(name: string, text: string, tag: Token | undefined, html: string, memory: Memory): string {
  if (name === 'style') return withoutData(text);
  if (name !== 'script') return '';
  const src = tag?.attributes.find((attribute) => attribute.name === 'src');
  if ((src && isTracker(html.slice(src.start, src.end))) || onlyTracks(text)) return '';
  return cleanScript(text, memory);
}

/** Comments go, but for the doctype and the line that says where and when the page was saved. */
function comment(text: string, index: number, memory: Memory): string {
  if (!text.startsWith('<!--')) return /^<!doctype\b/i.test(text) ? text : '<!---->';
  const header = index === 0 ? /^<!--\s*(\{.*\})\s*-->$/.exec(text)?.[1] : undefined;
  if (!header) return '<!---->';
  try {
    const { url, now } = JSON.parse(header) as Record<string, unknown>;
    if (typeof url !== 'string' || typeof now !== 'string' || !/^[\d:T+.Z-]{10,35}$/.test(now)) return '<!---->';
    const address = withoutQuery(url).replace(/[<>"]|--/g, '');
    return text.replace(url, () => applyEdits(address, findPersonal(address, memory, 'address')));
  } catch {
    return '<!---->';
  }
}
