/** Names and member numbers known from a label are replaced wherever else they stand: in titles, in data, written out as \u escapes. */
import { applyEdits } from './markup.ts';
import { digitCount, type Memory } from './memory.ts';
import { madeName } from './names.ts';
import { isDate, renumbered } from './numbers.ts';

const GAP = /[\s\u3000\u00a0・]+/;
const ANY_GAP = '(?:[\\s\\u3000\\u00a0・]|\\\\u3000|&nbsp;|&#12288;)?';

/** No page has more people; a pattern of thousands could not be compiled. */
const MOST = 200;

/** The page with every further mention of the people and numbers that its labels told. */
export function replaceKnown(html: string, memory: Memory): string {
  const names = [...memory.known.names]
    .filter(isTelling)
    .slice(0, MOST)
    .sort((a, b) => b.length - a.length);
  const ids = [...memory.known.ids].filter((id) => digitCount(id) >= 6 && !/^\D*10{3}/.test(id) && !isDate(id)).slice(0, MOST);
  const patterns = [...names.map(nameAnywhere), ...ids.map((id) => `(?<![\\w.,¥])${literal(id)}(?![\\w.,]|\\s?(?:[KMG]?B|円|パケット))`)];
  if (patterns.length === 0) return html;
  const found = html.matchAll(new RegExp(patterns.join('|'), 'g'));
  return applyEdits(
    html,
    [...found].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: ids.includes(match[0]) ? renumbered(match[0], '', 'id', memory) : madeName(readable(match[0]), memory),
    })),
  );
}

/** A surname alone may be a word, or part of one. */
function isTelling(name: string): boolean {
  if (/[A-Za-z]/.test(name)) return GAP.test(name);
  return name.replace(GAP, '').length >= (/[\u3400-\u9fff]/.test(name) ? 3 : 4);
}

const nameAnywhere = (name: string) =>
  name
    .split(GAP)
    .map((part) =>
      /[A-Za-z]/.test(part) ? `(?<![A-Za-z])${literal(part)}(?![A-Za-z])` : [...part].map((letter) => `(?:${letter}|\\\\u${hex(letter)})`).join(''),
    )
    .join(ANY_GAP);

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
const hex = (letter: string) =>
  letter
    .charCodeAt(0)
    .toString(16)
    .padStart(4, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
const readable = (text: string) =>
  text.replace(/\\u([\da-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/&nbsp;|&#12288;/, '\u3000');
