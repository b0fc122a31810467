/** All that is personal in one piece of text, found by every means in the order of their certainty. */
import { findFields } from './fields.ts';
import type { Edit } from './markup.ts';
import type { Memory } from './memory.ts';
import { findNames } from './names.ts';
import { claim, findNumbers, type Where } from './numbers.ts';
import { findPlaces } from './places.ts';

/** The edits that make a text nobody's, in order. */
export function findPersonal(text: string, memory: Memory, where: Where = 'text'): Edit[] {
  let all: Edit[] = [];
  let rest = text;
  const take = (edits: Edit[]) => {
    all = all.concat(edits);
    rest = claim(rest, edits);
  };
  const sure = findNumbers(rest, memory, where, 'sure');
  all = all.concat(sure.edits);
  rest = sure.rest;
  if (where === 'text') take(findFields(rest, memory));
  if (where === 'text' || where === 'code') {
    take(findNames(rest, memory));
    take(findPlaces(rest));
  }
  return all.concat(findNumbers(rest, memory, where, 'loose').edits).sort((a, b) => a.start - b.start);
}
