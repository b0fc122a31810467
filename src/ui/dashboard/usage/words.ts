/** Amounts and stretches of time as the charts say them. */
import { amountText, dateText, monthText } from '../../../i18n';
import type { Bar, Span } from '../../../insights/usage/bars';
import type { DashboardView } from '../view';

type Words = Pick<DashboardView, 'm' | 'u' | 'now'>;

/** As exact as a chart can be read: `0.84 GB`, `12.3 GB`, `40 MB`. */
export function mbText({ m }: Pick<Words, 'm'>, MB: number, base: number): string {
  if (Math.abs(MB) < base / 10) return amountText(m, { value: Math.round(MB), unit: 'MB', decimals: 0 });
  const decimals = Math.abs(MB) < 10 * base ? 2 : 1;
  return amountText(m, { value: Number((MB / base).toFixed(decimals)), unit: 'GB', decimals });
}

/** A day, a week's Monday or a month, as short as below a chart or as long as in a sentence. */
export function whenText({ m, u, now }: Words, span: Span, id: string, long: boolean): string {
  if (span === 'month') return monthText(m, id);
  const day = dateText(m, id, now);
  return span === 'week' && long ? u.weekOf(day) : day;
}

/** What a bar stands for, and how sure that is. */
export function barText(words: Words, span: Span, bar: Bar, base: number): string {
  return words.u.said(whenText(words, span, bar.id, true), howMuch(words, bar, base));
}

export function howMuch(words: Words, { MB, share, estimated }: Bar, base: number): string {
  if (MB === undefined) return words.u.notSeen;
  const amount = mbText(words, MB, base);
  if (share < 1) return words.u.atLeast(amount);
  return estimated ? words.u.about(amount) : amount;
}
