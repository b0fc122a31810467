/** Where things stand in a chart, in CSS pixels. */
import { ticks } from 'd3-array';

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** the highest value that fits, a round one */
  most: number;
  /** values with a line across */
  lines: readonly number[];
  y: (value: number) => number;
}

/** @param values all that has to fit, in GB */
export function frameOf(width: number, height: number, values: readonly number[]): Frame {
  const highest = Math.max(0, ...values.filter(Number.isFinite)) || 1;
  const step = ticks(0, highest, 4);
  const gap = (step[1] ?? highest) - (step[0] ?? 0);
  const most = Math.ceil(highest / gap - 1e-9) * gap;
  // half of a date fits on the right of the last column
  const [left, right, top, bottom] = [46, 28, 14, 26];
  return { width, height, left, right, top, bottom, most, lines: ticks(0, most, 4), y: (value) => height - bottom - (value / most) * (height - top - bottom) };
}

/** Indexes of labels that have room side by side, the last always among them. */
export function spaced(count: number, room: number): number[] {
  const every = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(room))));
  return Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % every === 0);
}
