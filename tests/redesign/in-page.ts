/** The half of the redesign test that runs inside the page: mutate, read, compare, restore. */
import { SIGNS } from '../../src/carriers/signs';
import type { PageReading } from '../../src/model/reading';
import { interpret } from '../../src/reading/interpret';
import { readPage } from '../../src/reading/read-page';
import { watchPage } from '../../src/reading/visit';
import { pin } from './dom';
import { MUTATIONS } from './mutations';
import { type Comparison, compareReadings, explain } from './outcome';
import { mulberry32 } from './random';
import { TIMED } from './timed';

export interface Outcome extends Comparison {
  kind: string;
  seed: number;
}

export interface InPage {
  /** waits until the page shows its figures, then stops its clocks */
  prepare(now: number, name: string): Promise<void>;
  /** each mutation under each seed; those that change nothing on this page are left out */
  mutate(seeds: readonly number[]): Outcome[];
  play(seeds: readonly number[]): Promise<Outcome[]>;
  /** the body as a mutation leaves it */
  show(kind: string, seed: number): string;
}

/** A page that has not changed for this long has rendered. */
const RENDERED_MS = 1_200;
const PATIENCE_MS = 12_000;
/** After its last step a page is given this long to be read. */
const SETTLE_MS = 2_800;

let clock = 0;
let pageName = '';
let pristine: HTMLElement;
let before: PageReading;
let copied = true;

const look = (page: Document) => readPage(page, { now: clock, signs: SIGNS });
const read = (page: Document): PageReading => look(page).reading;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const restore = () => document.body.replaceWith(pristine.cloneNode(true));

async function prepare(now: number, name: string): Promise<void> {
  clock = now;
  pageName = name;
  const started = Date.now();
  let changed = document.scripts.length > 0 ? started : 0;
  const observer = new MutationObserver(() => {
    changed = Date.now();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  for (;;) {
    const { reading, busy } = look(document);
    const late = Date.now() - started > PATIENCE_MS;
    // a page on which a clock ticks never rests: it is taken as it stands
    if (reading.page === 'usage' && !busy && (late || Date.now() - changed >= RENDERED_MS)) break;
    if (late) throw new Error(`the unchanged page reads as ${reading.page}`);
    await wait(100);
  }
  observer.disconnect();
  for (let id = window.setTimeout(() => undefined); id > 0; id--) window.clearTimeout(id);
  before = read(document);
  pristine = document.body.cloneNode(true) as HTMLElement;
  restore();
  const copy = compareReadings(before, read(document));
  // shadow roots and drawn gauges do not come along in a copy: such a page cannot be redesigned here
  copied = copy.kept === copy.total && copy.wrong.length === 0;
}

/** One seed is another chance for every page and kind. */
const randomFor = (kind: string, seed: number) =>
  mulberry32([...`${pageName}/${kind}`].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed));

function apply(kind: string, seed: number): number {
  restore();
  pin(document);
  return MUTATIONS.find(({ id }) => id === kind)?.mutate(document, randomFor(kind, seed)) ?? 0;
}

function mutate(seeds: readonly number[]): Outcome[] {
  if (!copied) return [];
  const outcomes = MUTATIONS.flatMap(({ id: kind }) =>
    seeds.flatMap((seed) => {
      if (apply(kind, seed) === 0) return [];
      const { reading, refused } = look(document);
      const compared = compareReadings(before, reading);
      explain(compared.lost, [...refused, ...unread(reading)]);
      return [{ kind, seed, ...compared }];
    }),
  );
  restore();
  return outcomes;
}

const unread = (reading: PageReading) =>
  [...reading.lines, ...reading.buckets, reading.account].flatMap((scope) =>
    scope.unread.map(({ figure, reason }) => ({ text: figure, label: figure, reason })),
  );

const play = async (seeds: readonly number[]): Promise<Outcome[]> =>
  (await Promise.all(TIMED.flatMap(({ id }) => seeds.map((seed) => playOne(id, seed))))).filter((outcome) => outcome !== undefined);

/** In a frame of its own, so that many pages can grow at once. */
async function playOne(kind: string, seed: number): Promise<Outcome | undefined> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.width = '1000';
  const page = frame.contentDocument as Document;
  page.documentElement.lang = document.documentElement.lang;
  page.title = document.title;
  for (const style of document.head.querySelectorAll('style')) page.head.append(style.cloneNode(true));
  page.body.replaceWith(pristine.cloneNode(true));
  const plan = TIMED.find(({ id }) => id === kind)?.begin(page, randomFor(kind, seed));
  if (!plan) return void frame.remove();
  const rests = plan.rests?.map((rest) => {
    rest();
    return read(page);
  }) ?? [before];
  plan.rests?.[0]?.();
  const told: PageReading[] = [];
  const started = Date.now();
  const stop = watchPage({
    document: page,
    now: () => clock + Date.now() - started,
    signs: SIGNS,
    interpreter: () => interpret,
    onReading: (reading) => void told.push(reading),
  });
  for (const { at, run } of plan.steps) setTimeout(run, at);
  await wait(Math.max(...plan.steps.map(({ at }) => at)) + SETTLE_MS);
  stop();
  frame.remove();
  return { kind, seed, ...judge(rests, told) };
}

/** Each state that the page rested in should have been told, and nothing else. */
function judge(rests: readonly PageReading[], told: readonly PageReading[]): Comparison {
  const best = rests.map((rest) => told.map((one) => compareReadings(rest, one)).reduce((a, b) => (b.kept > a.kept ? b : a), compareReadings(rest, NOTHING)));
  const wrong = told.flatMap((one) => rests.map((rest) => compareReadings(rest, one).wrong).reduce((a, b) => (b.length < a.length ? b : a)));
  return { total: sum(best.map(({ total }) => total)), kept: sum(best.map(({ kept }) => kept)), lost: best.flatMap(({ lost }) => lost), wrong };
}

const NOTHING: PageReading = { page: 'other', lines: [], buckets: [], account: { figures: [], days: [], months: [], unread: [] } };
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

Object.assign(globalThis, {
  nokoriRedesign: {
    prepare,
    mutate,
    play,
    show: (kind, seed) => {
      apply(kind, seed);
      return document.body.outerHTML;
    },
  } satisfies InPage,
});
