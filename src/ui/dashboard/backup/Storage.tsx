import { dateText } from '../../../i18n';
import { NotLoaded, shownOf, useLoaded } from '../use-loaded';
import type { Part } from './Backup';

/** With less of it free than this, the browser may soon take nothing more. Bytes. */
const LOW = 256 * 1024 * 1024;

/** How the browser keeps the history, and what was done about it. */
export function Storage({ view, b }: Part) {
  const { m, o, now, backup, summary, mended } = view;
  const loaded = useLoaded(() => backup.space(), [backup, summary]);
  const space = shownOf(loaded);
  const size = (bytes: number) => {
    const [value, unit] = bytes >= 1e9 ? ([bytes / 1e9, 'gigabyte'] as const) : ([bytes / 1e6, 'megabyte'] as const);
    return new Intl.NumberFormat(m.meta.locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
  };
  const count = (value: number) => new Intl.NumberFormat(m.meta.locale).format(value);
  return (
    <section class="card" data-testid="storage">
      <h3>{b.storage}</h3>
      {mended && (
        <p role="alert" data-testid="mended">
          {mended.day === undefined ? b.emptied(count(mended.readings)) : b.mended(dateText(m, mended.day, now), count(mended.readings))}{' '}
          {mended.aside && b.aside} {b.reread}
        </p>
      )}
      {loaded === 'failed' && <NotLoaded o={o} loaded={loaded} />}
      {space?.newer && <p role="alert">{b.newer}</p>}
      {space?.free !== undefined && space.free < LOW && (
        <p class="wrong" role="alert" data-testid="low">
          {b.low}
        </p>
      )}
      {space && (
        <ul class="plain" data-testid="space">
          {space.used !== undefined && space.free !== undefined && <li>{b.space(size(space.used), size(space.free))}</li>}
          <li>{space.persisted ? b.persisted : b.notPersisted}</li>
        </ul>
      )}
    </section>
  );
}
