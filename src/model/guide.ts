/** What can be told of a carrier without being signed in: dated, from public sources, in three languages. Data only; one guide.ts a carrier. */

/** One text in every language of the guides. */
export type Words = Readonly<Record<'en' | 'zh-Hans' | 'zh-Hant', string>>;
export type GuideLanguage = keyof Words;

/** A word as it stands on a Japanese page; without a meaning where it is a name. */
export interface Term {
  ja: string;
  means?: Words;
}

export interface Phone {
  /** as it is written in Japan, or with +81 where it is for callers abroad */
  number: string;
  from: 'own' | 'other' | 'any' | 'abroad';
  about: 'general' | 'lost';
  /** empty where no source says */
  speaks: readonly ('ja' | 'en' | 'zh')[];
  /** Japan time; absent where no source says */
  hours?: '24h' | readonly [from: string, to: string];
  cost: 'free' | 'charged' | 'unknown';
  /** where the number was found: a host, or what the paper is called */
  source: string;
  /** whose word it is: the carrier's own page, or somebody else's */
  by: 'carrier' | 'other';
}

/** When the allowance starts anew. pack: each purchase ends on its own; course: by the day or by the month, as contracted. */
export type Reset = 'first' | 'closing-day' | 'pack' | 'course' | 'unknown';

/** The speed once the allowance is used up, and on which plans. */
export interface Slow {
  kbps: number;
  plan?: string;
}

/** What a link leads to. The first five are said to be unknown where they are missing. */
export type LinkKind = 'topUp' | 'contract' | 'terms' | 'coverage' | 'password' | 'portal' | 'home' | 'bill' | 'help' | 'apn' | 'lost';

export interface GuideLink {
  kind: LinkKind;
  url: string;
}

/** What a SIM, its paper or its settings may say, by which its carrier is known. As written; compared loosely. */
export interface Signs {
  /** the brand in every writing, and its sub-brands */
  brands: readonly string[];
  plans?: readonly string[];
  /** other words on the sleeve, the card or in the mail that came with it */
  sleeve?: readonly string[];
  apps?: readonly string[];
  apn?: readonly string[];
  /** first digits of the card's number: tells the network, hence several carriers */
  iccid?: readonly string[];
  /** what shops that sell it on write for it */
  resold?: readonly string[];
}

export interface Guide {
  id: string;
  /** the day on which the sources were compared */
  checked: string;
  /** contract: an account and a monthly bill; travel: bought for some days */
  kind: 'contract' | 'travel';
  signs: Signs;
  /** domains of the carrier itself, beside the hosts in its carrier.ts */
  official: readonly string[];
  /** the menu, step by step; empty where nobody has described it */
  menu: readonly Term[];
  /** the names under which the figures stand */
  labels: readonly Term[];
  /** its name; absent where none is verified */
  app?: string;
  /** the figures stand in the app and, as far as known, nowhere else */
  appOnly?: boolean;
  phones: readonly Phone[];
  phoneNote?: Words;
  reset: Reset;
  slow: readonly Slow[];
  /** how late the figures are; absent where no source says */
  delay?: Words;
  links: readonly GuideLink[];
  /** what is peculiar to this carrier */
  notes: readonly Words[];
  /** before the flight, beside what holds for everyone */
  fly?: readonly Words[];
  /** papers and numbers by their Japanese names, beside what holds for everyone */
  keep?: readonly Term[];
}
