import type { PageCardMessages } from '../../i18n/page-card';
import type { PageCardProps } from './PageCard';
import type { Group, Row } from './rows';

interface Props extends Pick<PageCardProps, 'hasPlace' | 'onPoint'> {
  c: PageCardMessages;
  groups: readonly Group[];
}

/** The figures read, each with the way to where it stands; then what was not read, and why. */
export function Figures({ c, groups, ...point }: Props) {
  const unread = groups.flatMap((group) => group.unread);
  const read = groups.filter(({ rows }) => rows.length > 0);
  return (
    <section aria-label={c.figures} data-testid="figures">
      <h3>{c.figures}</h3>
      {read.length === 0 && <p class="note">{c.noFigures}</p>}
      {read.map(({ title, rows }) => (
        <div key={title ?? ''} class="group">
          {title && <h4>{title}</h4>}
          <ul>
            {rows.map((row) => (
              <li key={row.name + row.value}>
                <Figure row={row} {...point} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {read.some(({ rows }) => rows.some((row) => row.evidence && point.hasPlace(row.evidence))) && <p class="note">{c.pointing}</p>}
      {unread.length > 0 && (
        <div class="group" data-testid="unread">
          <h4>{c.unread}</h4>
          <ul>
            {unread.map(({ name, reason }) => (
              <li key={name + reason}>
                {name}
                <span class="note">{reason}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Figure({ row: { name, value, japanese, evidence }, hasPlace, onPoint }: { row: Row } & Pick<Props, 'hasPlace' | 'onPoint'>) {
  const said = (
    <>
      <span>{name}</span> <b lang={japanese ? 'ja' : undefined}>{value}</b>
    </>
  );
  if (!evidence || !hasPlace(evidence)) return <p class="figure">{said}</p>;
  const point = (bring: boolean) => () => onPoint(evidence, bring);
  const leave = () => onPoint(undefined, false);
  return (
    <button type="button" class="figure" onPointerEnter={point(false)} onPointerLeave={leave} onFocus={point(true)} onBlur={leave} onClick={point(true)}>
      {said}
    </button>
  );
}
