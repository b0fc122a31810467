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
 * Found by `npm run forecast -- --fit` on made-up users that no table is measured on (see the README beside this); variances are of
 * natural logarithms.
 */
export const TUNED = {
  /** days: how fast a recent day loses half its weight, in the short view and in the long one */
  halfLife: 3.57,
  slowHalfLife: 13.9,
  /** what one day tells: how many days of independent usage the ratio of variances counts as, for the latest day, recent days in both views, this cycle */
  latestDay: 0.421,
  recentDays: 18.7,
  slowDays: 14.7,
  cycleDays: 0.498,
  /** what even endless days leave open, and what the latest day loses for each day that is left */
  drift: 0.0335,
  driftPerDay: 0.0459,
  /** they overlap: how much of their agreement is no news */
  overlap: 0.931,
  /** days vary by this ratio of variance to squared mean; a user's own takes over by this much, half of it after so many days */
  ratio: 1.08,
  ownRatio: 0.666,
  ownRatioDays: 6.49,
  /** what a cycle tells against the one after it; what earlier cycles leave open, all of them and each alone */
  pastDecay: 0.659,
  pastVariance: 0.00735,
  pastVarianceEach: 0.151,
  /** users whose every cycle was stopped by the quota want more than they used, in logarithms */
  stopped: 0.275,
  /** people choose plans with room, in logarithms; how sure that is; where it disagrees with what is seen, it gives way */
  quotaShift: -0.0168,
  quotaVariance: 0.218,
  quotaPatience: 0.903,
  /** a day of just anybody, MB: hardly a hint */
  anybodyMB: 163,
  anybodyVariance: 3.79,
  /** without an earlier cycle the range is this much wider: an honest one */
  newcomer: 0.2,
  /** days of seen weekends until a user's own weekend counts half */
  weekendDays: 11,
  /** sources that disagree leave this much of it open */
  clash: 0.442,
  /** the days to come vary too; a few large ones carry the mean, so that the middle lies below it */
  futureDays: 3.85,
  futureVariance: 0.0545,
  skew: 0.881,
  /** how much further the range reaches upwards: what nobody foresees is usage, not rest */
  tail: 1.06,
  /** near the quota people save, beyond it a throttled line trickles; shares of what they wanted */
  savingFrom: 0.995,
  saving: 0.581,
  trickle: 0.064,
  /** against a warning, in standard deviations: always, for each that the range is wide, for each day that the figures are old, where every cycle was stopped */
  doubt: -0.351,
  doubtWide: 0.4,
  doubtOld: 0.0198,
  doubtStopped: 0.212,
};
