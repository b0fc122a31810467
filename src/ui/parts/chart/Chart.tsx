import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Frame, frameOf, spaced } from './frame';
import { useWidth } from './use-width';
import './chart.css';

export interface ChartProps {
  /** one sentence: what the chart shows */
  title: string;
  /** `date` or the like: what its keys walk along */
  walk: string;
  /** below, each where its column stands */
  labels: readonly string[];
  /** what is said of a column, with its label */
  readouts: readonly string[];
  /** GB that have to fit */
  values: readonly number[];
  /** the columns are stretches with a middle (bars), or instants from edge to edge (a curve) */
  columns: 'bars' | 'instants';
  /** the column said first; the last one otherwise */
  first?: number;
  /** said of the lines across */
  amount: (GB: number) => string;
  children: (frame: Frame, x: (index: number) => number, chosen: number) => ComponentChildren;
  /** what the signs mean */
  legend?: ComponentChildren;
  svgRef?: (svg: SVGSVGElement | null) => void;
}

const HEIGHT = 240;
const LABEL_WIDTH = 58;

/** A chart with a cursor: by hover, touch, or the arrow keys of the slider below it, which says each column aloud. */
export function Chart({ title, walk, labels, readouts, values, columns, first, amount, children, legend, svgRef }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [chosen, choose] = useState<number>();
  const last = labels.length - 1;
  const at = Math.min(chosen ?? first ?? last, last);
  const frame = frameOf(width, HEIGHT, values);
  const inner = width - frame.left - frame.right;
  const x = (index: number) => frame.left + (columns === 'bars' ? ((index + 0.5) / labels.length) * inner : (index / Math.max(1, last)) * inner);
  const hover = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const share = (event.clientX - box.left - frame.left) / inner;
    choose(Math.min(last, Math.max(0, columns === 'bars' ? Math.floor(share * labels.length) : Math.round(share * last))));
  };
  return (
    <figure class="chart" ref={place}>
      <p class="readout" data-testid="readout">
        {readouts[at]}
      </p>
      <svg
        role="img"
        aria-label={title}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        onPointerMove={hover}
        onPointerDown={hover}
        ref={svgRef}
      >
        <title>{title}</title>
        {frame.lines.map((value) => (
          <g key={value} class="across">
            <line x1={frame.left} x2={width - frame.right} y1={frame.y(value)} y2={frame.y(value)} />
            <text x={frame.left - 8} y={frame.y(value) + 4} text-anchor="end">
              {amount(value)}
            </text>
          </g>
        ))}
        <line class="cursor" x1={x(at)} x2={x(at)} y1={frame.top} y2={HEIGHT - frame.bottom} />
        {children(frame, x, at)}
        {spaced(labels.length, inner / LABEL_WIDTH).map((index) => (
          <text key={index} class="label" x={x(index)} y={HEIGHT - 8} text-anchor="middle">
            {labels[index]}
          </text>
        ))}
      </svg>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        style={{ marginInlineStart: `${frame.left - 8}px`, inlineSize: `${inner + 16}px` }}
        aria-label={walk}
        aria-valuetext={readouts[at]}
        onInput={(event) => choose(Number(event.currentTarget.value))}
      />
      {legend && <figcaption>{legend}</figcaption>}
    </figure>
  );
}
