import type { Amount } from './amount';
import type { JstDate } from './jst';

/** The rules that may speak up; each is a file of the same name under alerts/rules. */
export const RULE_IDS = [
  'used',
  'remaining',
  'remaining-share',
  'every',
  'pace',
  'run-out',
  'throttled',
  'expires',
  'unpaid',
  'balance',
  'anomaly',
  'roaming',
  'not-read',
  'renewed',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A plain value in a notice: put into words when it is shown, in the language of then. */
export type Said = string | number | Amount;
/** By name; what is not known is undefined or missing. */
export type Says = Record<string, Said | undefined>;

/**
 * One episode of a rule. `passed`: true at first sight, or overtaken by a stronger one: never told.
 * `due`: to be shown, under its key, so that showing it again replaces it. `sent`: shown.
 */
export interface Notice {
  /** `line|cycle|rule|level` */
  key: string;
  line: string;
  rule: RuleId;
  level: string;
  /** first day of the cycle that it belongs to, '' where there is none */
  cycle: JstDate | '';
  state: 'passed' | 'due' | 'sent';
  /** when it came true, ms since 1970 */
  since: number;
  /** not shown earlier than this: the quiet hours' end */
  notBefore?: number;
  says: Says;
}
