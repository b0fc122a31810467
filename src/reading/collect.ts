/** Goes over every quantity once and says what it is, whose, and how that was found. */

import { type JstDate, jstDate } from '../model/jst';
import { type Bind, bindData, SUM } from './bind';
import { redact } from './canonical';
import { type Context, type Surroundings, structural, textsOf } from './context';
import { AS_OF_WORDS, agoIn, asOfIn, cycleIn, endsAlone, purposeOf, RESET_WORDS, toCome, untilReset } from './dates';
import { evidenceOf, type Facts } from './fact';
import { historyRow } from './history-rows';
import { bindDuration, bindYen } from './money';
import { monthNear, packOf } from './neighbours';
import type { Owner, Owners } from './owners';
import { type Quantity, textBefore, unitIn } from './quantity';
import { firstOf, ratioOf } from './ratio';
import type { Candidate } from './reconcile';
import type { Run } from './run';
import { isOffer } from './set-aside';
import { speaking } from './speaking';
import { statedIn } from './stated';
import { toldIn, toldOr } from './told';
import { weigh } from './weigh';
import { bucketOf, meaningOf } from './words';

export function* collect(
  runs: readonly Run[],
  /** those with a word of a state or a plan, and the headings */
  telling: readonly Run[],
  quantities: readonly Quantity[],
  around: Surroundings,
  owners: Owners,
  visible: (element: Element) => boolean,
  now: number,
): Generator<undefined, Facts> {
  const today: JstDate = jstDate(now);
  const dates = quantities.filter((quantity) => quantity.dimension === 'date');
  const told = asOfIn(dates, now, (date) =>
    date.run.wording.startsWith('(')
      ? [runs[date.run.nth - 1]?.wording ?? '']
      : around.mentions(date.run, AS_OF_WORDS, false)
        ? textsOf(around.of(date).heads)
        : [],
  );
  const ago = agoIn(runs, now) ?? '';
  const asOf = ago > (told ?? '') ? ago : told;
  const cycle =
    cycleIn(dates, asOf?.slice(0, 10) ?? today) ??
    cycleIn(dates, today) ??
    untilReset(dates, today, (date) => (around.mentions(date.run, RESET_WORDS, false) ? textsOf(around.of(date).heads) : []));
  const result: Facts = { facts: [], ...(asOf ? { asOf } : {}), ...(cycle ? { cycle } : {}), bare: [], refused: [] };
  // cards headed each by its month are a table of months, the present one's card too
  const monthHeads = new Set(telling.filter((run) => run.origin === 'heading' && /^(\d{4}年)?0?\d{1,2}月(分)?$/.test(run.wording)).map((run) => run.wording))
    .size;
  const inTable = (run: Run) => run.block.closest('table') !== null;
  for (const quantity of quantities) {
    yield;
    const { run } = quantity;
    const refuse = (label: string, reason: string) => {
      if (result.refused.length < MAX_REFUSED) result.refused.push({ text: redact(quantity.shown), label: redact(label), reason });
    };
    const aside = around.asides.get(quantity);
    const told = quantity.dimension === 'data' && aside !== 'plan name' ? toldIn(quantity, around.quantitiesOf(run)) : undefined;
    if (aside && aside !== 'plan name' && !(told && aside === 'sentence')) {
      refuse(textBefore(quantity), aside);
      continue;
    }
    const words = LABEL_WORDS[quantity.dimension];
    if (!words) continue;
    // most prices and dates of a page have nothing to say: that is seen before they are looked at closely
    const priced = quantity.dimension === 'yen' && isOffer(run.headings[0]) && !(words.test(run.wording) && words.test(run.headings[0] ?? ''));
    if (priced || (words !== ANY && !around.mentions(run, words, quantity.dimension !== 'date'))) {
      if (quantity.dimension === 'yen') refuse('', priced ? 'price' : 'no label');
      continue;
    }
    const weight = weigh(run, visible);
    if (weight === 0) continue;
    const context = around.of(quantity);
    const heads = textsOf(context.heads);
    const owner = owners.of(run, structural(context));
    const add = (bind: Bind, value: Candidate['value'], month?: string) => {
      if ('no' in bind) return void refuse(bind.said, bind.no);
      const first = quantity.dimension === 'data' && firstOf(quantity, around);
      const pack = packOf(first || quantity, first ? around.of(first) : context, around);
      // of what is left of a part of the line's own, the whole is that part's
      if (!pack && bind.of === 'left' && bind.id === 'total') return refuse(bind.said, 'other total');
      const bucketLabel = pack ?? context.headings[0]?.wording;
      result.facts.push({
        ...(SHARED.test(context.headings[0]?.wording ?? '') && { shared: true }),
        // グループの残り inside one line's block is the group's all the same
        owner: 'line' in owner && ofGroup(context) ? { group: owners.numbers } : owner,
        ...(pack ? { bucket: 'pack' as const } : bind.bucket ? { bucket: bind.bucket } : {}),
        ...(bucketLabel ? { bucketLabel } : {}),
        candidate: {
          // of a pack's own 容量 and 残り
          id: pack && bind.of && bind.id !== 'total' ? (bind.of === 'left' ? 'remaining' : 'total') : bind.id,
          value,
          ...(bind.of ? { of: bind.of } : {}),
          ...(bind.doubt ? { doubt: true } : {}),
          strength: bind.strength * weight,
          evidence: evidenceOf(bind.said, quantity.shown, bind.stands),
          ...(month ? { month } : {}),
        },
      });
    };
    switch (quantity.dimension) {
      case 'data': {
        // the amount in a card's heading is its name's
        if (aside === 'plan name' || ('card' in owner && run.origin === 'heading')) {
          const plan = planAllowance(quantity, owner, context);
          if (plan) add(plan, quantity.amount);
          else refuse('', 'plan name');
          break;
        }
        const row = historyRow(quantity, context, around, inTable(quantity.run), monthHeads > 1, now, today.slice(0, 7));
        if (row && ('date' in row ? row.date <= today : row.month <= today.slice(0, 7))) {
          const used = { ...row, ...quantity.amount };
          result.facts.push({
            owner,
            ...('group' in owner && { bucketLabel: context.headings[0]?.wording ?? '' }),
            ...('date' in used ? { day: used } : { month: used }),
            isSum: heads.some((head) => SUM.test(head.replace(/ ?\([GMK]B\)$/, ''))),
          });
          break;
        }
        const bound = ratioOf(quantity, context, around) ?? bindData(forLine(context, quantity, owners, around));
        const bind = told ? toldOr(bound, told, aside !== undefined) : bound;
        // what a heading alone labels has its unit beside it
        if ('strength' in bind && bind.strength === 1 && /\d$/.test(quantity.shown) && !unitIn(runs[run.nth + 1]?.wording ?? '')) refuse(bind.said, 'no label');
        else add(bind, quantity.amount);
        if ('no' in bind && bind.no === 'no label' && 'line' in owner && isOnlyOne(quantity, owners, around))
          result.bare.push({ owner, candidate: { id: 'used', value: quantity.amount, strength: 1, evidence: evidenceOf('', quantity.shown, 'sibling') } });
        break;
      }
      case 'yen': {
        const text = quantity.run.wording;
        // yen have no parts: ¥36.50 is of another country
        if (/\.\d/.test(quantity.shown)) {
          refuse(text.slice(0, quantity.at), 'price');
          break;
        }
        const bind = bindYen(forLine(context, quantity, owners, around), text.slice(0, quantity.at), text.slice(quantity.end));
        add(bind, quantity.yen, monthNear(quantity, context, around));
        break;
      }
      case 'duration':
        add(bindDuration(context), quantity.seconds);
        break;
      case 'date': {
        const purpose = purposeOf(quantity, heads) ?? (endsAlone(quantity, runs[run.nth - 1], today) ? 'expiresOn' : undefined);
        // 海外データパック / 有効期限
        const bucket = bucketOf(meaningOf(run.headings[0] ?? '').scopes);
        // the last day of a cycle is no other end, unless it is told as one
        if (purpose && (quantity.date !== cycle?.end || /利用終了/.test(run.wording)))
          add({ id: purpose, strength: 2, said: heads[0] ?? run.wording, stands: 'row head', ...(bucket ? { bucket } : {}) }, toCome(quantity, today));
        break;
      }
      default:
        break;
    }
  }
  result.facts.push(...(yield* statedIn(speaking(runs, telling, around), around, owners, visible)));
  return result;
}

