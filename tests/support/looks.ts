/** A line looked at again and again: what is told of it, as the outbox would. */
import { look } from '../../src/alerts/episodes';
import type { Amount } from '../../src/model/amount';
import { type Notice, RULE_IDS, type RuleId } from '../../src/model/notice';
import type { Outlook } from '../../src/model/outlook';
import { ALL_LINES, type AlertChoice, type RuleSetting } from '../../src/model/settings';
import type { LineSummary } from '../../src/model/summary';

/** An instant by the clock in Japan. */
export const jst = (iso: string): number => Date.parse(`${iso.length === 10 ? `${iso}T12:00` : iso}+09:00`);
export const gb = (value: number): Amount => ({ value, unit: 'GB' });
/** Used and left of a total, all three printed. */
export const usedOf = (used: number, total: number) => ({ used: gb(used), remaining: gb(Number((total - used).toFixed(2))), total: gb(total) });

export const NOVEMBER = { start: '2026-11-01', end: '2026-11-30', from: 'rule' } as const;
export const DECEMBER = { start: '2026-12-01', end: '2026-12-31', from: 'rule' } as const;

/** A line that has just been read and of which nothing is worth telling. */
export const lineAt = (now: number, over: Partial<LineSummary> = {}): LineSummary => ({
  key: 'docomo:1234',
  carrier: 'docomo',
  family: 'docomo',
  cycle: NOVEMBER,
  readAt: now,
  unread: [],
  ...over,
});

/** What was worked out of a line that will last. */
export const outlook = (over: Partial<Outlook> = {}): Outlook => ({
  at: jst('2026-11-20'),
  of: 'line',
  base: 1000,
  until: '2026-11-30',
  by: 'cycle',
  usedMB: 1000,
  totalMB: 5000,
  endMB: { p10: 1000, p50: 1500, p90: 2000 },
  anomalies: [],
  basis: { cycles: 1, days: 20, rough: false },
  ...over,
});

/** One rule alone. */
export const only = (rule: RuleId, setting: RuleSetting = {}): AlertChoice => ({
  rules: { [ALL_LINES]: { ...Object.fromEntries(RULE_IDS.map((id) => [id, { on: false }])), [rule]: { on: true, ...setting } } },
});

/** Remembers what was told of one line, as the outbox does. */
export class Outbox {
  rows = new Map<string, Notice>();
  seen = false;

  /** @returns what has newly become due */
  look(line: LineSummary, now: number, choice: AlertChoice = { rules: {} }, timeZone = 'Asia/Tokyo'): Notice[] {
    const before = this.rows;
    const { put, remove } = look(line, { notices: [...before.values()], firstSight: !this.seen }, choice, now, timeZone);
    this.seen = true;
    this.rows = new Map(before);
    for (const notice of put) this.rows.set(notice.key, notice);
    for (const key of remove) this.rows.delete(key);
    return put.filter(({ key, state }) => state === 'due' && before.get(key)?.state !== 'due');
  }

  /** Shows what may be shown. @returns what was shown */
  show(now: number): Notice[] {
    const shown = [...this.rows.values()].filter(({ state, notBefore }) => state === 'due' && (notBefore ?? 0) <= now);
    for (const notice of shown) this.rows.set(notice.key, { ...notice, state: 'sent' });
    return shown;
  }

  /** `level state` of every row, to compare. */
  states = (): string[] => [...this.rows.values()].map(({ level, state }) => `${level} ${state}`).sort();
}

/** What is known of the line, the levels told then ('' for none), and the time in Japan if it matters. */
export type Look = [line: Partial<LineSummary>, told: string, at?: string];

/** Looks after each other, with what each of them told in the place of what it was to tell. The first is the line's first. */
export function retold(rule: RuleId, looks: readonly Look[], setting: RuleSetting = {}): Look[] {
  const outbox = new Outbox();
  return looks.map(([line, , at], index) => {
    const now = at ? jst(at) : jst('2026-11-20') + index * 60_000;
    const due = outbox.look(lineAt(now, line), now, only(rule, setting));
    outbox.show(now);
    const told = due.map(({ level }) => level).join(' ');
    return at ? [line, told, at] : [line, told];
  });
}
