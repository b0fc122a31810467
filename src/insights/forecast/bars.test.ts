/** The forecast against the bars it was made for, on users by a seed of their own: a forecast that got worse fails. */
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf, type Score, scores } from '../../../tests/forecast/score.ts';
import { strong } from '../../../tests/forecast/strong.ts';
import { usersOf } from '../../../tests/forecast/users.ts';
import { forecast } from './forecast.ts';

const SEED = 2_027;
const USERS = 160;
const RESTLESS = 60;

describe(`${USERS} users`, () => {
  let ours: Score;
  let theirs: Score;
  let groups: [string, Score][];

  beforeAll(() => {
    const rows = rowsOf(usersOf(SEED, USERS));
    const all = scores(rows, { ours: forecast, theirs: strong });
    [ours, theirs] = [all.ours, all.theirs] as [Score, Score];
    groups = (['1-3', '4-10', '11-20', '21+'] as const).map((group) => [
      group,
      scores(
        rows.filter((row) => row.group === group),
        { ours: forecast },
      ).ours as Score,
    ]);
  }, 30_000);

  it('answers every case', () => expect(ours.invalid).toBe(0));

  // less than what many users show (see the README beside this): with so few the rest is chance
  it('beats the strong forecaster', () => {
    expect(ours.toClipped).toBeLessThanOrEqual(theirs.toClipped - 0.015);
    expect(ours.pinball).toBeLessThanOrEqual(theirs.pinball - 0.03);
    expect(ours.brier).toBeLessThanOrEqual(theirs.brier - 0.003);
    expect(ours.width).toBeLessThanOrEqual(theirs.width - 0.04);
    expect(ours.hits).toBeGreaterThanOrEqual(theirs.hits + 0.08);
    expect(ours.falseAlarms).toBeLessThanOrEqual(0.12);
  });

  it('holds eight of ten ends in its range, early and late', () => {
    expect(ours.coverage).toBeGreaterThan(0.76);
    expect(ours.coverage).toBeLessThan(0.85);
    for (const [group, { coverage, below, above, pinball }] of groups) {
      expect([group, coverage > 0.74 && coverage < 0.87, below <= 0.14 && above <= 0.14, pinball <= 1]).toEqual([group, true, true, true]);
    }
  });

  it('holds for people whose habits break', () => {
    const rows = rowsOf(usersOf(SEED, RESTLESS, { restless: true }));
    const { ours, theirs } = scores(rows, { ours: forecast, theirs: strong }) as { ours: Score; theirs: Score };
    expect(ours.toClipped).toBeLessThanOrEqual(theirs.toClipped - 0.01);
    expect(ours.pinball).toBeLessThanOrEqual(theirs.pinball - 0.01);
    expect(ours.brier).toBeLessThanOrEqual(theirs.brier);
    expect(ours.coverage).toBeGreaterThan(0.76);
  }, 30_000);

  it('tells run-out days and days that stand out', () => {
    expect(ours.dateDays).toBeLessThan(5.8);
    expect(ours.anomalyPrecision).toBeGreaterThan(0.55);
    expect(ours.anomalyRecall).toBeGreaterThan(0.6);
  });
});
