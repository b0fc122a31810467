/** Splits saved HTML as browsers do, without building a document: whatever is not replaced stays byte for byte. */

/** Where the value of an attribute stands in the file. */
export interface Attribute {
  name: string;
  start: number;
  end: number;
  quoted: boolean;
}

/** `raw` is what stands between the tags of a script, a style and the like; `cut` a tag that the file ends in. */
export interface Token {
  kind: 'text' | 'tag' | 'comment' | 'raw' | 'cut';
  start: number;
  end: number;
  /** of a tag, or of the element that raw text lies in; with a slash where it closes */
  name: string;
  attributes: Attribute[];
}

/** A piece of text to put in place of another. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

const RAW = new Set(['script', 'style', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);
const SPACE = /[\s/]*/y;
const BLANK = /\s*/y;
const NAME = /=?[^\s/>=]*/y;
const BARE = /[^\s>]*/y;

/** The text with the edits made; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/** The tokens of a page, one after the other without gaps. */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  let textFrom = 0;
  let at = 0;
  const push = (token: Token) => {
    if (token.start > textFrom) tokens.push(plain('text', textFrom, token.start));
    tokens.push(token);
    at = textFrom = token.end;
  };
  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (html.startsWith('<!', open) || html.startsWith('<?', open)) {
      const close = html.startsWith('<!--', open) ? html.indexOf('-->', open + 2) + 3 : html.indexOf('>', open) + 1;
      push(plain('comment', open, close > open ? close : html.length));
      continue;
    }
    if (!/^<\/?[a-z]/i.test(html.slice(open, open + 3))) {
      at = open + 1;
      continue;
    }
    const tag = tagAt(html, open);
    push(tag ?? plain('cut', open, html.length));
    if (tag && RAW.has(tag.name)) {
      const closing = new RegExp(`</${tag.name}[\\s/>]`, 'gi');
      closing.lastIndex = at;
      const end = closing.exec(html)?.index ?? html.length;
      if (end > at) push({ ...plain('raw', at, end), name: tag.name });
    }
  }
  if (textFrom < html.length) tokens.push(plain('text', textFrom, html.length));
  return tokens;
}

const plain = (kind: Token['kind'], start: number, end: number): Token => ({ kind, start, end, name: '', attributes: [] });

/** The tag that begins here, or undefined where the file ends within it. */
function tagAt(html: string, start: number): Token | undefined {
  const skip = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from;
    pattern.exec(html);
    return pattern.lastIndex;
  };
  const named = skip(NAME, html[start + 1] === '/' ? start + 2 : start + 1);
  const token: Token = { ...plain('tag', start, start), name: html.slice(start + 1, named).toLowerCase() };
  let at = named;
  for (;;) {
    at = skip(SPACE, at);
    if (at >= html.length) return undefined;
    if (html[at] === '>') return { ...token, end: at + 1 };
    const nameEnd = skip(NAME, at);
    const name = html.slice(at, nameEnd).toLowerCase();
    at = skip(BLANK, nameEnd);
    if (html[at] !== '=') continue;
    at = skip(BLANK, at + 1);
    const quote = html[at];
    const quoted = quote === '"' || quote === "'";
    const from = quoted ? at + 1 : at;
    const to = quoted ? html.indexOf(quote, from) : skip(BARE, from);
    if (to < 0) return undefined;
    token.attributes.push({ name, start: from, end: to, quoted });
    at = quoted ? to + 1 : to;
  }
}
