import { carrierById } from '../../carriers';
import { detail, freshness, headline, headlineAmount, timeText } from '../../i18n';
import { colourOf } from '../../insights/badge';
import { lineState } from '../../insights/line-state';
import { displayText } from '../../model/display-text';
import { jstDate } from '../../model/jst';
import type { LineSummary } from '../../model/summary';
import { AskClosingDay } from './AskClosingDay';
import { Headline } from './Headline';
import { LineFacts } from './LineFacts';
import { Meter } from './Meter';
import { lineName } from './names';
import { OutlookNote } from './OutlookNote';
import { Parts } from './Parts';
import type { View } from './view';
import { Warnings } from './Warnings';
import './line.css';

interface Props {
  line: LineSummary;
  /** of which the same is so, and nothing else */
  others?: readonly LineSummary[];
  view: View;
  /** a notice above already asks for its page */
  quiet: boolean;
  /** opens the full page at a section */
  onDashboard: (section: string) => void;
}

/** One line: the big number, one sentence, what else is known, and the way to the carrier's page. */
export function LineCard({ line, others = [], view, quiet, onDashboard }: Props) {
  const { m, now, timeZone, onOpen } = view;
  const state = lineState(line, now);
  const figures = 'figures' in state && state.kind !== 'stale' ? state.figures : undefined;
  const name = lineName(m, line);
  const portal = carrierById(line.carrier)?.portal || line.page;
  const secondSentence = detail(m, state, now);
  const urgent = !quiet && (!figures || ('age' in state && state.age === 'aging'));
  return (
    <article class={`line ${colourOf(state)}${'age' in state ? ` ${state.age}` : ''}`} data-testid="line" data-carrier={line.carrier} data-state={state.kind}>
      <h2>
        {line.nickname && (
          <>
            <bdi class="nickname">{displayText(line.nickname)}</bdi>{' '}
          </>
        )}
        {name.carrier} <bdi class="number">{name.line}</bdi>
        {others.map((other) => [' ', <bdi class="number">{other.nickname ? displayText(other.nickname) : lineName(m, other).line}</bdi>])}
      </h2>
      {line.plan && <bdi class="plan">{displayText(line.plan)}</bdi>}
      <Headline text={headline(m, state, now)} amount={headlineAmount(m, state)} />
      {figures?.percentUsed !== undefined && <Meter m={m} percent={figures.percentUsed} elapsed={figures.elapsed} />}
      {secondSentence && (
        <p class="detail" data-testid="detail">
          <Parts m={m} text={secondSentence} />
        </p>
      )}
      {figures && line.outlook && <OutlookNote outlook={line.outlook} view={view} />}
      {figures && line.asksClosingDay && <AskClosingDay line={line.key} view={view} />}
      {state.kind === 'unknown' && <Reasons title={m.why} reasons={state.reasons} />}
      <Warnings line={line} figures={figures} view={view} />
      {wantsHelp(line, state, now) && (
        <button type="button" class="link" data-testid="what-to-do" onClick={() => onDashboard(`guide/${line.carrier}`)}>
          {m.whatToDo}
        </button>
      )}
      <LineFacts line={line} figures={figures} view={view} />
      {line.byHand && !line.typed && <p class="by-hand">{m.byHand}</p>}
      {line.typed && <p class="by-hand">{m.typed}</p>}
      <footer>
        <p class="freshness" title={line.readAt === undefined ? undefined : m.readAt(timeText(m, line.readAt, now, timeZone))}>
          <Parts m={m} text={freshness(m, line, now, timeZone)} />
        </p>
        {line.typed ? (
          <button type="button" class={urgent ? 'primary' : ''} data-testid="update" onClick={() => onDashboard('lines')}>
            {m.update}
          </button>
        ) : (
          portal && (
            <button type="button" class={urgent ? 'primary' : ''} onClick={() => onOpen(portal)}>
              {m.openPage(name.carrier)}
            </button>
          )
        )}
      </footer>
    </article>
  );
}

/** Where there is something that its user can do: it is little, slowed down, or will not last. */
function wantsHelp({ carrier, outlook }: LineSummary, state: ReturnType<typeof lineState>, now: number): boolean {
  const short = outlook !== undefined && jstDate(outlook.at) === jstDate(now) && (outlook.runOut?.probability ?? 0) >= 0.5;
  return carrierById(carrier) !== undefined && 'figures' in state && (short || ['low', 'out'].includes(colourOf(state)));
}

function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul lang="en">
        {reasons.slice(0, 5).map((reason, index) => (
          <li key={index}>{displayText(reason, 120)}</li>
        ))}
      </ul>
    </details>
  );
}
