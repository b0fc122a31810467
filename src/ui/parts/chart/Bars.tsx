import type { Bar } from '../../../insights/usage/bars';
import { Chart, type ChartProps } from './Chart';
import type { Frame } from './frame';

interface Props extends Pick<ChartProps, 'title' | 'walk' | 'labels' | 'readouts' | 'amount' | 'legend' | 'svgRef'> {
  bars: readonly Bar[];
  /** MB a GB */
  base: number;
  /** MB that may be used a day: a line across */
  budgetMB?: number;
}

/** One bar a day, week or month: full of what is known, hatched where it was worked out, a dot where nothing was seen. */
export function Bars({ bars, base, budgetMB, ...chart }: Props) {
  const values = [...bars.map(({ MB }) => (MB ?? 0) / base), ...(budgetMB === undefined ? [] : [budgetMB / base])];
  return (
    <Chart {...chart} values={values} columns="bars">
      {(frame, x, chosen) => (
        <>
          {bars.map((bar, index) => (
            <BarShape key={bar.id} bar={bar} frame={frame} x={x(index)} width={barWidth(frame, bars.length)} base={base} chosen={index === chosen} />
          ))}
          {budgetMB !== undefined && (
            <line class="budget" x1={frame.left} x2={frame.width - frame.right} y1={frame.y(budgetMB / base)} y2={frame.y(budgetMB / base)} />
          )}
        </>
      )}
    </Chart>
  );
}

const barWidth = ({ width, left, right }: Frame, count: number) => Math.max(1, Math.min(36, ((width - left - right) / count) * 0.72));

function BarShape({ bar, frame, x, width, base, chosen }: { bar: Bar; frame: Frame; x: number; width: number; base: number; chosen: boolean }) {
  const bottom = frame.height - frame.bottom;
  if (bar.MB === undefined) return <circle class="unseen" cx={x} cy={bottom - 3} r={Math.min(2, width / 2)} />;
  const top = Math.min(frame.y(bar.MB / base), bottom - 1);
  const sort = `${bar.estimated ? 'estimated' : 'told'}${bar.share < 1 ? ' partial' : ''}${chosen ? ' chosen' : ''}`;
  return <rect class={`bar ${sort}`} x={x - width / 2} y={top} width={width} height={bottom - top} rx={Math.min(3, width / 4)} />;
}
