/** Yen and talk time: what is owed, what is left of a balance, how long was talked. */

import type { Bind } from './bind';
import { type Context, textsOf } from './context';
import { isIdentity, meaningOf } from './words';

const MONTH_ONLY = /^[◀▶<>\s]*(\w+ \d{4}( usage)?|(\d{4}年)?\d{1,2}月(分|ご?(利用分|請求分?)|のお代)?)(\(.*\))?[◀▶<>\s]*$/;
const TOTAL = /^[◇■・\s]*((?:ご?家族)?\d+回線の?|[\d年]+月分? )?([合小][計计]|総額|総計|合わせて|total|amount)(\(.*)?$/i;
const NEUTRAL = /^(金[額额]|料金|明細|税込|円|で|amount|tax included|paid)?(\([^()]*\))?$/i;

/** Binds a yen amount to bill, unpaid or balance. `before` and `after` are the text of its own run around it. */
export function bindYen(context: Context, before: string, after: string): Bind {
  // a neighbour labels its own value where the amount has a label in its own text
  const speaks = context.own.some((label) => meaningOf(label.wording).money || TOTAL.test(label.wording));
  const named = [...context.own, ...context.heads.filter((label) => !speaks || label.stands !== 'sibling')];
  const texts = textsOf(named);
  const label = texts.join(' / ') || context.headings[0]?.wording || '';
  const near = [...context.own, ...context.heads].map((one) => one.wording).concat(context.headings.slice(0, 1).map((heading) => heading.wording));
  const refuse = (no: string): Bind => ({ no, said: label });
  if (/([/+-]|ごとに|あたり|costs) ?$/.test(before) || /^ ?[/·] ?[\d,]+ ?円/.test(after)) return refuse('price');
  if (
    /^ ?(割引|引き?|OFF|分|相当|以[上下]|未満|を?超|を[上下]回|まで|~|から|になった|で(?![すし]))/i.test(after) &&
    !(/請求額は ?$/.test(before) && /^ ?で、/.test(after))
  )
    return refuse('price');
  if (/月額|(超え|越え)(ると|た)/.test(before) && !/請求/.test(before)) return refuse('price');
  if (/late fee|電気|でんき|ガス|手数料|遅延|逾期|if (you|payment)/i.test(before + after.split(/[(。]|\. /)[0])) return refuse('a fee');
  if (/履歴|過去|充值|[记記][录錄]|マネー|[a-z天](?<!SIM) ?カード/i.test(context.headings[0]?.wording ?? '')) return refuse('past');

  const bound = named[0]?.stands ?? 'heading';
  const found = (id: 'bill' | 'unpaid' | 'balance', strength: number): Bind => ({
    id,
    // of a month that is not over
    strength: /途中|速報|現在/.test(before + label) ? 0.3 : strength,
    said: label,
    stands: bound,
  });
  if (near.some((text) => meaningOf(text).money === 'unpaid') || meaningOf((after.split(/。|\. /)[0] as string).slice(0, 44)).money === 'unpaid')
    return found('unpaid', 2);

  const meanings = texts.map((text) => meaningOf(text).money);
  if (meanings.includes('balance')) return found('balance', 2);
  // 残高 over nothing but the amount
  if (texts.length === 0 && meaningOf(context.headings[0]?.wording ?? '').money === 'balance') return found('balance', 1);
  const month = texts.some((text) => MONTH_ONLY.test(text));
  const headings = context.headings.map((heading) => meaningOf(heading.wording).money);
  const underBill =
    headings.includes('bill') ||
    meanings.includes('bill') ||
    context.headings.some((heading) => /料金(?!表)|請求|お支払い|^ご?利?用?明細$|账单|帳單|charges|invoice/i.test(heading.wording));
  if (texts.some((text) => TOTAL.test(text))) return underBill ? found('bill', 2) : refuse('no label');
  const strange = texts.find(
    (text) => !NEUTRAL.test(text) && !MONTH_ONLY.test(text) && (!isIdentity(text) || /\d ?[GM]B/.test(text)) && meaningOf(text).money !== 'bill',
  );
  if (strange) return refuse('strange label');
  // a plan in a row of its own is an item of the bill
  if (meanings.includes('bill')) return found('bill', /プラン|コース/.test(texts[0] ?? '') ? 1 : month ? 2 : 3);
  if ((month || texts.length === 0 || texts.every((text) => isIdentity(text) || NEUTRAL.test(text))) && underBill) return found('bill', 1);
  return refuse('no label');
}

/** Binds a duration to the talk time used or left. */
export function bindDuration(context: Context): Bind {
  const named = [...context.own, ...context.heads];
  const label = named.map((one) => one.wording).join(' / ');
  const talk = named.find((one) => meaningOf(one.wording).talk);
  // 家族どうしの通話は24時間無料: what is told of it in its own text comes before what stands beside it
  if (talk && !context.own.includes(talk) && context.own.some(({ wording }) => wording.endsWith('は'))) return { no: 'sentence', said: label };
  if (!talk || named.some((one) => meaningOf(one.wording).scopes.some((scope) => /roam|past|part/.test(scope)))) return { no: 'no label', said: label };
  return { id: /[残剩]/.test(talk.wording) ? 'talkRemaining' : 'talkUsed', strength: 2, said: label, stands: talk.stands };
}
