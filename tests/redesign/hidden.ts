/** Panels that nobody sees: the same block for another line or for last month. */
import { amountTexts, scaled } from './amounts';
import { blockOf, elements, make, numbersIn, PHONE, textOf } from './dom';
import { pick, type Random } from './random';

/** Inserts one beside the block it is a copy of; its figures are others. */
export function insertHiddenPanels(document: Document, random: Random): number {
  const amounts = amountTexts(document).filter((text) => blockOf(text)?.checkVisibility());
  const blocks = elements(document, 'section,article,div,dl,table').filter(
    (element) =>
      amounts.filter((text) => element.contains(text)).length > 1 && textOf(element).length < textOf(document.body).length * 0.7 && element.checkVisibility(),
  );
  if (blocks.length === 0) return 0;
  const block = pick(random, blocks);
  const copy = block.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  const panel = /^(DL|TABLE)$/.test(copy.tagName) ? make(document, 'div', copy) : copy;
  const holder = document.implementation.createHTMLDocument();
  holder.body.append(panel);
  for (const text of amountTexts(holder)) text.data = scaled(text.data, 0.4 + random() * 0.5);
  if (random() < 0.5) nameOther(panel, random);
  else panel.prepend(make(document, 'h3', pick(random, ['先月', '前月のご利用状況', '先月のデータ量'])));
  hide(document, panel, random);
  if (random() < 0.5) block.before(panel);
  else block.after(panel);
  // the page's own styles may show what is marked hidden
  if (panel.checkVisibility()) panel.style.setProperty('display', 'none', 'important');
  return 1;
}

function nameOther(panel: HTMLElement, random: Random): void {
  const number = `070-****-${1000 + Math.floor(random() * 9000)}`;
  if (numbersIn(panel).size === 0) panel.prepend(make(panel.ownerDocument, 'p', number));
  const walker = panel.ownerDocument.createTreeWalker(panel, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = (node.nodeValue ?? '').replace(PHONE, number);
}

function hide(document: Document, panel: HTMLElement, random: Random): void {
  const way = random();
  if (way < 0.3) panel.hidden = true;
  else if (way < 0.7) panel.style.display = 'none';
  else {
    document.body.append(make(document, 'style', '.is-off{display:none}'));
    panel.classList.add('is-off');
  }
}
