import { useEffect, useState } from 'preact/hooks';
import { dateText } from '../../../i18n';
import type { KeptBackup } from '../../../model/backup';
import type { Part } from './Backup';

/** The backups that Nokori made by itself, newest first. */
export function Automatic({ view, b, onLook }: Part & { onLook: (name: string) => void }) {
  const { m, now, summary, backup } = view;
  const [kept, keep] = useState<readonly KeptBackup[]>();
  // whatever is read or deleted changes the summary
  useEffect(() => void backup.kept().then(keep), [backup, summary]);
  const number = (value: number) => new Intl.NumberFormat(m.meta.locale).format(value);
  return (
    <section class="card" data-testid="automatic">
      <h3>{b.automatic}</h3>
      <p class="note">{b.automaticText}</p>
      {kept?.length === 0 && <p>{b.noAutomatic}</p>}
      <ul class="backups">
        {kept?.toReversed().map(({ name, day, readings, lines }) => (
          <li key={name}>
            <span>
              <strong>{dateText(m, day, now)}</strong> {b.counts(number(readings), number(lines))}
            </span>
            <button type="button" data-kept={name} aria-label={b.lookAtOf(dateText(m, day, now))} onClick={() => onLook(name)}>
              {b.lookAt}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
