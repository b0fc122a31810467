import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageCardMessages } from '../../i18n/page-card';
import type { Evidence, PageReading } from '../../model/reading';
import type { PageState, TranslationMode } from '../../model/translation';
import { Mark } from '../parts/Mark';
import { Figures } from './Figures';
import { type Move, movable } from './movable';
import { groupsOf, leftOf, type Saying } from './rows';
import { Ask, Switch } from './Translation';

export interface PageCardProps {
  c: PageCardMessages;
  /** ms since 1970 */
  now: number;
  /** what the page says now, where it says anything */
  reading?: PageReading | undefined;
  state: PageState;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** by so many px */
  onMove: Move;
  onMode: (mode: TranslationMode, scope: 'site' | 'all') => void;
  onDismiss: () => void;
  onDashboard: () => void;
  /** whether the page shows it somewhere */
  hasPlace: (evidence: Evidence) => boolean;
  /** shows where; undefined: no longer. `bring`: also where it is out of sight */
  onPoint: (evidence: Evidence | undefined, bring: boolean) => void;
}

/** What Nokori says on a portal's own page: small until it is opened. */
export function PageCard(props: PageCardProps) {
  const { c, open, onOpen, onDismiss } = props;
  const whole = useRef<HTMLElement>(null);
  const was = useRef(open);
  // the button that was pressed is gone: keys go on with what stands in its place
  useLayoutEffect(() => {
    if (was.current !== open) whole.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    was.current = open;
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (open) onOpen(false);
    else onDismiss();
  };
  return (
    <section class="surface page-card" lang={c.meta.html} aria-label="Nokori" data-open={open} ref={whole} onKeyDown={onKeyDown}>
      {open ? <Whole {...props} /> : <Small {...props} />}
    </section>
  );
}

const sayingOf = ({ c, now, state: { hideNumbers } }: PageCardProps): Saying => ({ c, now, hideNumbers });

function Small(props: PageCardProps) {
  const { c, reading, state, onOpen, onMove } = props;
  const said = reading && leftOf(reading, sayingOf(props));
  return (
    <button type="button" class="pill" data-testid="open" aria-expanded="false" onClick={() => onOpen(true)} {...movable(onMove)}>
      <Mark />
      {said && <b>{said}</b>}
      {!state.chosen && <span>{c.translate}</span>}
      <span class="unseen">{c.open}</span>
    </button>
  );
}

function Whole(props: PageCardProps) {
  const { c, reading, state, onOpen, onMove, onMode, onDismiss, onDashboard, hasPlace, onPoint } = props;
  return (
    <>
      <header {...movable(onMove)}>
        <h2 class="brand">
          <Mark /> Nokori
        </h2>
        <button type="button" class="icon" data-testid="move" aria-label={c.move} title={c.move}>
          ✥
        </button>
        <button type="button" class="icon" data-testid="fold" aria-expanded="true" aria-label={c.fold} title={c.fold} onClick={() => onOpen(false)}>
          −
        </button>
        <button type="button" class="icon" data-testid="dismiss" aria-label={c.dismiss} title={`${c.dismiss} (${c.back})`} onClick={onDismiss}>
          ×
        </button>
      </header>
      <div class="whole">
        {!state.chosen && <Ask c={c} onMode={onMode} />}
        <Figures c={c} groups={reading ? groupsOf(reading, sayingOf(props)) : []} hasPlace={hasPlace} onPoint={onPoint} />
        {state.chosen && <Switch c={c} state={state} onMode={onMode} />}
        <p>
          <button type="button" class="link" data-testid="dashboard" onClick={onDashboard}>
            {c.dashboard}
          </button>
        </p>
      </div>
    </>
  );
}
