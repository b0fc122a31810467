/** What is the same whatever Japanese is translated into: it travels once, with the script that translates a page, not with each language's. */
import { formsOf } from './conjugate';
import { costOf } from './cost';
import { particlesOf } from './particles';
import { plainly } from './plainly';
import { quantitiesAt } from './quantities';
import { isTime } from './time-words';

export interface Japanese {
  /** every form of a verb */
  formsOf: typeof formsOf;
  /** amounts and dates */
  quantitiesAt: typeof quantitiesAt;
  /** the small words of a sentence */
  particlesOf: typeof particlesOf;
  /** how unlikely a word is where it is found */
  costOf: typeof costOf;
  /** one wording for many */
  plainly: typeof plainly;
  /** whether a word tells when */
  isTime: typeof isTime;
}

export const JAPANESE_GRAMMAR: Japanese = { formsOf, quantitiesAt, particlesOf, costOf, plainly, isTime };
