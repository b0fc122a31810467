// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { one, settled } from '../../../../tests/support/show-dashboard';
import { type Curve, curveAt } from '../../../insights/curve';
import type { Bar } from '../../../insights/usage/bars';
import { startOfJstDate } from '../../../model/jst';
import { Bars } from './Bars';
import { Course, instantsOf } from './Course';

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const WIDTH = 640;
const common = (labels: string[]) => ({
  title: 'T',
  walk: 'Day',
  labels,
  readouts: labels.map((label) => `said ${label}`),
  amount: (GB: number) => `${GB} GB`,
});
const point = async (x: number) => {
  const svg = one<SVGSVGElement & HTMLElement>('figure svg');
  vi.spyOn(svg, 'getBoundingClientRect').mockReturnValue({ left: 100, width: WIDTH } as DOMRect);
  const event = new Event('pointermove', { bubbles: true });
  Object.assign(event, { clientX: 100 + x });
  svg.dispatchEvent(event);
  await settled();
};
const readout = () => one('[data-testid=readout]').textContent;
const numbers = (selector: string, ...names: string[]) =>
  [...document.querySelectorAll(selector)].map((shape) => names.map((name) => Number(shape.getAttribute(name))));

describe('bars', () => {
  const bar = (id: string, over: Partial<Bar>): Bar => ({ id, share: 1, estimated: false, ...over });
  const bars = [bar('a', { MB: 0 }), bar('b', { MB: 2000, estimated: true }), bar('c', { share: 0 }), bar('d', { MB: 4000, share: 0.5 })];
  const show = (budgetMB?: number) =>
    render(<Bars {...common(bars.map(({ id }) => id))} bars={bars} base={1000} {...(budgetMB === undefined ? {} : { budgetMB })} />, document.body);

  it('stand side by side inside the chart, one each, with nothing that was not seen as high as nothing used', () => {
    show();
    expect([...document.querySelectorAll('svg .bar, svg .unseen')].map((shape) => shape.getAttribute('class'))).toEqual([
      'bar told',
      'bar estimated',
      'unseen',
      'bar told partial chosen',
    ]);
    const boxes = numbers('svg rect', 'x', 'width', 'y', 'height') as [number, number, number, number][];
    for (const [index, [x, width, y, height]] of boxes.entries()) {
      expect(x >= 46 && x + width <= WIDTH - 28 && y >= 14 && Math.abs(y + height - 214) < 1e-9).toBe(true);
      const before = boxes[index - 1];
      if (before) expect(x).toBeGreaterThan(before[0] + before[1]);
    }
    // nothing used is a line that can be seen
    expect(boxes.map(([, , , height]) => Math.round(height))).toEqual([1, 100, 200]);
  });

  it('are said where the pointer is, and never beyond the ends', async () => {
    show();
    for (const [x, said] of [
      [47, 'said a'],
      [46 + 0.3 * 566, 'said b'],
      [46 + 0.74 * 566, 'said c'],
      [-500, 'said a'],
      [5000, 'said d'],
    ] as const) {
      await point(x);
      expect(readout()).toBe(said);
      expect(one<HTMLInputElement>('input').value).toBe(`${['a', 'b', 'c', 'd'].indexOf(said.slice(-1))}`);
    }
  });

  it('make room for the budget', () => {
    show(8000);
    expect(numbers('line.budget', 'y1', 'y2')).toEqual([[14, 14]]);
    show(0);
    expect(numbers('line.budget', 'y1')).toEqual([[214]]);
  });

  it('of a shorter range forget where the pointer was beyond it', async () => {
    show();
    await point(5000);
    render(<Bars {...common(['a', 'b'])} bars={bars.slice(0, 2)} base={1000} />, document.body);
    expect(readout()).toBe('said b');
  });
});

describe('the course', () => {
  const at = (date: string) => startOfJstDate(date);
  const curve: Curve = {
    start: '2026-11-01',
    end: '2026-11-30',
    points: [
      { at: at('2026-11-01'), MB: 0 },
      { at: at('2026-11-16'), MB: 5000 },
    ],
    totalMB: 10_000,
    fan: { p10: 4000, p50: 8000, p90: 12_000 },
  };
  const now = at('2026-11-16') + 3_600_000;
  const show = (over: Partial<Curve> = {}) => {
    const own = { ...curve, ...over };
    render(
      <Course {...common(instantsOf(own).map((instant) => new Date(instant).toISOString().slice(0, 10)))} curve={own} base={1000} now={now} />,
      document.body,
    );
  };
  const path = (name: string) =>
    [...(document.querySelector(`svg path.${name}`)?.getAttribute('d') ?? '').matchAll(/[\d.]+/g)].map(([number]) => Number(number));

  it('walks along every day’s beginning and the reset', () => {
    expect(instantsOf(curve)).toHaveLength(31);
    expect([instantsOf(curve)[0], instantsOf(curve).at(-1)]).toEqual([at('2026-11-01'), at('2026-12-01')]);
  });

  it('runs from edge to edge, fits with its fan, and the forecast never falls below what was used', () => {
    show();
    const middle = (46 + 612) / 2;
    expect(path('course')).toEqual([46, 214, middle, expect.closeTo(214 - (5000 / 12_000) * 200, 2)]);
    expect(path('even').slice(0, 2)).toEqual([46, 214]);
    expect(path('total')[1]).toBe(path('total')[3]);
    // all of it inside, the highest at the top; the lowest is what has been used
    const ends = path('fan').filter((_, index) => index % 2 === 1);
    expect([Math.min(...ends), Math.max(...ends)]).toEqual([14, expect.closeTo(214 - (5000 / 12_000) * 200, 2)]);
    expect(readout()).toBe('said 2026-11-15');
  });

  it('the dot stands where the readout says', async () => {
    show();
    await point(612);
    expect(numbers('circle.dot', 'cx', 'cy')).toEqual([[612, expect.closeTo(214 - ((curveAt(curve, at('2026-12-01'))?.MB ?? 0) / 12_000) * 200, 2)]]);
  });

  it('without a forecast has none, and no dot where nothing is known', async () => {
    show({ fan: undefined, totalMB: undefined });
    await point(612);
    for (const name of ['fan', 'likely', 'even', 'total', 'dot']) expect(document.querySelector(`svg .${name}`), name).toBeNull();
  });
});
