/** The half of the fuzz test that runs inside a browser: spoil a page, read it, hold what was read to what stands there. */
import { SIGNS } from '../../src/carriers/signs';
import type { Figure, PageReading } from '../../src/model/reading';
import { parseReadingMessage } from '../../src/model/reading-schema';
import { readPage } from '../../src/reading/read-page';
import { MUTATIONS } from '../redesign/mutations';
import { mulberry32, pick } from '../redesign/random';
import { mutateText } from './mutate-text';

export interface PageCase {
  seed: number;
  ms: number;
  /** figures read */
  figures: number;
  thrown?: string;
  /** figures that the page does not show */
  wrong: string[];
  /** the worker would not take it */
  refused?: string;
}

/** A frame in which no script of a page runs. */
function stage(): Document {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1000';
  document.body.replaceChildren(frame);
  return frame.contentDocument as Document;
}

function fuzz(html: string, other: string, now: number, seeds: readonly number[]): PageCase[] {
  const page = stage();
  return seeds.map((seed) => {
    const random = mulberry32(seed);
    page.documentElement.innerHTML = mutateText(html, other, random);
    const started = performance.now();
    const outcome: PageCase = { seed, ms: 0, figures: 0, wrong: [] };
    try {
      if (random() < 0.3) {
        pick(random, MUTATIONS).mutate(page, random);
      }
    } catch {
      // the redesigns are made for whole pages
    }
    try {
      const { reading } = readPage(page, { now, signs: SIGNS });
      outcome.ms = performance.now() - started;
      try {
        parseReadingMessage({ reading, readAt: now, visit: '01234567-89ab' });
      } catch (error) {
        outcome.refused = String(error);
      }
      if (reading.page === 'usage') Object.assign(outcome, held(reading, page));
    } catch (error) {
      outcome.thrown =
        error instanceof Error
          ? `${error.message} ${error.stack
              ?.split('\n')
              .slice(1, 5)
              .map((line) => /at (\S+) .*?(\d+:\d+)/.exec(line)?.slice(1).join(' '))
              .join(' < ')}`
          : String(error);
    }
    return outcome;
  });
}

const plain = (text: string) => text.normalize('NFKC').replace(/\p{Cf}/gu, '');
const numbersIn = (text: string) => (plain(text).match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));

/** Each figure's numbers have to stand on the page, and its value has to be one of those of its own evidence. */
function held(reading: PageReading, page: Document): Pick<PageCase, 'figures' | 'wrong'> {
  // a number may be split over inline elements, and elements that stand side by side are told apart by their styles alone
  const numbers = new Set(['', ' ', '\n'].flatMap((between) => numbersIn(shownIn(page.documentElement, between))));
  const text = shownIn(page.documentElement, ' ');
  const joined = plain(shownIn(page.documentElement, '')).replaceAll(',', '');
  // of a number that is split over elements, the places behind its point are enough to know it by
  const isShown = (number: number) => numbers.has(number) || (!Number.isInteger(number) && joined.includes(String(number)));
  const days = new Set((plain(text).match(/\d+/g) ?? []).map(Number));
  const wrong: string[] = [];
  const say = (what: string) => void wrong.push(what);
  let count = 0;
  const check = ({ id, value, evidence }: Figure) => {
    count++;
    const isDate = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);
    // a date is told by its day, its year may follow from the clock; an instant may be so and so long ago
    if (isDate) {
      if (!days.has(Number(value.slice(8, 10))) && !(id === 'asOf' && AGO.test(text))) say(`${id} ${value} of "${evidence.label}" → "${evidence.text}"`);
      return;
    }
    // what is no number rests on words; a longer number stands in evidence by its last digits
    if (typeof value === 'string' || typeof value === 'boolean' || evidence.text.includes('••')) {
      if (typeof value === 'object' && !isShown(value.value)) say(`${id} ${JSON.stringify(value)}`);
      return;
    }
    const said = numbersIn(evidence.text);
    const amount = typeof value === 'object' ? value.value : undefined;
    if (said.some((number) => !isShown(number)) || (amount !== undefined && !said.includes(amount)))
      say(`${id} ${JSON.stringify(value)} of "${evidence.label}" → "${evidence.text}" (${evidence.bound})`);
  };
  for (const scope of [...reading.lines, ...reading.buckets, reading.account]) {
    scope.figures.filter(({ derived }) => !derived).forEach(check);
    for (const { value, ...of } of [...scope.days, ...scope.months]) {
      count++;
      if (!isShown(value)) say(`${JSON.stringify(of)}: ${value}`);
    }
  }
  return { figures: count, wrong };
}

const AGO = /ago|now|today|yesterday|前|現在|本日|今日|昨日|刚刚|剛剛/i;
const INLINE = /^(a|abbr|b|bdi|big|data|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/i;

/** All that a page says: its texts, and what stands in attributes that are read out. @param between what stands between elements; a line break between blocks alone */
function shownIn(root: Element, between: string): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (/^(script|style|input|textarea)$/i.test(element.tagName)) return;
    const gap = between === '\n' && INLINE.test(element.tagName) ? '' : between;
    for (const { name, value } of element.attributes) if (/^(alt|aria-.*|value|max|title|content|label)$/.test(name)) parts.push(` ${value} `);
    parts.push(gap);
    for (const child of [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]) walk(child);
    parts.push(gap);
  };
  walk(root);
  return parts.join('');
}

Object.assign(globalThis, { nokoriFuzz: fuzz });
