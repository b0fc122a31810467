import { useState } from 'preact/hooks';
import type { Span } from '../../../insights/usage/bars';
import { jstDate, plusDays } from '../../../model/jst';
import { NotLoaded, useLoaded } from '../use-loaded';
import type { DashboardView } from '../view';
import { BarView } from './BarView';
import { CycleView } from './CycleView';
import { Habits } from './Habits';
import { RANGES, type RangeId, rangeOf } from './ranges';
import { subjectsOf } from './subjects';
import './usage.css';

const TABS = ['cycle', 'day', 'week', 'month'] as const;

/** What was used: the running cycle with its forecast, days, weeks and months of a line or pool. */
export function Usage({ view }: { view: DashboardView }) {
  const { u, o, now, summary, loadUsage } = view;
  const subjects = subjectsOf(view);
  const today = jstDate(now);
  const [key, choose] = useState<string>();
  const [tab, setTab] = useState<(typeof TABS)[number]>('cycle');
  const [rangeId, setRange] = useState<RangeId>('last30');
  const [own, setOwn] = useState({ from: plusDays(today, -29), to: today });
  const subject = subjects.find((one) => one.key === key) ?? subjects[0];
  // a new summary means a new reading
  const loaded = useLoaded(async () => ({ of: subject?.key, usage: subject && (await loadUsage(subject.key)) }), [subject?.key, loadUsage, summary]);
  const usage = loaded !== 'failed' && loaded?.of === subject?.key ? loaded?.usage : undefined;
  if (!subject) return <p class="nothing">{u.none}</p>;
  const range = rangeOf(rangeId, today, usage?.days[0]?.date ?? today, own);
  const dates = (end: 'from' | 'to', label: string) => (
    <label>
      {label}
      <input type="date" value={own[end]} max={today} onChange={({ currentTarget: { value } }) => value && setOwn({ ...own, [end]: value })} />
    </label>
  );
  return (
    <>
      <div class="card">
        <div class="controls">
          {subjects.length > 1 && (
            <label>
              {u.line}
              <select data-testid="subject" value={subject.key} onChange={(event) => choose(event.currentTarget.value)}>
                {subjects.map(({ key: id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <fieldset class="choice">
            <legend>{u.show}</legend>
            {TABS.map((one) => (
              <button key={one} type="button" data-tab={one} aria-pressed={tab === one} onClick={() => setTab(one)}>
                {{ cycle: u.cycle, day: u.days, week: u.weeks, month: u.months }[one]}
              </button>
            ))}
          </fieldset>
          {tab !== 'cycle' && (
            <label>
              {u.range}
              <select data-testid="range" value={rangeId} onChange={(event) => setRange(event.currentTarget.value as RangeId)}>
                {RANGES.map((id) => (
                  <option key={id} value={id}>
                    {u[id]}
                  </option>
                ))}
              </select>
            </label>
          )}
          {tab !== 'cycle' && rangeId === 'custom' && (
            <>
              {dates('from', u.from)}
              {dates('to', u.to)}
            </>
          )}
        </div>
        {usage && (tab === 'cycle' ? <CycleView {...{ view, subject, usage }} /> : <BarView {...{ view, subject, usage, range }} span={tab satisfies Span} />)}
        {loaded === 'failed' && <NotLoaded o={o} loaded={loaded} />}
      </div>
      {usage && <Habits {...{ view, subject, usage }} />}
    </>
  );
}
