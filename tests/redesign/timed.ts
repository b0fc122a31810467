/** Pages that come to their figures late: what stands there at first, and what changes when. */
import { amountTexts, scaled } from './amounts';
import { make, PHONE, textOf, texts } from './dom';
import { pick, type Random, some } from './random';

export interface Step {
  /** ms after the start */
  at: number;
  run(): void;
}

export interface TimedMutation {
  id: string;
  /** Puts the document into its first state and returns what follows, or nothing where the page offers nothing to change. */
  begin(document: Document, random: Random): Plan | undefined;
}

export interface Plan {
  steps: Step[];
  /** brings the document into each state it rests in, for the reference readings; without it, it rests as it was before */
  rests?: (() => void)[];
}

const amountsIn = (document: Document) => amountTexts(document).map((text) => ({ text, data: text.data }));
const between = (random: Random, low: number, high: number) => low + random() * (high - low);

/** Sections appear one after the other: in quick succession, or with what says that they are loading in their place. */
function latePieces(document: Document, random: Random): Plan | undefined {
  let box: Element = document.body;
  for (let inner = biggest(box); inner; inner = biggest(box)) box = inner;
  const pieces = some(
    random,
    [...box.children].filter((child) => textOf(child) && !/^(SCRIPT|STYLE|H1)$/.test(child.tagName)),
    0.6,
  );
  const told = random() < 0.5;
  let at = 0;
  const steps = pieces.map((piece) => {
    const place = told ? busy(document) : make(document, 'div');
    piece.replaceWith(place);
    at += told ? between(random, 200, 1_800) : between(random, 80, 450);
    return { at, run: () => place.replaceWith(piece) };
  });
  return steps.length > 0 ? { steps } : undefined;
}

function biggest(box: Element): Element | undefined {
  const all = textOf(box).length;
  return [...box.children].find((child) => textOf(child).length > all * 0.8 && child.children.length > 0);
}

function busy(document: Document): HTMLElement {
  const place = make(document, 'div', '読み込み中');
  place.setAttribute('aria-busy', 'true');
  return place;
}

/** Labels stand there with `--`; the values come one by one. */
function lateValues(document: Document, random: Random): Plan | undefined {
  const values = amountsIn(document);
  let at = 0;
  const steps = values.map(({ text, data }) => {
    text.data = data.replace(/\d[\d.,]*/, '--');
    at += between(random, 20, Math.min(400, 4_000 / values.length));
    const run = () => {
      text.data = data;
    };
    return { at, run };
  });
  return steps.length > 0 ? { steps } : undefined;
}

/** Every gauge runs from 0 to its figure, fast at first. */
function countUp(document: Document, random: Random): Plan | undefined {
  const values = amountsIn(document);
  if (values.length === 0) return undefined;
  const delay = between(random, 0, 500);
  const lasts = between(random, 500, 2_200);
  const show = (share: number) => {
    for (const { text, data } of values) text.data = share === 1 ? data : scaled(data, share);
  };
  show(0);
  const frames = Math.round(lasts / 60);
  const steps = Array.from({ length: frames }, (_, i) => ({
    at: delay + (i + 1) * 60,
    run: () => show(i + 1 === frames ? 1 : 1 - (1 - (i + 1) / frames) ** 2),
  }));
  return { steps };
}

/** 0.00GB everywhere, then the figures. */
function zeroFirst(low: number, high: number, marked: boolean) {
  return (document: Document, random: Random): Plan | undefined => {
    const values = amountsIn(document);
    if (values.length === 0) return undefined;
    const spinner = busy(document);
    if (marked) document.body.append(spinner);
    for (const { text, data } of values) text.data = scaled(data, 0);
    const fill = () => {
      spinner.remove();
      for (const { text, data } of values) text.data = data;
    };
    return { steps: [{ at: between(random, low, high), run: fill }] };
  };
}

const SWITCH_AT = 2_500;

/** The chooser shows the other number 2 s before the figures are that line's; meanwhile something else on the page may move. */
function chooserFirst(document: Document, random: Random): Plan | undefined {
  const select = chooserIn(document, `070-****-${1000 + Math.floor(random() * 9000)}`);
  const values = amountsIn(document);
  if (!select || values.length === 0) return undefined;
  const factor = between(random, 0.4, 0.8);
  const show = (line: number) => {
    for (const { text, data } of values) text.data = line === 0 ? data : scaled(data, factor);
  };
  const choose = (line: number) => {
    select.selectedIndex = line;
  };
  const rests = [0, 1].map((line) => () => {
    choose(line);
    show(line);
  });
  const steps = [
    { at: SWITCH_AT, run: () => choose(1) },
    { at: SWITCH_AT + 2_000, run: () => show(1) },
  ];
  if (random() < 0.5) steps.push({ at: SWITCH_AT + 300, run: () => document.body.classList.add(pick(random, ['is-open', 'scrolled'])) });
  return { steps, rests };
}

/** The page's only number becomes the chosen of two options, or its chooser gets a second one. */
function chooserIn(document: Document, other: string): HTMLSelectElement | undefined {
  if (document.body.textContent?.match(PHONE)?.length !== 1) return undefined;
  const own = [...document.querySelectorAll('select')].find((select) => select.textContent?.match(PHONE));
  if (own) {
    own.append(make(document, 'option', other));
    return own;
  }
  const text = texts(document).find((one) => one.data.match(PHONE));
  const number = text?.data.match(PHONE)?.[0];
  if (!text || !number) return undefined;
  const select = make(document, 'select', make(document, 'option', number), make(document, 'option', other)) as HTMLSelectElement;
  const rest = text.splitText(text.data.indexOf(number));
  rest.data = rest.data.slice(number.length);
  rest.before(select);
  return select;
}

export const TIMED: readonly TimedMutation[] = [
  { id: 'late in pieces', begin: latePieces },
  { id: 'late values', begin: lateValues },
  { id: 'counting up', begin: countUp },
  { id: '0.00GB first, short', begin: zeroFirst(300, 900, false) },
  { id: '0.00GB first, long, busy', begin: zeroFirst(1_500, 3_000, true) },
  { id: '0.00GB first, 2 s, no sign', begin: zeroFirst(2_000, 2_000, false) },
  { id: 'chooser before figures', begin: chooserFirst },
];
