/** Every number that was chosen, with its reason. */

/** Nobody uses more on a phone in a day, MB. Above, a figure is shown and never continued: after an earthquake lines were given 1,025.62 GB. */
export const PLAUSIBLE_DAY_MB = 30_000;
/** Above, a quota is a gift or a mistake and says nothing of what its owner uses, MB. */
export const PLAUSIBLE_QUOTA_MB = 200_000;
/** Of portals that do not say how old their figures are: between a quarter and four hours. */
export const USUAL_DELAY_HOURS = 1;
/** MB a day added before a logarithm is taken, so that an idle line has one. */
export const IDLE_MB = 0.6;
/** Days further back are of another season. */
export const LOOK_BACK_DAYS = 60;
/** A probability is not above this before the third day where no earlier cycle is known. */
export const EARLY_CERTAINTY = { most: 0.9, days: 3 };

/**
 * Found by a seeded random search over made-up users that no table is measured on, watched on real series (see the README beside
 * this); variances are of natural logarithms.
 */
export const TUNED = {
  /** days: how fast a recent day loses half its weight */
  halfLife: 3.52,
  /** what one day tells: how many days of independent usage the ratio of variances counts as, for the latest day, recent days, this cycle */
  latestDay: 6.8,
  recentDays: 14.3,
  cycleDays: 1.77,
  /** what even endless days leave open, and what the latest day loses for each day that is left */
  drift: 0.041,
  driftPerDay: 0.0096,
  /** the three overlap: how much of their agreement is no news */
  overlap: 0.626,
  /** days vary by this ratio of variance to squared mean; a user's own takes over by this much, half of it after so many days */
  ratio: 1.04,
  ownRatio: 0.62,
  ownRatioDays: 4.16,
  /** what earlier cycles leave open, all of them and each alone */
  pastVariance: 0.012,
  pastVarianceEach: 0.26,
  /** users whose every cycle was stopped by the quota want more than they used, in logarithms */
  stopped: 0.421,
  /** people choose plans with room, in logarithms; how sure that is; where it disagrees with what is seen, it gives way */
  quotaShift: -0.127,
  quotaVariance: 0.275,
  quotaPatience: 0.67,
  /** without a quota: a user's day, MB, hardly known at all: those who pay for no limit use more than most */
  unknownDayMB: 240,
  unknownVariance: 12,
  /** days of seen weekends until a user's own weekend counts half */
  weekendDays: 17.6,
  /** sources that disagree leave this much of it open */
  clash: 0.922,
  /** the days to come vary too; a few large ones carry the mean, so that the middle lies below it */
  futureDays: 2.37,
  futureVariance: 0.048,
  skew: 1.01,
  /** near the quota people save, beyond it a throttled line trickles; shares of what they wanted */
  savingFrom: 0.87,
  saving: 0.609,
  trickle: 0.065,
  /** those who see the end coming avoid it more often than their usage says: wider, and shifted, in standard deviations */
  chanceWidth: 1.1,
  chanceShift: 0.105,
};
