/** Sections in another order: a heading stays with its section, a value with its label. */
import { elements, HEADING, isSection, make, numbersIn, textOf } from './dom';
import { type Random, shuffled } from './random';

/** These end what stands under a heading without being part of it. */
const ENDS = 'footer,hr,nav,script,aside,form';
const PART_OF_THE_ABOVE = /^(うち|内訳|上記)/;

/** Shuffles blocks that open with a heading, and stretches from one heading to the next. */
export function reorderSections(document: Document, random: Random): number {
  let done = 0;
  for (const parent of [document.body, ...elements(document, 'main,div,section,article,form')]) {
    if (parent.closest('header,footer,nav')) continue;
    done += shuffleBlocks(parent, random) + shuffleStretches(parent, random);
  }
  return done;
}

function shuffleBlocks(parent: Element, random: Random): number {
  const children = [...parent.children];
  const sections = children.filter((child) => isSection(child) && !PART_OF_THE_ABOVE.test(textOf(child)));
  // a loose heading or a loose number among them speaks for what follows it
  if (children.some((child) => !sections.includes(child) && child.matches('h2,h3,h4,h5,h6') && children.indexOf(child) > 0)) return 0;
  if (numbersIn(parent).size > 1 && children.some((child) => !sections.includes(child) && numbersIn(child).size > 0)) return 0;
  return permute(sections, random);
}

function shuffleStretches(parent: Element, random: Random): number {
  if (numbersIn(parent).size > 1) return 0;
  const headings = [...parent.children].filter((child) => child.matches(HEADING));
  const level = headings.map((heading) => heading.tagName).find((tag, index, all) => all.indexOf(tag) !== index);
  if (!level) return 0;
  const groups: HTMLElement[][] = [[]];
  for (const heading of headings) {
    if (heading.tagName < level) groups.push([]);
    if (heading.tagName !== level || PART_OF_THE_ABOVE.test(textOf(heading))) continue;
    const stretch = [heading];
    for (let next = heading.nextElementSibling; next && !isEnd(next, level); next = next.nextElementSibling) stretch.push(next);
    const section = make(parent.ownerDocument, 'section');
    heading.before(section);
    section.append(...stretch);
    groups.at(-1)?.push(section);
  }
  return groups.reduce((sum, group) => sum + permute(group, random), 0);
}

const isEnd = (element: Element, level: string) =>
  (element.matches(HEADING) && element.tagName <= level) || element.matches(ENDS) || /©|copyright|^※/i.test(textOf(element).slice(0, 40));

/** Each place gets another of the elements. */
function permute(list: readonly Element[], random: Random): number {
  if (list.length < 2) return 0;
  let order = shuffled(random, list);
  for (let i = 0; i < 5 && order.every((element, index) => element === list[index]); i++) order = shuffled(random, list);
  const places = list.map((element) => {
    const place = element.ownerDocument.createComment('');
    element.replaceWith(place);
    return place;
  });
  for (const [index, place] of places.entries()) place.replaceWith(order[index] as Element);
  return order.filter((element, index) => element !== list[index]).length;
}
