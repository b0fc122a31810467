import { expect, it } from 'vitest';
import type { Label } from './context';
import { bindYen } from './money';

/** What an amount of yen is beside a label, under a heading. */
function yen(label: string, heading = '', before = '', after = ''): string {
  const labels = (wording: string, stands: Label['stands']): Label[] => (wording ? [{ wording, stands }] : []);
  const bound = bindYen({ own: [], heads: labels(label, 'row head'), headings: labels(heading, 'heading') }, before, after);
  return 'no' in bound ? `no: ${bound.no}` : bound.id;
}

it.each([
  ['4月分のお支払い', '', 'bill'],
  ['August 2027 bill', '', 'bill'],
  ['August 2027', 'Charges', 'bill'],
  ['March 2027 usage', 'Your invoice', 'bill'],
  ['ご請求額', '', 'bill'],
  ['合計', 'ご請求明細', 'bill'],
  ['未払い料金', '', 'unpaid'],
  ['残高', '', 'balance'],
  ['', 'チャージ残高', 'balance'],
  // a label of its own that means something else, nothing at all, what a sum is cut by, a list of old bills
  ['ポイント', 'ご請求額', 'no: strange label'],
  ['', '', 'no: no label'],
  ['合計', '', 'no: no label'],
])('%s under %s → %s', (label, heading, expected) => expect(yen(label, heading)).toBe(expected));

it.each([
  ['ご請求額', '', '割引', 'no: price'],
  ['ご請求額', '1GBごとに', '', 'no: price'],
  ['ご請求額', '', 'の遅延損害金', 'no: a fee'],
  // what the next sentence says is of another amount
  ['March 2027 bill', '', ' (paid). Outstanding amount: ', 'bill'],
  ['March 2027 bill', '', ' (not been paid)', 'unpaid'],
])('%s before %s and after %s → %s', (label, before, after, expected) => expect(yen(label, '', before, after)).toBe(expected));
