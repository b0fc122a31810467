/** From a quantity and its context to the figure it is, or to the reason why it is none. */
import type { FigureId } from '../model/figures';
import type { Bound, BucketKind } from '../model/reading';
import type { Context, Label } from './context';
import { PHONE_ANY } from './text';
import { bucketOf, IGNORED, isIdentity, type Meaning, type Measure, meaningOf, type Part, type ScopeWord } from './words';

/** What a quantity means where it stands. */
export interface Binding {
  id: FigureId;
  of?: 'granted' | 'left' | 'unknown';
  bucket?: BucketKind;
  /** 3 own text, 2 head or neighbour, 1 heading only */
  strength: number;
  /** the label, as it stands there */
  said: string;
  stands: Bound;
  /** what it says may be meant of a part: believed only where the scope's sums bear it out */
  doubt?: boolean;
}

/** `no`: why it is none */
export type Bind = Binding | { no: string; said: string };

const PART_FIGURE: Record<Exclude<Part, 'whole'>, FigureId> = { base: 'allowance', rollover: 'rollover', topUp: 'topUp', gift: 'gift' };

/** Days that are over, where a heading tells them. */
const LAST = /^\d+日間(?!コ|プ|パ)|直近|過去|最近|last|past|recent|近\d|[利使]用(?!中)|[信用]量|合計|\d ?([GM]B|ギガ)/i;

/** The head of what is summed up. */
export const SUM = /^(グループ|家族)?([合総]?計|total)( ?\(.*回線\))?$/i;

/** Binds a data amount. `date` says that a date labels it: then it is a row of a history, handled elsewhere. */
export function bindData(context: Context): Bind {
  const own = meant(context.own);
  const speaks = own.some(({ meaning }) => meaning.measure || meaning.part);
  const around = meant(context.heads);
  // 前月からの繰り越し under a column headed 通信量: the row says which
  const ofPart = around.some(({ by, meaning }) => by.stands === 'row head' && meaning.part && meaning.part !== 'whole');
  // a neighbour labels its own value where the amount has a label in its own text
  const heads = around.filter(
    ({ by, meaning }) =>
      !(ofPart && by.stands === 'column head' && /^(データ)?通信量$/.test(by.wording)) &&
      (!speaks || by.stands !== 'sibling' || (isBare(own) && meaning.part && meaning.part !== 'whole' && !meaning.measure)),
  );
  const above = meant(context.headings);
  // 残り 0MB in the card of 先月からの繰り越し
  const title = speaks && heads.length === 0 && isBare(own) ? above.find(({ by }) => by.run) : undefined;
  const card = title?.meaning.part && title.meaning.part !== 'whole' && !title.meaning.measure ? [title] : [];
  const named = [...own, ...heads, ...card];
  const labelText = named.map(({ by }) => by.wording).join(' / ') || above[0]?.by.wording || '';
  // 今月の付与 in a row, 容量 and 残量 over its columns: one of the parts
  const given = named.find(({ by, meaning }) => by.stands === 'row head' && meaning.measure === 'granted' && !meaning.part);
  const column = given && named.find(({ by, meaning }) => by.stands === 'column head' && meaning.measure);
  // 基本データ容量 20.00GB under 基本データ残量
  const whole = own.some(
    ({ meaning }) => meaning.part && !meaning.measure && heads.some((head) => head.by.stands === 'term' && head.meaning.part === meaning.part),
  );
  const measure = column ?? (whole ? own : named).find(({ meaning }) => meaning.measure);
  const part = column && given ? { by: given.by, meaning: { scopes: [], part: 'base' as const } } : partOf(named);
  const scopes = new Set<ScopeWord>([
    ...named.flatMap(({ meaning }) => meaning.scopes),
    // 韓国 10日間 is what was bought, no last ten days
    ...(above[0]?.meaning.scopes ?? []).filter(
      (scope) =>
        scope !== 'part' &&
        !(scope === 'last-days' && !LAST.test(above[0]?.by.wording ?? '')) &&
        // a row of a line is the line's, under パケットギフト too
        !(scope === 'elsewhere' && around.some(({ by }) => by.stands === 'row head' && PHONE_ANY.test(by.wording))),
    ),
  ]);
  const headBucket = above.map(({ meaning }) => bucketOf(meaning.scopes)).find(Boolean);
  const bucket = bucketOf([...scopes]) ?? headBucket;
  const refuse = (no: string): Bind => ({ no, said: labelText });

  const ignored = IGNORED.find((scope) => scopes.has(scope));
  if (ignored === 'last-days')
    return !measure || measure.meaning.measure === 'used' ? threeDays(labelText, named[0]?.by.stands ?? 'heading') : refuse('other period');
  if (ignored) return refuse(ignored === 'past' ? 'past' : `not the line's (${ignored})`);

  // a label of its own that says nothing we know names something special: the heading above must not speak for it
  const strange = named.find(
    ({ by, meaning }) => !meaning.measure && !meaning.part && meaning.scopes.length === 0 && !isIdentity(by.wording) && by.stands !== 'heading',
  );
  const heading = above.find(({ meaning }) => meaning.measure || meaning.part);
  const breakdown = above.slice(0, 2).some(({ by }) => /内訳|詳細|breakdown/.test(by.wording));

  if (measure || part) {
    if (scopes.has('part') && !(part && part.meaning.part !== 'whole')) return refuse('part');
    const resolved = resolve(measure?.meaning.measure, part?.meaning.part, whole ? undefined : heading?.meaning);
    if (!resolved) return refuse('part');
    const { by } = (measure ?? part) as Named;
    // a bare 合計 is of whatever stands above it
    if (resolved.id === 'total' && SUM.test(by.wording.trim())) resolved.doubt = true;
    return day(scopes, {
      ...resolved,
      ...(bucket ? { bucket } : {}),
      // 合計残量 goes before the parts of it
      strength:
        (by.stands === 'same text' && !(named.length === own.length && isBare(own)) ? 3 : by.stands === 'heading' ? 1 : 2) +
        (measure && part?.meaning.part === 'whole' ? 0.5 : 0),
      said: labelText,
      stands: by.stands,
    });
  }
  // 本日 0.26GB
  if (named.length > 0 && named.every(({ by, meaning }) => /^(to|yester)day$/.test(meaning.scopes.join()) && by.wording.length < 12))
    return day(scopes, { id: 'used', strength: 1, said: labelText, stands: 'sibling' });
  if (scopes.has('part')) return refuse('part');
  if (breakdown && strange === undefined && named.some(({ by }) => /プラン|パック|コース/.test(by.wording)))
    return { id: 'allowance', strength: 2, said: labelText, stands: named[0]?.by.stands ?? 'heading' };
  if (strange) return refuse('strange label');
  // a term or a head cell has a value of its own
  if (!heading || heading.by.run?.block.closest('dt,th')) return refuse('no label');
  const resolved = resolve(heading.meaning.measure, heading.meaning.part, undefined);
  if (!resolved || !heading.meaning.measure) return refuse('no label');
  return day(scopes, { ...resolved, ...(bucket ? { bucket } : {}), strength: 1, said: heading.by.wording, stands: 'heading' });
}

