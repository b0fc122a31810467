/** The table of redesigns: each keeps what a human reads off the page. */
import { pin } from './dom';
import { insertHiddenPanels } from './hidden';
import { dropClassesAndIds, renameClassesAndIds, unwrap, wrap } from './names';
import { fullWidth, splitNumbers, unitBlock, unitInline } from './numbers';
import type { Random } from './random';
import { shuffled } from './random';
import { reorderSections } from './sections';
import { definitionListToTable, listsToDivs, rowsToTable, tableToDefinitionList, tableToDivs } from './tables';
import { insertBanners, replaceLabels } from './words';

export interface Mutation {
  id: string;
  /** Changes the document; returns how many changes it made: 0 where the page offers nothing to change. */
  mutate(document: Document, random: Random): number;
}

const SINGLE: readonly Mutation[] = [
  { id: 'classes and ids renamed', mutate: renameClassesAndIds },
  { id: 'classes and ids dropped', mutate: dropClassesAndIds },
  { id: 'wrapped', mutate: wrap },
  { id: 'unwrapped', mutate: unwrap },
  { id: 'sections reordered', mutate: reorderSections },
  { id: 'numbers split', mutate: splitNumbers },
  { id: 'table to definition list', mutate: tableToDefinitionList },
  { id: 'table to divs', mutate: tableToDivs },
  { id: 'lists to divs', mutate: listsToDivs },
  { id: 'definition list to table', mutate: definitionListToTable },
  { id: 'rows of divs to table', mutate: rowsToTable },
  { id: 'full-width', mutate: fullWidth },
  { id: 'banners', mutate: insertBanners },
  { id: 'synonyms', mutate: replaceLabels },
  { id: 'unit in inline node', mutate: unitInline },
  { id: 'unit in block', mutate: unitBlock },
  { id: 'hidden panels', mutate: insertHiddenPanels },
];

/** A redesign rarely changes one thing only. */
function several(document: Document, random: Random): number {
  return shuffled(random, SINGLE)
    .slice(0, 4)
    .reduce((done, { mutate }) => {
      // what one hides by a class the next may not bring to light
      pin(document);
      return done + mutate(document, random);
    }, 0);
}

export const MUTATIONS: readonly Mutation[] = [...SINGLE, { id: 'four of these', mutate: several }];
