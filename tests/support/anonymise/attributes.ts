/** What stands in tags: form values and tokens go, addresses lose their query, pictures their data, texts what is personal. */
import { type Attribute, applyEdits, type Edit, type Token } from './markup.ts';
import type { Memory } from './memory.ts';
import { cleanScript, isTracker } from './scripts.ts';
import { findPersonal } from './text.ts';

/** A transparent pixel. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';
const DRAWING = /^(?:d|points|viewbox|transform|class|style|width|height|type|rel|lang|role|charset|media|sizes|values|path|offset|colspan|rowspan|xmlns.*)$/;
const NAMING = /^(?:id|for|name|headers|list|form|aria-(?:labelledby|describedby|controls|owns|activedescendant))$/;
const EMPTIED = /^(?:nonce|integrity|ping|srcdoc|autofocus-token)$|csrf|xsrf|(?:^|-)(?:token|secret|session|nonce)(?:-|$)/;
const ADDRESS = /^(?:href|src|action|formaction|poster|data|cite|background|longdesc|manifest|xlink:href|data-(?:src|href|url|original|action|lazy).*)$/;
const SECRET_META = /csrf|xsrf|token|verification|nonce|session|request-?id|trace/i;
/** Their value is what a button says or which of several is meant, not what somebody typed. */
const KEEPS_VALUE = /^(?:submit|button|reset|image|checkbox|radio|range)$/i;

/** The edits of one tag. */
export function findInTag(html: string, tag: Token, memory: Memory): Edit[] {
  const value = (name: string) => {
    const found = tag.attributes.find((attribute) => attribute.name === name);
    return found ? html.slice(found.start, found.end) : '';
  };
  const edits: Edit[] = [];
  for (const attribute of tag.attributes) {
    const old = html.slice(attribute.start, attribute.end);
    const text = made(tag.name, attribute, old, value, memory);
    // a bare attribute that became empty would take what follows for its value
    if (text !== old) edits.push({ start: attribute.start, end: attribute.end, text: text === '' && !attribute.quoted ? '""' : text });
  }
  return edits;
}

function made(tag: string, { name }: Attribute, old: string, value: (name: string) => string, memory: Memory): string {
  if (EMPTIED.test(name)) return '';
  if (tag === 'input' && name === 'value' && !KEEPS_VALUE.test(value('type'))) return '';
  if (tag === 'meta' && name === 'content') {
    if (SECRET_META.test(`${value('name')} ${value('property')} ${value('http-equiv')}`)) return '';
    if (/^content-type$/i.test(value('http-equiv'))) return old.replace(/charset\s*=\s*(?!utf-?8\b)[\w-]+/i, 'charset=utf-8');
  }
  if (tag === 'meta' && name === 'charset') return /^utf-?8$/i.test(old) ? old : 'utf-8';
  if (/^\s*data:/i.test(old)) return /^(?:src|poster|srcset|data-.*|xlink:href|href)$/.test(name) && /^\s*data:image\//i.test(old) ? PIXEL : '';
  if (name === 'style') return withoutData(old);
  if (DRAWING.test(name)) return old;
  if (name.startsWith('on') || /^\s*(?:javascript:|[[{])/i.test(old)) return inAttribute(old, (code) => cleanScript(code, memory));
  if (ADDRESS.test(name)) {
    if (isTracker(old) && name !== 'href') return '';
    const address = withoutQuery(old);
    return applyEdits(address, findPersonal(address, memory, 'address'));
  }
  if (name === 'srcset') return old.replace(/data:[^\s]+/gi, PIXEL).replace(/\?[^\s,]*/g, '');
  if (NAMING.test(name)) return applyEdits(old, findPersonal(old, memory, 'name'));
  return personal(old.replace(/\?[\w.%[\]-]{1,200}=[^\s"'<>]*/g, ''), memory);
}

/** An address without its query and without a fragment that carries values. */
export const withoutQuery = (address: string): string => address.replace(/\?[^#]*/, '').replace(/#.*=.*$/s, '');

/** Style text without embedded pictures and fonts. */
export const withoutData = (style: string): string => style.replace(/url\(\s*(["']?)data:[^"')]*\1\s*\)/gi, 'url()');

const personal = (text: string, memory: Memory) => applyEdits(text, findPersonal(text, memory));

/** Code in an attribute has its quotes written out. */
function inAttribute(text: string, clean: (code: string) => string): string {
  const escaped = /&quot;/.test(text);
  const cleaned = clean(escaped ? text.replaceAll('&quot;', '"') : text);
  return escaped ? cleaned.replaceAll('"', '&quot;') : cleaned;
}