/** 残り, where a neighbour says of which part. */
const isBare = (own: readonly Named[]) => own.every(({ by, meaning }) => meaning.measure && !meaning.part && by.wording.replace(/.*まで/, '').length < 5);

const meant = (labels: readonly Label[]): Named[] => labels.map((by) => ({ by, meaning: meaningOf(by.wording) }));

/** `by`: the label */
type Named = { by: Label; meaning: Meaning };

function partOf(named: readonly Named[]): Named | undefined {
  const all = named.filter(({ meaning }) => meaning.part);
  // the row of sums is of the whole, whatever its column is of
  const sum = all.find(({ by }) => SUM.test(by.wording.trim()));
  if (sum && all.every(({ meaning }) => meaning.part === 'base' || meaning.part === 'whole')) return sum;
  // a particular part beats the bare 合計 of another head
  return all.find(({ meaning }) => meaning.part !== 'whole') ?? all[0];
}

const threeDays = (label: string, bound: Bound): Bind =>
  /(3|三)日間|(last|past|recent) ?3 ?days|近3/.test(label)
    ? { id: 'usedLast3Days', strength: 2, said: label, stands: bound }
    : { no: 'other period', said: label };

/** 本日 and 昨日 turn a used amount into the day's own figure. */
function day(scopes: ReadonlySet<ScopeWord>, binding: Binding): Bind {
  const id = scopes.has('lowSpeed') ? 'lowSpeedUsed' : scopes.has('today') ? 'usedToday' : scopes.has('yesterday') ? 'usedYesterday' : undefined;
  if (id && binding.id === 'used') return { ...binding, id };
  // 本日残り of a daily course is what is left, and so are its other amounts
  return id === 'lowSpeedUsed' || (id === 'usedYesterday' && binding.id !== 'remaining') ? { no: 'other period', said: binding.said } : binding;
}

function resolve(measure: Measure | undefined, part: Part | undefined, heading: Meaning | undefined): Pick<Binding, 'id' | 'of' | 'doubt'> | undefined {
  if (part && part !== 'whole') {
    if (measure === 'used') return undefined;
    if (part === 'base')
      return measure === 'remaining'
        ? { id: 'remaining', doubt: true }
        : { id: 'allowance', ...(measure === undefined && heading?.measure === 'remaining' ? { doubt: true } : {}) };
    const of = measure === 'remaining' ? 'left' : measure === 'granted' ? 'granted' : heading?.measure === 'remaining' ? 'left' : 'unknown';
    return { id: PART_FIGURE[part], of };
  }
  if (measure === 'used') return { id: 'used' };
  if (measure === 'remaining') return { id: 'remaining' };
  return part === 'whole' || measure === 'granted' ? { id: 'total' } : undefined;
}
