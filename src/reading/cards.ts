/** Pages of eSIM sellers name no phone number: each product stands in a card of its own, under its heading, with what is left of it. */
import type { Amount } from '../model/amount';
import { bindData } from './bind';
import type { Surroundings } from './context';
import type { Quantity } from './quantity';
import { closes } from './sums';
import { parentOf, twinsOf } from './wrappers';

/** The cards of a page by their element, with their headings; empty where there are not two that say what is left. */
export function cardsOf(quantities: readonly Quantity[], around: Surroundings, visible: (element: Element) => boolean): Map<Element, string> {
  const cards = new Map<Element, string>();
  const amounts = new Map<Element, Amount>();
  const left = quantities.filter((quantity) => quantity.dimension === 'data' && !around.asides.has(quantity) && visible(quantity.run.block)).slice(0, 60);
  for (const quantity of left) {
    const bound = bindData(around.of(quantity));
    if ('no' in bound || bound.id !== 'remaining') continue;
    const card = cardAround(quantity.run.block);
    const heading = card && headingOf(card, around);
    // what stands above the first heading is not under it
    if (!card || !heading || heading.nth >= quantity.run.nth || quantity.dimension !== 'data') continue;
    cards.set(card, heading.wording);
    if (!amounts.has(card)) amounts.set(card, quantity.amount);
  }
  // what is left in all of the others is of none of them
  for (const [card, sum] of amounts) {
    const others = [...amounts.keys()].filter((other) => other !== card);
    if (
      others.length > 1 &&
      closes(
        [sum],
        others.map((other) => amounts.get(other) as Amount),
      )
    )
      cards.delete(card);
  }
  // an unlimited product beside them says of what is left that there is no end
  for (const card of [...cards.keys()])
    for (const twin of twinsOf(card)) {
      const heading = headingOf(twin, around);
      if (
        heading &&
        (!/[$¥]\d|\d円/.test(around.textOf(twin)) || /expires|used|install|到期|已用/i.test(around.textOf(twin))) &&
        /unlimited|無制限|[不无]限|使い放題|not (yet )?(installed|activ|started)|未安[装裝]|未[启啟]用|開(通|始)前|未開始|\bexpired|期限切れ|已[过過]期/i.test(
          around.textOf(twin),
        )
      )
        cards.set(twin, heading.wording);
    }
  const all = [...cards];
  for (const [card, wording] of all) {
    const alike = all.filter(([, other]) => nameOf(other) === nameOf(wording));
    const same = alike.filter(([, other]) => other === wording);
    // of two bought alike each is told by its badge, else by its place
    cards.set(card, !alike[1] ? nameOf(wording) : same[1] ? `${wording} ${same.findIndex(([own]) => own === card) + 1}` : wording);
  }
  return cards.size > 1 ? cards : new Map();
}

/** A heading over the parts of what is told elsewhere names no product. */
const PARTS = /内訳|明細|一覧|breakdown|details/i;
const headingOf = (card: Element, around: Surroundings) => around.runsIn(card).find((run) => run.origin === 'heading' && !PARTS.test(run.wording));

/** Its badge is gone once it is activated or used up; the name stays. */
const nameOf = (wording: string) => wording.replace(/ (([使利]用|適用)中|(尚?未|已)([啟启啓]用|過期|过期|激活)|(not )?activ(e|ated)|in use|expired)$/i, '');

const HEADED = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const headedTwins = (element: Element): number => twinsOf(element).filter((twin) => twin.querySelector(HEADED)).length;

/** The smallest block that stands beside another of its kind and has a heading; of wrappers around it the one with the most of its kind. */
function cardAround(block: Element): Element | undefined {
  for (let element: Element | null = block; element && element.tagName !== 'BODY'; element = parentOf(element)) {
    if (!element.querySelector(HEADED) || twinsOf(element).length === 0) continue;
    let card = element;
    for (let at = element.parentElement; at?.children.length === 1 && at.tagName !== 'BODY'; at = at.parentElement)
      if (headedTwins(at) > headedTwins(card)) card = at;
    return card;
  }
  return undefined;
}
