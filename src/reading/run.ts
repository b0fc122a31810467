import type { Quantity } from './quantity';

/** A stretch of text that reads as one: everything inside a block, merged across inline elements. */
export interface Run {
  nth: number;
  wording: string;
  /** the block that holds it */
  block: Element;
  origin: 'text' | 'heading' | 'image' | 'option' | 'control' | 'aria';
  /** positions in `text` where one inline element ends and another begins */
  cuts: readonly number[];
  /** headings above it, nearest first */
  headings: readonly string[];
  /** its quantities, once somebody has looked */
  found?: readonly Quantity[] | undefined;
  /** whether it holds any word that says of what kind a page is, or of a state or a plan */
  notable?: boolean | undefined;
  speaks?: boolean | undefined;
  /** which kinds of words it has been found to hold, and not to: see mentions */
  says?: number;
}
