import { ageText, amountText, dateText, monthText, yenText } from '../../i18n';
import type { LineFigures } from '../../insights/line-state';
import { displayText } from '../../model/display-text';
import { daysBetween, jstDate } from '../../model/jst';
import type { LineSummary } from '../../model/summary';
import type { View } from './view';

type Fact = readonly [name: string, value: string];

const DAY = 86_400_000;

/** What else is known of a line, one row each. Money outlives the cycle; data figures come from the state alone. */
export function LineFacts({ line, figures, view }: { line: LineSummary; figures?: LineFigures; view: View }) {
  const facts = [...(figures ? [...dataFacts(figures, view), ...otherData(line, view)] : []), ...expiry(line, view), ...moneyFacts(line, view)];
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name + value}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function dataFacts({ usedToday, rollover, topUp, pool }: LineFigures, { m }: View): Fact[] {
  const facts: Fact[] = [];
  if (usedToday) facts.push([m.usedToday, amountText(m, usedToday)]);
  if (rollover) facts.push([m.rollover, amountText(m, rollover)]);
  if (topUp) facts.push([m.topUp, amountText(m, topUp)]);
  const { remaining, used, total } = pool ?? {};
  const of = total && amountText(m, total);
  if (remaining) facts.push([m.pool, of ? m.leftOf(amountText(m, remaining), of) : m.left(amountText(m, remaining))]);
  else if (used) facts.push([m.pool, of ? m.usedOf(amountText(m, used), of) : m.used(amountText(m, used))]);
  if (pool?.members) facts.push([m.members, pool.members.map((digits) => `••${displayText(digits, 8)}`).join(' ')]);
  return facts;
}

/** What runs out on a day of its own, what is used abroad, and calls. */
function otherData({ packs = [], roaming, talk }: LineSummary, { m, now }: View): Fact[] {
  const facts: Fact[] = [];
  for (const { label, remaining, expiresOn } of packs) {
    const days = expiresOn ? daysBetween(jstDate(now), expiresOn) + 1 : 1;
    const until = expiresOn && m.dateAndDays(dateText(m, expiresOn, now), days);
    if (days > 0) facts.push([label ? displayText(label) : m.pack, [remaining && m.left(amountText(m, remaining)), until].filter(Boolean).join(m.join)]);
  }
  const { used, remaining, total } = roaming ?? {};
  if (used && total) facts.push([m.roaming, m.usedOf(amountText(m, used), amountText(m, total))]);
  else if (remaining) facts.push([m.roaming, m.left(amountText(m, remaining))]);
  else if (used) facts.push([m.roaming, m.used(amountText(m, used))]);
  const minutes = (seconds: number) => m.minutes(Math.ceil(seconds / 60));
  if (talk?.remaining !== undefined) facts.push([m.calls, m.left(minutes(talk.remaining))]);
  else if (talk?.used !== undefined) facts.push([m.calls, m.used(minutes(talk.used))]);
  return facts;
}

function expiry({ expiresOn }: LineSummary, { m, now }: View): Fact[] {
  const days = expiresOn ? daysBetween(jstDate(now), expiresOn) + 1 : 0;
  return expiresOn && days > 0 ? [[m.validUntil, m.dateAndDays(dateText(m, expiresOn, now), days)]] : [];
}

function moneyFacts({ bill, balance }: LineSummary, { m, now }: View): Fact[] {
  /** money read long ago says so */
  const dated = (yen: number, readAt: number) => (now - readAt > DAY ? m.valueAndAge(yenText(m, yen), m.read(ageText(m, now - readAt))) : yenText(m, yen));
  const facts: Fact[] = [];
  if (bill) facts.push([bill.month ? m.billOf(monthText(m, bill.month)) : m.bill, dated(bill.yen, bill.readAt)]);
  if (balance) facts.push([m.balance, dated(balance.yen, balance.readAt)]);
  return facts;
}
