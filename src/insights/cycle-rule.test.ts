import { describe, expect, it } from 'vitest';
import { asksClosingDay, learntClosingDay, ruleOf } from './cycle-rule';

describe('by which rule a line runs', () => {
  it('the user, then the pages, then the carrier', () => {
    const carrier = { kind: 'per-customer' } as const;
    expect(ruleOf(carrier)).toEqual(carrier);
    expect(ruleOf(carrier, { learntClosingDay: 20 })).toEqual({ kind: 'closing-day', closingDay: 20 });
    expect(ruleOf(carrier, { learntClosingDay: 20, closingDay: 10 })).toEqual({ kind: 'closing-day', closingDay: 10 });
    expect(ruleOf({ kind: 'none' }, { closingDay: 10, activated: { on: '2028-02-29', days: 8 } })).toEqual({
      kind: 'days-from-activation',
      activated: '2028-02-29',
      days: 8,
    });
    expect(ruleOf({ kind: 'month-start' }, { learntClosingDay: 20 })).toEqual({ kind: 'month-start' });
    expect(ruleOf(undefined)).toBeUndefined();
  });

  it('asks only where cycles differ from customer to customer and nobody has told', () => {
    expect(asksClosingDay({ kind: 'per-customer' })).toBe(true);
    expect(asksClosingDay({ kind: 'per-customer' }, { learntClosingDay: 10 })).toBe(false);
    expect(asksClosingDay({ kind: 'none' })).toBe(false);
  });
});

describe('what a printed cycle teaches', () => {
  const taught = (start: string, end: string, kind?: 'per-customer' | 'none' | 'month-start') => learntClosingDay({ cycle: { start, end } }, kind && { kind });
  it.each([
    ['2027-12-11', '2028-01-10', 10],
    ['2028-01-21', '2028-02-20', 20],
    ['2028-02-01', '2028-02-29', 31],
    ['2027-02-01', '2027-02-28', 31],
    ['2028-02-21', '2028-03-31', undefined],
    ['2028-02-29', '2028-02-29', undefined],
    ['2028-02-20', '2028-02-11', undefined],
    ['2028-13-01', '2028-13-31', undefined],
  ])('SoftBank: %s to %s: %s', (start, end, day) => expect(taught(start, end, 'per-customer')).toBe(day));

  it('a pack of 30 days is no month: elsewhere only a calendar month teaches', () => {
    expect(taught('2027-11-02', '2027-12-01', 'none')).toBeUndefined();
    expect(taught('2027-11-02', '2027-12-01')).toBeUndefined();
    expect(taught('2027-11-01', '2027-11-30', 'none')).toBe(31);
    expect(taught('2027-11-01', '2027-11-30')).toBe(31);
  });

  it('nothing where the carrier has a rule, and nothing where none is printed', () => {
    expect(taught('2027-11-01', '2027-11-30', 'month-start')).toBeUndefined();
    expect(learntClosingDay({}, { kind: 'per-customer' })).toBeUndefined();
  });
});
