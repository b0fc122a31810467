/** Every rule, in the order in which settings list them. Adding one = one file, one row here, one id in model/notice, one sentence a language. */
import type { RuleId } from '../../model/notice';
import type { Rule } from '../rule';
import anomaly from './anomaly';
import balance from './balance';
import every from './every';
import expires from './expires';
import notRead from './not-read';
import pace from './pace';
import remaining from './remaining';
import remainingShare from './remaining-share';
import renewed from './renewed';
import roaming from './roaming';
import runOut from './run-out';
import throttled from './throttled';
import unpaid from './unpaid';
import used from './used';

export const RULES = {
  used,
  remaining,
  'remaining-share': remainingShare,
  every,
  pace,
  'run-out': runOut,
  throttled,
  expires,
  unpaid,
  balance,
  anomaly,
  roaming,
  'not-read': notRead,
  renewed,
} as const satisfies Record<RuleId, Rule>;
