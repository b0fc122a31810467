/** From a quantity and its context to the figure it is, or to the reason why it is none. */
import type { FigureId } from '../model/figures';
import type { Bound, BucketKind } from '../model/reading';
import type { Context, Label } from './context';
import { bucketOf, IGNORED, isIdentity, type Meaning, type Measure, meaningOf, type Part, type ScopeWord } from './words';

/** What a quantity means where it stands. */
export interface Binding {
  figure: FigureId;
  of?: 'granted' | 'left' | 'unknown';
  bucket?: BucketKind;
  /** 3 own text, 2 head or neighbour, 1 heading only */
  strength: number;
  label: string;
  stands: Bound;
  /** what it says may be meant of a part: believed only where the scope's sums bear it out */
  doubt?: boolean;
}

export type Bind = Binding | { refused: string; label: string };

const PART_FIGURE: Record<Exclude<Part, 'whole'>, FigureId> = { base: 'allowance', rollover: 'rollover', topUp: 'topUp', gift: 'gift' };

/** The head of what is summed up. */
export const SUM = /^(グループ|家族)?([合総]?計|total)$/i;

/** Binds a data amount. `date` says that a date labels it: then it is a row of a history, handled elsewhere. */
export function bindData(context: Context): Bind {
  const own = meant(context.own);
  const speaks = own.some(({ meaning }) => meaning.measure || meaning.part);
  // a neighbour labels its own value where the amount has a label in its own text
  const heads = meant(context.heads).filter(
    ({ label, meaning }) => !speaks || label.stands !== 'sibling' || (isBare(own) && meaning.part && meaning.part !== 'whole' && !meaning.measure),
  );
  const above = meant(context.headings);
  // 残り 0MB in the card of 先月からの繰り越し
  const title = speaks && heads.length === 0 && isBare(own) ? above.find(({ label }) => label.run) : undefined;
  const card = title?.meaning.part && title.meaning.part !== 'whole' && !title.meaning.measure ? [title] : [];
  const named = [...own, ...heads, ...card];
  const labelText = named.map(({ label }) => label.wording).join(' / ') || above[0]?.label.wording || '';
  const measure = measured(named);
  const part = partOf(named);
  const scopes = new Set<ScopeWord>([
    ...named.flatMap(({ meaning }) => meaning.scopes),
    ...(above[0]?.meaning.scopes ?? []).filter((scope) => scope !== 'part'),
  ]);
  const headBucket = above.map(({ meaning }) => bucketOf(meaning.scopes)).find(Boolean);
  const bucket = bucketOf([...scopes]) ?? headBucket;
  const refuse = (refused: string): Bind => ({ refused, label: labelText });

  const ignored = IGNORED.find((scope) => scopes.has(scope));
  if (ignored === 'last-days') return measureOf(measure, above)?.[0] === 'used' || !measure ? threeDays(labelText, scopesLabel(named)) : refuse('other period');
  if (ignored) return refuse(ignored === 'past' ? 'past' : `not the line's (${ignored})`);

  // a label of its own that says nothing we know names something special: the heading above must not speak for it
  const strange = named.find(
    ({ label, meaning }) => !meaning.measure && !meaning.part && meaning.scopes.length === 0 && !isIdentity(label.wording) && label.stands !== 'heading',
  );
  const heading = above.find(({ meaning }) => meaning.measure || meaning.part);
  const breakdown = above.slice(0, 2).some(({ label }) => /内訳|詳細|breakdown/.test(label.wording));

  if (measure || part) {
    if (scopes.has('part') && !(part && part.part !== 'whole')) return refuse('part');
    const resolved = resolve(measure?.measure, part?.part, heading?.meaning);
    if (!resolved) return refuse('part');
    const source = (measure ?? part) as { label: Label };
    // a bare 合計 is of whatever stands above it
    if (resolved.figure === 'total' && SUM.test(source.label.wording.trim())) resolved.doubt = true;
    return day(scopes, {
      ...resolved,
      ...(bucket ? { bucket } : {}),
      // 合計残量 goes before the parts of it
      strength:
        (source.label.stands === 'same text' && !(named.length === own.length && isBare(own)) ? 3 : source.label.stands === 'heading' ? 1 : 2) +
        (measure && part?.part === 'whole' ? 0.5 : 0),
      label: labelText,
      stands: source.label.stands,
    });
  }
  if (scopes.has('part')) return refuse('part');
  if (breakdown && strange === undefined && named.some(({ label }) => /プラン|パック|コース/.test(label.wording)))
    return { figure: 'allowance', strength: 2, label: labelText, stands: named[0]?.label.stands ?? 'heading' };
  if (strange) return refuse('strange label');
  // a term or a head cell has a value of its own
  if (!heading || heading.label.run?.block.closest('dt,th')) return refuse('no label');
  const resolved = resolve(heading.meaning.measure, heading.meaning.part, undefined);
  if (!resolved || !heading.meaning.measure) return refuse('no label');
  return day(scopes, { ...resolved, ...(bucket ? { bucket } : {}), strength: 1, label: heading.label.wording, stands: 'heading' });
}

