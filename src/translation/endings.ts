/** What stands behind the stem that ます has, and behind て. Rows. */
import { ENDED, type Form, PLAIN, TE } from './form';

export type Ending = readonly [suffix: string, form: Form];

export const FINAL: readonly Ending[] = [
  ['ます', ENDED],
  ['ました', { end: 'final', past: true }],
  ['ましたら', { end: 'if', past: true }],
  ['ません', { end: 'final', neg: true }],
  ['ませんでした', { end: 'final', neg: true, past: true }],
  ['ませんか', { end: 'final', mood: 'invite' }],
  ['ましょう', { end: 'final', mood: 'please' }],
  ['かねます', { end: 'final', neg: true, voice: 'can' }],
  ['たい', { end: 'plain', mood: 'want' }],
  ['たい場合', { end: 'plain', mood: 'want' }],
];
export const AFTER_TE: readonly Ending[] = [
  ['', TE],
  ['も', { end: 'if', even: true }],
  ['から', { end: 'if', after: true }],
  ['ください', { end: 'final', mood: 'please' }],
  ['下さい', { end: 'final', mood: 'please' }],
  ['います', { end: 'final', ing: true }],
  ['おります', { end: 'final', ing: true }],
  ['いません', { end: 'final', ing: true, neg: true }],
  ['おりません', { end: 'final', ing: true, neg: true }],
  ['いました', { end: 'final', ing: true, past: true }],
  ['いても', { end: 'if', even: true, ing: true }],
  ['いる', { end: 'plain', ing: true }],
  ['いない', { end: 'plain', ing: true, neg: true }],
  ['いた', { end: 'plain', ing: true, past: true }],
  ['おり', { end: 'te', ing: true }],
  ['おいてください', { end: 'final', mood: 'please' }],
  ['みませんか', { end: 'final', mood: 'invite' }],
  ['みてください', { end: 'final', mood: 'please' }],
  ['しまった', { end: 'plain', past: true }],
  ['いただきます', { end: 'final', mood: 'must' }],
  ['いただく', PLAIN],
  ['いただけます', { end: 'final', voice: 'can' }],
  ['いただけますか', { end: 'final', mood: 'please' }],
  ['いただけますでしょうか', { end: 'final', mood: 'please' }],
  ['いただき', TE],
];
