/** A notice put into words. Takes plain values: the model's Notice has this shape. */
import { amountText, dateText, japanDay, type PlainAmount, yenText } from '../format';
import type { LineMessages } from '../index';
import type { NoticeMessages } from './index';

export interface SayableNotice {
  rule: string;
  level: string;
  says: Record<string, string | number | PlainAmount | undefined>;
}

export interface NoticeText {
  title: string;
  message: string;
}

/** @param line what its user calls the line @param m for amounts and dates */
export function noticeText(n: NoticeMessages, m: LineMessages, { rule, level, says }: SayableNotice, line: string, now: number): NoticeText {
  const { left, budget, used, total } = says as Record<string, PlainAmount | undefined>;
  const amount = (one: PlainAmount | undefined) => (one ? amountText(m, one) : '');
  const day = (key: string) => (says[key] === undefined ? '' : dateText(m, `${says[key]}`, now));
  const number = (key: string) => new Intl.NumberFormat(m.meta.locale, { maximumFractionDigits: 2 }).format(Number(says[key] ?? 0));
  const yen = yenText(m, Number(says.yen ?? 0));
  // nothing left lasts until no day
  const rest =
    left && left.value > 0
      ? [
          says.resetsOn ? n.leftUntil(amount(left), dateText(m, dayBefore(`${says.resetsOn}`), now)) : n.left(amount(left)),
          budget && budget.value > 0 && n.budget(amount(budget)),
        ]
      : [says.resetsOn && n.resets(day('resetsOn'))];
  const say = (what: string, ...text: (string | number | PlainAmount | false | undefined)[]): NoticeText => ({
    title: n.title(line, what),
    message: [...text, n.open].filter(Boolean).join(n.next),
  });
  // of the day on which it is shown, which may be later than the day on which it came true
  const days = Math.round((Date.parse(`${says.date}`) - Date.parse(japanDay(now))) / 86_400_000);
  switch (rule) {
    case 'used':
      return say(Number(level) >= 100 ? n.usedUp : n.used(number('percent')), ...rest);
    case 'remaining':
      return say(n.remaining(amount({ value: Number(says.gigabytes ?? 0), unit: 'GB' })), ...rest);
    case 'remaining-share':
      return say(n.remainingShare(number('percent')), ...rest);
    case 'every':
      return say(n.every(amount(used)), ...rest);
    case 'pace':
      return say(n.pace, n.paceText(number('percent'), number('elapsed')), ...rest);
    case 'run-out':
      return say(n.runOut, says.earliest ? n.runOutBetween(day('earliest'), day('latest')) : n.runOutBefore(day('until')), ...rest);
    case 'throttled':
      return say(n.throttled, n.throttledText);
    case 'expires':
      return say(
        days < 1 ? n.expiresToday : days === 1 ? n.expiresTomorrow : n.expires(`${days}`),
        says.pack ? n.expiresPack(`${says.pack}`, day('date')) : n.expiresText(day('date')),
        ...rest,
      );
    case 'unpaid':
      return level === 'late' ? say(n.unpaidLate(yen), n.unpaidLateText(day('due'))) : say(n.unpaid(yen), says.due ? n.unpaidDue(day('due')) : n.unpaidText);
    case 'balance':
      return say(n.balance(yen), n.balanceText);
    case 'anomaly':
      return say(n.anomaly(day('date')), n.anomalyText);
    case 'roaming':
      return say(n.roaming(number('percent')), n.roamingText(amount(used), amount(total)));
    case 'not-read':
      return say(n.notRead(number('days')), n.notReadText);
    default:
      return say(n.renewed, n.renewedText(day('date')));
  }
}

/** The last day before a reset. */
const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
