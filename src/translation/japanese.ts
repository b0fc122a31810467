/** What is the same whatever Japanese is translated into: it travels once, with the script that translates a page, not with each language's. */
import { formsOf } from './conjugate';
import { particlesOf } from './particles';
import { quantitiesAt } from './quantities';

export interface Japanese {
  /** every form of a verb */
  formsOf: typeof formsOf;
  /** amounts and dates */
  quantitiesAt: typeof quantitiesAt;
  /** the small words of a sentence */
  particlesOf: typeof particlesOf;
}

export const JAPANESE_GRAMMAR: Japanese = { formsOf, quantitiesAt, particlesOf };
