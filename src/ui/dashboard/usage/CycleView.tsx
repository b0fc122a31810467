import { amountText, dateText } from '../../../i18n';
import { type Curve, curveAt, curveOf } from '../../../insights/curve';
import { jstDate } from '../../../model/jst';
import { Course, instantsOf } from '../../parts/chart/Course';
import type { DashboardView, UsageHistory } from '../view';
import { Key } from './Key';
import type { Subject } from './subjects';
import { Twin } from './Twin';
import { mbText } from './words';

/** The running cycle: what was used by when, and how it may go on. */
export function CycleView({ view, subject, usage }: { view: DashboardView; subject: Subject; usage: UsageHistory }) {
  const { m, u, now } = view;
  const base = subject.line.outlook?.base ?? 1000;
  const curve = curveOf(subject.line, subject.of, usage.points, now);
  if (!curve) return <p class="nothing">{u.noCycle}</p>;
  const instants = instantsOf(curve);
  const title = u.chartCycle(subject.name);
  const day = (at: number) => dateText(m, jstDate(at), now);
  const what = (at: number) => whatAt(view, curve, at, base);
  return (
    <Twin
      view={view}
      title={title}
      head={[u.when, u.usedGB, u.source]}
      rows={instants.map((at) => {
        const value = curveAt(curve, at);
        return [jstDate(at), value && Number((value.MB / base).toFixed(3)), value ? (value.low === undefined ? u.keyCourse : u.keyFan) : u.notSeen];
      })}
      say={(_row, index) => [u.startOf(day(instants[index] as number)), what(instants[index] as number)]}
    >
      {(svgRef) => (
        <Course
          key={subject.key}
          title={title}
          walk={u.walkDays}
          labels={instants.map(day)}
          readouts={instants.map((at) => u.said(u.startOf(day(at)), what(at)))}
          amount={(value) => amountText(m, { value, unit: 'GB' })}
          curve={curve}
          base={base}
          now={now}
          svgRef={svgRef}
          legend={
            <>
              <Key sort="course" text={u.keyCourse} />
              {curve.fan && <Key sort="fan" text={u.keyFan} />}
              {curve.totalMB !== undefined && <Key sort="even" text={u.keyEven} />}
              {curve.totalMB !== undefined && <Key sort="total" text={u.keyTotal} />}
            </>
          }
        />
      )}
    </Twin>
  );
}

function whatAt(view: DashboardView, curve: Curve, at: number, base: number): string {
  const { u } = view;
  const value = curveAt(curve, at);
  if (!value) return u.notSeen;
  if (value.low === undefined || value.high === undefined) return u.usedThen(mbText(view, value.MB, base));
  const [low, high] = [mbText(view, value.low, base), mbText(view, value.high, base)];
  return low === high ? u.usedThen(low) : u.likely(low, high);
}
