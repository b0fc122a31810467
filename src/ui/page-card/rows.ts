/** What a page said, as rows in the user's language. Pure. */
import { amountText, dateText, monthText, yenText } from '../../i18n/format';
import type { PageCardMessages } from '../../i18n/page-card';
import { displayText } from '../../model/display-text';
import type { BucketScope, Evidence, Figure, LineScope, PageReading, Scope, Unread } from '../../model/reading';

export interface Row {
  name: string;
  value: string;
  /** in the page's own language */
  japanese?: boolean;
  /** where it came from; undefined where no one place of the page says it */
  evidence?: Evidence;
}

/** A line, a bucket or the account. */
export interface Group {
  /** undefined: the page knows one only */
  title?: string;
  rows: Row[];
  /** what is not shown, each with the reason */
  unread: { name: string; reason: string }[];
}

export interface Saying {
  c: PageCardMessages;
  /** ms since 1970 */
  now: number;
  /** phone digits and money as dots */
  hideNumbers: boolean;
}

const HIDDEN = '•••';
/** Parts whose amount may be what was granted or what is left of it. */
const PARTS = ['rollover', 'topUp', 'gift'];
/** Said by the page's head rather than of one line, or not worth a row. */
const SKIPPED = ['asOf', 'cycleStart'];

/** The groups that have anything to say, in the page's order: lines, what they share, the account. */
export function groupsOf({ lines, buckets, account }: PageReading, saying: Saying): Group[] {
  const groups = [
    ...lines.map((line) => group(line, saying, lines.length > 1 ? lineTitle(line, saying) : undefined)),
    ...buckets.map((bucket) => group(bucket, saying, bucketTitle(bucket, saying))),
    group(account, saying, lines.length > 1 ? saying.c.account : undefined),
  ];
  return groups.filter(({ rows, unread }) => rows.length + unread.length > 0);
}

/** What is left, where the page says it of one thing only. */
export function leftOf({ lines, buckets }: PageReading, { c }: Saying): string | undefined {
  const left = [...lines, ...buckets.filter(({ kind }) => kind === 'shared')].flatMap(({ figures }) => figures.filter(({ id }) => id === 'remaining'));
  const value = left.length === 1 ? left[0]?.value : undefined;
  return typeof value === 'object' ? amountText(c, value) : undefined;
}

function group(scope: Scope & Pick<LineScope, 'cycle'>, saying: Saying, title: string | undefined): Group {
  const { c, now } = saying;
  const shown = scope.figures.filter(({ id, value }) => !SKIPPED.includes(id) && value !== false);
  const rows = shown.map((figure) => rowOf(figure, saying));
  const told = shown.some(({ id }) => id === 'cycleEnd');
  if (scope.cycle && !told && rows.length > 0) rows.push({ name: c.cycleEnd, value: dateText(c, scope.cycle.end, now) });
  return { ...(title ? { title } : {}), rows, unread: scope.unread.map((one) => ({ name: c[one.figure], reason: reasonOf(one, saying) })) };
}

function rowOf(figure: Figure, saying: Saying): Row {
  const { c } = saying;
  const { id, of, evidence } = figure;
  return {
    name: of === 'left' && PARTS.includes(id) ? c.partLeft(c[id]) : c[id],
    value: valueText(figure, saying),
    ...(id === 'plan' ? { japanese: true } : {}),
    // embedded data and plan names stand nowhere as a figure
    ...(evidence.bound === 'data' || evidence.text === '' ? {} : { evidence }),
  };
}

function valueText({ id, value, month }: Figure, { c, now, hideNumbers }: Saying): string {
  if (typeof value === 'object') return amountText(c, value);
  if (typeof value === 'boolean') return c.yes;
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d/.test(value) ? dateText(c, value.slice(0, 10), now) : displayText(value, 40);
  if (id === 'talkUsed' || id === 'talkRemaining') return c.minutes(Math.ceil(value / 60));
  if (id === 'smsUsed') return `${value}`;
  const yen = hideNumbers ? c.yen(HIDDEN) : yenText(c, value);
  return month ? c.ofMonth(yen, monthText(c, month)) : yen;
}

/** The reader's reasons in words; the values it names are the page's own. */
function reasonOf({ reason }: Unread, { c, hideNumbers }: Saying): string {
  if (reason.startsWith('differs: ')) return c.differs(hideNumbers && /[円¥￥]/.test(reason) ? HIDDEN : displayText(reason.slice(9)));
  return reason === 'above the total' ? c.aboveTotal : reason === 'above the cycle' ? c.aboveCycle : c.unclear;
}

const digits = (number: string, { hideNumbers }: Saying) => (hideNumbers ? HIDDEN : `••${displayText(number, 8)}`);

const lineTitle = ({ number, label }: LineScope, saying: Saying) => (number ? digits(number, saying) : displayText(label ?? '', 40)) || undefined;

function bucketTitle({ kind, label, members }: BucketScope, saying: Saying): string {
  const name = kind === 'pack' && label ? displayText(label, 40) : saying.c[kind];
  return [name, ...members.map((number) => digits(number, saying))].join(' ');
}
