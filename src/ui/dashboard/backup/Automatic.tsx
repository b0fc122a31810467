import { dateText } from '../../../i18n';
import { NotLoaded, shownOf, useLoaded } from '../use-loaded';
import type { Part } from './Backup';

/** The backups that Nokori made by itself, newest first. */
export function Automatic({ view, b, onLook }: Part & { onLook: (name: string) => void }) {
  const { m, o, now, summary, backup } = view;
  // whatever is read or deleted changes the summary
  const loaded = useLoaded(() => backup.kept(), [backup, summary]);
  const kept = shownOf(loaded);
  const number = (value: number) => new Intl.NumberFormat(m.meta.locale).format(value);
  return (
    <section class="card" data-testid="automatic">
      <h3>{b.automatic}</h3>
      <p class="note">{b.automaticText}</p>
      {loaded === 'failed' && <NotLoaded o={o} loaded={loaded} />}
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
