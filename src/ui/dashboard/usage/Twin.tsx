import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { csvOf } from '../../../model/csv';
import { download, pictureOf } from '../../parts/chart/picture';
import type { DashboardView } from '../view';

type Row = readonly (string | number | undefined)[];

interface Props {
  view: DashboardView;
  title: string;
  head: readonly string[];
  /** plain, as for a file */
  rows: readonly Row[];
  /** the first cells of a row in words; the rest stay as they are */
  say: (row: Row, index: number) => readonly string[];
  children: (svgRef: (svg: SVGSVGElement | null) => void) => ComponentChildren;
}

/** A chart with its twin, a table of the same, and the ways to take either along. */
export function Twin({ view: { u }, title, head, rows, say, children }: Props) {
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const [failed, setFailed] = useState(false);
  const name = `nokori-${title.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const savePicture = (drawn: SVGSVGElement) => {
    const { backgroundColor, color } = getComputedStyle(drawn.closest('.card') ?? document.body);
    pictureOf(drawn, title, backgroundColor, color).then(
      (picture) => download(picture, `${name}.png`),
      () => setFailed(true),
    );
  };
  return (
    <>
      {children(setSvg)}
      <p class="actions">
        <button type="button" data-testid="csv" onClick={() => download(new Blob([csvOf([head, ...rows])], { type: 'text/csv' }), `${name}.csv`)}>
          {u.csv}
        </button>
        {svg && (
          <button type="button" data-testid="picture" onClick={() => savePicture(svg)}>
            {u.picture}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {u.print}
        </button>
      </p>
      {failed && <p role="alert">{u.failed}</p>}
      <details class="twin">
        <summary>{u.table}</summary>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const said = say(row, index);
              return (
                <tr key={row[0]}>
                  <th scope="row">{said[0]}</th>
                  <td>{said[1]}</td>
                  <td>{row[2]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </>
  );
}
