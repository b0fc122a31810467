import { useState } from 'preact/hooks';
import type { UserFacts } from '../../model/line-facts';
import type { LineSummary } from '../../model/summary';
import { spokenName } from '../parts/names';
import { ByHand } from './ByHand';
import { Confirm } from './Confirm';
import { type Loaded, NotLoaded } from './use-loaded';
import type { DashboardView } from './view';

const CLOSING_DAYS = [5, 10, 15, 20, 25];
const MOST_DAYS = 400;

/** While a year is being typed its first digits are a day long ago: not yet what is meant. */
const isMeant = (day: string) => day === '' || /^(199|20\d|21\d)\d-/.test(day);

/** Those that carriers close on, and the one that was said. */
const closingDays = (said: number | undefined) => [...new Set([...CLOSING_DAYS, ...(said && said < 31 ? [said] : [])])].sort((a, b) => a - b);

/** Every line with what its user says of it: name, order, trip, cycle, whether it is shown and watched. */
export function Lines({ view }: { view: DashboardView }) {
  const { m, o, summary, onSettings, settings } = view;
  const { lines } = summary;
  const move = (index: number, by: number) => {
    const keys = lines.map(({ key }) => key);
    [keys[index], keys[index + by]] = [keys[index + by] as string, keys[index] as string];
    onSettings({ lines: { ...settings.lines, ...Object.fromEntries(keys.map((key, order) => [key, { ...settings.lines[key], order }])) } });
  };
  const step = (index: number, by: number, sign: string, label: string) => (
    <button type="button" class="step" aria-label={label} title={label} disabled={!lines[index + by]} onClick={() => move(index, by)}>
      {sign}
    </button>
  );
  return (
    <>
      <p class="intro">{lines.length > 0 ? o.linesText : o.noLines}</p>
      {lines.map((line, index) => (
        <section key={line.key} class="card" data-line={line.key}>
          <header>
            <h3>{spokenName(m, line)}</h3>
            {lines.length > 1 && step(index, -1, '↑', o.moveUp(spokenName(m, line)))}
            {lines.length > 1 && step(index, 1, '↓', o.moveDown(spokenName(m, line)))}
          </header>
          <LineForm line={line} view={view} />
          <Remove line={line} view={view} />
        </section>
      ))}
      <ByHand view={view} />
    </>
  );
}

function LineForm({ line, view: { m, o, settings, onFacts } }: { line: LineSummary; view: DashboardView }) {
  const facts = settings.lines[line.key] ?? {};
  const say = (change: UserFacts) => onFacts(line.key, change);
  const { on = '', days = '' } = facts.activated ?? {};
  const activate = (from: string, count: number) =>
    isMeant(from) && say({ activated: from && count >= 1 ? { on: from, days: Math.min(MOST_DAYS, Math.floor(count)) } : undefined });
  return (
    <div class="fields">
      <label>
        {o.nickname}
        <input
          type="text"
          maxLength={40}
          value={facts.nickname ?? ''}
          onChange={({ currentTarget: { value } }) => say({ nickname: value.trim() || undefined })}
        />
      </label>
      <label>
        {o.tripEnd}
        <input type="date" value={facts.tripEnd ?? ''} onChange={({ currentTarget: { value } }) => isMeant(value) && say({ tripEnd: value || undefined })} />
      </label>
      <label>
        {o.closes}
        <select value={`${facts.closingDay ?? ''}`} onChange={({ currentTarget: { value } }) => say({ closingDay: Number(value) || undefined })}>
          <option value="">{o.closesUnknown}</option>
          {closingDays(facts.closingDay).map((day) => (
            <option key={day} value={day}>
              {o.closesOn(`${day}`)}
            </option>
          ))}
          <option value={31}>{o.closesEnd}</option>
        </select>
      </label>
      {(!line.cycle || line.cycle.from === 'rule' || facts.activated) && (
        <>
          <label>
            {o.activated}
            <input type="date" value={on} onChange={({ currentTarget: { value } }) => activate(value, Number(days) || 30)} />
          </label>
          <label>
            {o.validDays}
            <input type="number" min={1} max={MOST_DAYS} value={days} disabled={!on} onChange={({ currentTarget: { value } }) => activate(on, Number(value))} />
          </label>
        </>
      )}
      <label class="check">
        <input type="checkbox" checked={facts.hidden ?? false} onChange={({ currentTarget: { checked } }) => say({ hidden: checked || undefined })} />
        {o.hide}
      </label>
      <label class="check">
        <input type="checkbox" checked={facts.archived ?? false} onChange={({ currentTarget: { checked } }) => say({ archived: checked || undefined })} />
        {o.archived}
      </label>
      {line.byHand && !line.typed && <p class="note">{m.byHand}</p>}
    </div>
  );
}

function Remove({ line, view: { m, o, countOf, onForget } }: { line: LineSummary; view: DashboardView }) {
  const [count, ask] = useState<Loaded<number>>();
  const name = spokenName(m, line);
  if (count === undefined || count === 'failed')
    return (
      <>
        {count && <NotLoaded o={o} loaded={count} />}
        <button type="button" class="link" onClick={() => void countOf(line.key).then(ask, () => ask('failed'))}>
          {o.removeLine}
        </button>
      </>
    );
  return <Confirm o={o} text={o.removeSure(name, `${count}`)} onYes={() => onForget(line.key)} onNo={() => ask(undefined)} />;
}
