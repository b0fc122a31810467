/** Embedded data beside what the page shows: what agrees confirms it, what only the data holds is kept apart, marked as hidden. */
import { type Amount, agree, type Base, type DataUnit } from '../../model/amount';
import type { JstDate, JstMonth } from '../../model/jst';
import type { Figure, Hidden, LineScope, PageReading } from '../../model/reading';
import { amountsIn, type Found, type Keyed } from './amounts';
import type { Data } from './literal';
import { embeddedData } from './scripts';

const BASES: readonly Base[] = [1000, 1024];
const UNITS: readonly DataUnit[] = ['MB', 'GB', 'KB'];

/**
 * The reading with what the page's own data says beyond it, under `hidden` of its line. Only where the page shows one line and the data
 * agrees with a figure in sight: then it speaks of the same line now. Where it contradicts what is in sight, it is left out as a whole.
 * @param today later days than this are no history
 */
export function withEmbedded(reading: PageReading, document: Document, today: JstDate): PageReading {
  const [line] = reading.lines;
  if (reading.page !== 'usage' || !line || reading.lines.length > 1) return reading;
  const hidden = hiddenIn(line, embeddedData(document), today);
  return hidden ? { ...reading, lines: [{ ...line, hidden }] } : reading;
}

function hiddenIn(line: LineScope, data: readonly Data[], today: JstDate): Hidden | undefined {
  for (const one of data) {
    const found = amountsIn(one);
    const unit = unitOf(found, line);
    if (!unit) continue;
    const amount = (value: number, decimals: number, own: DataUnit = unit): Amount => ({ value, unit: own, ...(decimals ? { decimals } : {}) });
    const figures = distinct(found).flatMap((keyed): Figure[] =>
      inSight(line, keyed.figure) ? [] : [{ id: keyed.figure, value: amount(keyed.value, keyed.decimals, keyed.unit), evidence: evidence(keyed) }],
    );
    const rows = found.lists.flatMap((list) => list.rows.map((row) => ({ when: row.when, ...amount(row.value, row.decimals, list.unit) })));
    const days = rows.filter(({ when }) => when.length === 10 && when <= today && !line.days.some(({ date }) => date === when));
    const months = rows.filter(({ when }) => when.length === 7 && when <= today && !line.months.some(({ month }) => month === when));
    if (figures.length + days.length + months.length === 0) continue;
    return {
      figures,
      days: days.slice(0, 100).map(({ when, ...rest }) => ({ date: when as JstDate, ...rest })),
      months: months.slice(0, 60).map(({ when, ...rest }) => ({ month: when as JstMonth, ...rest })),
    };
  }
  return undefined;
}

const evidence = ({ figure, value }: Keyed) => ({ label: figure, text: String(value), bound: 'data' as const });

const inSight = (line: LineScope, id: Figure['id']) =>
  line.figures.find((figure) => figure.id === id || (id === 'total' && figure.id === 'allowance'))?.value as Amount | undefined;

/** A key that says two things in one piece of data says nothing. */
const distinct = ({ figures }: Found) =>
  figures
    .filter((one) => figures.every((other) => other.figure !== one.figure || other.value === one.value))
    .filter((one, i, all) => all.findIndex((other) => other.figure === one.figure) === i);

/** The unit under which the data says what the page shows; undefined where nothing agrees, or anything contradicts. */
function unitOf(found: Found, line: LineScope): DataUnit | undefined {
  const pairs = distinct(found).flatMap((keyed) => {
    const shown = inSight(line, keyed.figure);
    return shown ? [{ keyed, shown }] : [];
  });
  return UNITS.find(
    (unit) =>
      pairs.some(({ keyed }) => keyed.value > 0) &&
      BASES.some((base) => pairs.every(({ keyed, shown }) => agree({ value: keyed.value, unit: keyed.unit ?? unit, decimals: keyed.decimals }, shown, base))),
  );
}
