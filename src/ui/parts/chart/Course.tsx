import { area, line } from 'd3-shape';
import { type Curve, curveAt } from '../../../insights/curve';
import { daysBetween, plusDays, startOfJstDate } from '../../../model/jst';
import { Chart, type ChartProps } from './Chart';
import type { Frame } from './frame';

interface Props extends Pick<ChartProps, 'title' | 'walk' | 'labels' | 'readouts' | 'amount' | 'legend' | 'svgRef'> {
  curve: Curve;
  /** MB a GB */
  base: number;
  now: number;
}

/** The ends of a cycle's days: the instants that its chart walks along, the last one its reset. */
export const instantsOf = ({ start, end }: Curve): number[] =>
  Array.from({ length: daysBetween(start, end) + 2 }, (_, day) => startOfJstDate(plusDays(start, day)));

/** The course of a cycle: what was used by when, the even use, what there is in all, and the fan of how it may go on. */
export function Course({ curve, base, now, ...chart }: Props) {
  const { points, totalMB, fan } = curve;
  const instants = instantsOf(curve);
  const [from, to] = [instants[0] as number, instants.at(-1) as number];
  const all = [...points.map(({ MB }) => MB), totalMB ?? 0, fan?.p90 ?? 0].map((MB) => MB / base);
  const today = instants.findLastIndex((instant) => instant <= now);
  return (
    <Chart {...chart} values={all} columns="instants" first={Math.max(0, today)}>
      {(frame, _x, chosen) => {
        const x = (at: number) => frame.left + ((at - from) / (to - from)) * (frame.width - frame.left - frame.right);
        const y = (MB: number) => frame.y(MB / base);
        const path = line<[number, number]>(
          ([at]) => x(at),
          ([, MB]) => y(MB),
        );
        const said = curveAt(curve, instants[chosen] as number);
        return (
          <>
            {totalMB !== undefined && (
              <path
                class="even"
                d={
                  path([
                    [from, 0],
                    [to, totalMB],
                  ]) ?? ''
                }
              />
            )}
            {totalMB !== undefined && (
              <path
                class="total"
                d={
                  path([
                    [from, totalMB],
                    [to, totalMB],
                  ]) ?? ''
                }
              />
            )}
            {fan && <Fan curve={curve} fan={fan} to={to} x={x} y={y} />}
            <path class="course" d={path(points.map(({ at, MB }) => [at, MB])) ?? ''} />
            <NowMark frame={frame} x={x(Math.min(now, to))} />
            {said && <circle class="dot" cx={x(instants[chosen] as number)} cy={y(said.MB)} r={4} />}
          </>
        );
      }}
    </Chart>
  );
}

interface FanProps extends Pick<Props, 'curve'> {
  fan: NonNullable<Curve['fan']>;
  to: number;
  x: (at: number) => number;
  y: (MB: number) => number;
}

function Fan({ curve: { points }, fan, to, x, y }: FanProps) {
  const last = points.at(-1);
  if (!last) return null;
  const above = (MB: number) => Math.max(MB, last.MB);
  const edges: [number, number, number][] = [
    [last.at, last.MB, last.MB],
    [to, above(fan.p10), above(fan.p90)],
  ];
  const shape = area<[number, number, number]>(
    ([at]) => x(at),
    ([, low]) => y(low),
    ([, , high]) => y(high),
  );
  const middle = line<[number, number]>(
    ([at]) => x(at),
    ([, MB]) => y(MB),
  );
  return (
    <>
      <path class="fan" d={shape(edges) ?? ''} />
      <path
        class="likely"
        d={
          middle([
            [last.at, last.MB],
            [to, above(fan.p50)],
          ]) ?? ''
        }
      />
    </>
  );
}

const NowMark = ({ frame, x }: { frame: Frame; x: number }) => <line class="now" x1={x} x2={x} y1={frame.top} y2={frame.height - frame.bottom} />;
