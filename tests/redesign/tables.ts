/** Tables, lists and rows of divs turned into each other. */
import { DATA_AMOUNT, elements, isInline, make, retag, textOf } from './dom';
import { type Random, some } from './random';

const ownRows = (table: Element) => [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
/** Inner tables first: what is in a cell moves with it. */
const tables = (document: Document) =>
  elements(document, 'table')
    .filter((table) => !table.querySelector('[rowspan]:not([rowspan="1"])'))
    .reverse();
const cells = (row: Element) => [...row.children];
const width = (table: Element) => Math.max(0, ...ownRows(table).map((row) => row.children.length));
/** Its cells name the columns. */
const isHead = (row: Element | undefined) => !!row && cells(row).length > 1 && cells(row).every((cell) => cell.tagName === 'TH' || !/\d/.test(textOf(cell)));

/** Two columns become one definition list; wider tables with a head row one list a row, each value with its column's head. */
export function tableToDefinitionList(document: Document, random: Random): number {
  let done = 0;
  for (const table of some(random, tables(document), 0.8)) {
    const rows = ownRows(table);
    const list = width(table) === 2 ? pairList(document, rows) : width(table) > 2 && isHead(rows[0]) ? cards(document, rows, random) : undefined;
    if (!list) continue;
    table.replaceWith(...captionOf(document, table), list);
    done++;
  }
  return done;
}

function pairList(document: Document, rows: readonly Element[]): HTMLElement {
  const box = make(document, 'div');
  let list: HTMLElement | undefined;
  for (const row of rows) {
    const [label, value] = cells(row);
    if (label && !value) {
      list = undefined;
      box.append(make(document, 'p', ...label.childNodes));
    } else if (label && value) {
      if (!list) {
        list = make(document, 'dl');
        box.append(list);
      }
      list.append(make(document, 'dt', ...label.childNodes), make(document, 'dd', ...value.childNodes));
    }
  }
  return box;
}

function cards(document: Document, rows: readonly Element[], random: Random): HTMLElement {
  const [corner, ...heads] = cells(rows[0] as Element);
  const first = textOf(corner);
  // a head stands over every card as it stood in the table, its lines not run together
  const named = (head: Element | undefined) => make(document, 'dt', ...[...(head?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  const titled = !first || random() < 0.5;
  const box = make(document, 'div');
  for (const row of rows.slice(1)) {
    const [title, ...values] = cells(row);
    const list = make(document, 'dl');
    const full = values.length === heads.length;
    if (title && cells(row).length === 1) {
      box.append(make(document, 'p', ...title.childNodes));
      continue;
    }
    const card = make(document, 'div');
    if (!full) list.append(make(document, 'dt', ...(title?.childNodes ?? [])));
    else if (first && (!titled || DATA_AMOUNT.test(textOf(title)))) list.append(named(corner), make(document, 'dd', ...(title?.childNodes ?? [])));
    else if (title?.tagName === 'TH' || /\d/.test(textOf(title))) card.append(make(document, 'h4', ...(title?.childNodes ?? [])));
    else list.append(heads.length > 0 ? named(corner) : make(document, 'dt'), make(document, 'dd', ...(title?.childNodes ?? [])));
    values.forEach((value, index) => {
      if (full) list.append(named(heads[index]));
      list.append(make(document, 'dd', ...value.childNodes));
    });
    card.append(list);
    box.append(card);
  }
  return box;
}

/** A row becomes a div of divs; columns stay under each other by their styles alone. */
export function tableToDivs(document: Document, random: Random): number {
  const chosen = some(random, tables(document), 0.8);
  for (const table of chosen) {
    const box = make(document, 'div');
    for (const row of ownRows(table)) {
      const line = make(document, 'div');
      line.style.display = 'flex';
      for (const cell of cells(row)) {
        const part = make(document, 'div', ...cell.childNodes);
        part.style.flex = `${cell.getAttribute('colspan') ?? 1} 1 0`;
        line.append(part);
      }
      box.append(line);
    }
    table.replaceWith(...captionOf(document, table), box);
  }
  return chosen.length;
}

/** Its caption stays above what was a table. */
function captionOf(document: Document, table: Element): HTMLElement[] {
  const caption = table.querySelector(':scope > caption');
  return caption ? [make(document, 'p', ...caption.childNodes)] : [];
}

/** Lists lose their tags: items become divs, terms and values rows of two or a plain sequence. */
export function listsToDivs(document: Document, random: Random): number {
  const chosen = some(random, elements(document, 'ul,ol,dl'), 0.8);
  for (const list of chosen) {
    const inRows = random() < 0.5;
    let row: HTMLElement | undefined;
    for (const item of [...list.children]) {
      if (!/^(LI|DT|DD)$/.test(item.tagName)) continue;
      const part = retag(item, 'div');
      if (item.tagName === 'LI' || !inRows) continue;
      if (item.tagName === 'DT' || !row) {
        row = make(document, 'div');
        part.before(row);
      }
      row.append(part);
    }
    retag(list, 'div');
  }
  return chosen.length;
}

/** Definition lists become tables of two columns. */
export function definitionListToTable(document: Document, random: Random): number {
  const lists = elements(document, 'dl').filter(
    (list) => list.children[0]?.tagName === 'DT' && [...list.children].every((item) => /^(DT|DD)$/.test(item.tagName)),
  );
  const chosen = some(random, lists, 0.8);
  for (const list of chosen) {
    const body = make(document, 'tbody');
    for (const item of [...list.children]) {
      const value = body.lastElementChild?.lastElementChild;
      if (item.tagName === 'DT') body.append(make(document, 'tr', make(document, 'th', ...item.childNodes), make(document, 'td')));
      else value?.append(...(value.firstChild ? [make(document, 'div', ...item.childNodes)] : item.childNodes));
    }
    list.replaceWith(make(document, 'table', body));
  }
  return chosen.length;
}

/** Rows that hold a label and a value each become the rows of a table. */
export function rowsToTable(document: Document, random: Random): number {
  const groups = elements(document, 'div,ul,section').filter((parent) => [...parent.children].filter(isRow).length >= 2);
  const chosen = some(random, groups, 0.9);
  for (const parent of chosen) {
    let body: HTMLElement | undefined;
    for (const row of [...parent.children]) {
      if (!isRow(row)) {
        body = undefined;
        continue;
      }
      if (!body) {
        body = make(document, 'tbody');
        row.before(make(document, 'table', body));
      }
      const [label, value] = [...row.children].map((part) => part.childNodes);
      body.append(make(document, 'tr', make(document, 'th', ...(label ?? [])), make(document, 'td', ...(value ?? []))));
      row.remove();
    }
    for (const item of [...parent.children]) if (item.tagName === 'LI') retag(item, 'div');
    if (parent.tagName === 'UL') retag(parent, 'div');
  }
  return chosen.length;
}

/** Two parts and nothing else: words, or a month, and then something with a number. */
function isRow(element: Element): boolean {
  const parts = [...element.children];
  if (!/^(DIV|LI)$/.test(element.tagName) || parts.length !== 2) return false;
  const [label, value] = parts.map(textOf) as [string, string];
  const plain = (part: Element) => (isInline(part) || /^(DIV|P)$/.test(part.tagName)) && !part.querySelector('div,p,ul,table,section,h2,h3');
  return parts.every(plain) && squeezed(textOf(element)) === squeezed(label + value) && /^(?!\d)|^\d+年\d+月$/.test(label) && label !== '' && /\d/.test(value);
}

const squeezed = (text: string) => text.replaceAll(' ', '');
