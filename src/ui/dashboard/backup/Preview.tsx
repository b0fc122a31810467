import { useEffect, useRef, useState } from 'preact/hooks';
import { dateText } from '../../../i18n';
import type { ImportMode, ImportPlan } from '../../../model/backup';
import { jstDate } from '../../../model/jst';
import { Confirm } from '../Confirm';
import type { OpenedBackup } from '../view';
import type { Part } from './Backup';

interface Props extends Part {
  opened: OpenedBackup;
  onDone: (done: ImportPlan) => void;
  onCancel: () => void;
}

/** What a backup would bring, before anything changes, and the choice between adding and replacing. */
export function Preview({ view: { m, o, now }, b, opened, onDone, onCancel }: Props) {
  const { plan, counts, refused, madeAt, bring } = opened;
  const [mode, choose] = useState<ImportMode>('merge');
  const [asking, ask] = useState(false);
  const [failed, fail] = useState(false);
  const [waiting, wait] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = (value: number) => new Intl.NumberFormat(m.meta.locale).format(value);
  const day = (instant: number) => dateText(m, jstDate(instant), now);
  const take = async () => {
    wait(true);
    await bring(mode).then(onDone, () => {
      wait(false);
      ask(false);
      fail(true);
    });
  };
  const isNothing = plan.added === 0 && plan.known === 0;
  return (
    <div data-testid="preview" data-added={plan.added} data-known={plan.known} data-refused={refused}>
      <h4 ref={heading} tabIndex={-1}>
        {b.contents(number(counts.readings), number(counts.lines), day(madeAt))}
      </h4>
      <ul class="plain">
        {plan.from !== undefined && plan.to !== undefined && <li>{b.span(day(plan.from), day(plan.to))}</li>}
        <li>{b.added(number(plan.added))}</li>
        <li>{b.known(number(plan.known))}</li>
        {refused > 0 && <li>{b.refused(number(refused))}</li>}
      </ul>
      {plan.added === 0 && <p class="note">{b.nothingNew}</p>}
      <div class="checks" role="radiogroup" aria-label={b.bringIn}>
        {(['merge', 'replace'] as const).map((one) => (
          <label key={one} class="check">
            <input type="radio" name="import-mode" value={one} checked={mode === one} disabled={one === 'replace' && isNothing} onChange={() => choose(one)} />
            <span>
              {one === 'merge' ? b.merge : b.replace}
              <span class="note"> {one === 'merge' ? b.mergeText : b.replaceText}</span>
            </span>
          </label>
        ))}
      </div>
      {failed && <p role="alert">{b.notBrought}</p>}
      {waiting ? (
        <p class="note" role="status" data-testid="bringing">
          {b.bringing}
        </p>
      ) : asking ? (
        <Confirm o={o} text={b.replaceSure(number(plan.missing))} yes={b.replaceYes} failed={b.notBrought} onYes={take} onNo={() => ask(false)} />
      ) : (
        <p class="actions">
          <button type="button" class="primary" data-testid="bring" onClick={() => (mode === 'replace' ? ask(true) : void take())}>
            {b.bring}
          </button>
          <button type="button" onClick={onCancel}>
            {o.cancel}
          </button>
        </p>
      )}
    </div>
  );
}