/** What is kept of why amounts were not taken; a page full of prices has more than anyone reads. */
const MAX_REFUSED = 300;
const ANY = /(?:)/;
/** Some word that a label of each kind of figure has: where none stands around, there is no label. */
const LABEL_WORDS: Partial<Record<Quantity['dimension'], RegExp>> = {
  data: ANY,
  yen: /請求|金|支払|[合総][計額]|残高|[用月]分|未|滞納|確認|balance|bill|amount|due|total|charge|invoice|paid|账|帳|[余餘][额額]|欠|通話/i,
  duration: /通話|call|通话/i,
  date: /期限|終了|まで|expir|end|服[务務]|到期|有效期|valid|until|支払|振替|引|決済|payment|due/i,
};

/** A heading over what several have together. */
const SHARED = /共有|シェア(枠|グループ|データ)|グループ全体|みんな/;

const ofGroup = ({ own, heads }: Context) =>
  [...own, ...heads].some(({ wording, stands: bound }) => bound !== 'column head' && bound !== 'heading' && /^(グループ|家族)/.test(wording));

/** ギガプラン 5GB beside a line's number tells its size; in the title of a pool's block the pool's. In brackets behind a name it is only a name. */
function planAllowance(quantity: Quantity, owner: Owner, context: Context): Bind | undefined {
  const { run, at, end } = quantity;
  const bracketed = /^\)/.test(run.wording.slice(end));
  const label = run.wording.slice(Math.max(0, at - 24), at);
  const group = 'group' in owner;
  if (/円/.test(run.wording) || context.headings.some(({ wording }) => /(料金|請求)[^。]*$/.test(wording) || isOffer(wording))) return undefined;
  if (group && bracketed && run.block.closest('td[colspan],th[colspan],caption,h1,h2,h3,h4'))
    return { id: 'allowance', strength: 1, said: label, stands: 'plan name' };
  if (!group && !bracketed && /プラン ?$/.test(run.wording.slice(0, at)) && /^(\s|$|\()/.test(run.wording.slice(end)))
    return { id: 'allowance', strength: 1, said: label, stands: 'plan name' };
  return undefined;
}

/** In a line's own block with a single amount, its plan or nickname beside the amount does not need to be understood. */
function forLine(context: Context, quantity: Quantity, owners: Owners, around: Surroundings): Context {
  if (!isOnlyOne(quantity, owners, around)) return context;
  const says = (text: string) => {
    const { measure, part, money, scopes } = meaningOf(text);
    return Boolean(measure || part || money || scopes.length > 0);
  };
  return { ...context, heads: context.heads.filter((label) => label.stands === 'column head' || says(label.wording)) };
}

function isOnlyOne(quantity: Quantity, owners: Owners, around: Surroundings): boolean {
  const block = owners.blockOf(quantity.run);
  const all = block ? around.runsIn(block).flatMap((run) => around.quantitiesOf(run)) : [];
  return all.filter((one) => one.dimension === quantity.dimension && !around.asides.has(one)).length === 1;
}