/** 残り, where a neighbour says of which part. */
const isBare = (own: readonly Named[]) => own.every(({ label, meaning }) => meaning.measure && !meaning.part && label.wording.replace(/.*まで/, '').length < 5);

const meant = (labels: readonly Label[]): Named[] => labels.map((label) => ({ label, meaning: meaningOf(label.wording) }));

type Named = { label: Label; meaning: Meaning };

const measured = (named: readonly Named[]): ({ measure?: Measure } & { label: Label }) | undefined => labelled(named.find(({ meaning }) => meaning.measure));

const labelled = (one: Named | undefined) => one && { ...one.meaning, label: one.label };

function partOf(named: readonly Named[]): ({ part?: Part } & { label: Label }) | undefined {
  const all = named.filter(({ meaning }) => meaning.part);
  // the row of sums is of the whole, whatever its column is of
  const sum = all.find(({ label }) => SUM.test(label.wording.trim()));
  if (sum && all.every(({ meaning }) => meaning.part === 'base' || meaning.part === 'whole')) return labelled(sum);
  // a particular part beats the bare 合計 of another head
  return labelled(all.find(({ meaning }) => meaning.part !== 'whole') ?? all[0]);
}

function measureOf(measure: { measure?: Measure } | undefined, above: readonly Named[]): [Measure] | undefined {
  const found = measure?.measure ?? above.find(({ meaning }) => meaning.measure)?.meaning.measure;
  return found && [found];
}

const scopesLabel = (named: readonly Named[]) => named[0]?.label.stands ?? 'heading';

const threeDays = (label: string, bound: Bound): Bind =>
  /(3|三)日間|(last|past|recent) ?3 ?days|近3/.test(label)
    ? { figure: 'usedLast3Days', strength: 2, label, stands: bound }
    : { refused: 'other period', label };

/** 本日 and 昨日 turn a used amount into the day's own figure. */
function day(scopes: ReadonlySet<ScopeWord>, binding: Binding): Bind {
  if (scopes.has('lowSpeed'))
    return binding.figure === 'used' ? { ...binding, figure: 'lowSpeedUsed' } : { refused: "not the line's (lowSpeed)", label: binding.label };
  // 本日残り of a daily course is what is left
  if (binding.figure === 'remaining') return binding;
  // so are the amounts of a daily course
  if (binding.figure !== 'used' && scopes.has('today')) return binding;
  const figure = scopes.has('today') ? 'usedToday' : scopes.has('yesterday') ? 'usedYesterday' : undefined;
  if (!figure) return binding;
  return binding.figure === 'used' ? { ...binding, figure } : { refused: 'other period', label: binding.label };
}

function resolve(measure: Measure | undefined, part: Part | undefined, heading: Meaning | undefined): Pick<Binding, 'figure' | 'of' | 'doubt'> | undefined {
  if (part && part !== 'whole') {
    if (measure === 'used') return undefined;
    if (part === 'base')
      return measure === 'remaining'
        ? { figure: 'remaining', doubt: true }
        : { figure: 'allowance', ...(measure === undefined && heading?.measure === 'remaining' ? { doubt: true } : {}) };
    const of = measure === 'remaining' ? 'left' : measure === 'granted' ? 'granted' : heading?.measure === 'remaining' ? 'left' : 'unknown';
    return { figure: PART_FIGURE[part], of };
  }
  if (measure === 'used') return { figure: 'used' };
  if (measure === 'remaining') return { figure: 'remaining' };
  return part === 'whole' || measure === 'granted' ? { figure: 'total' } : undefined;
}
