/** The words of the translator. */
import type { Form } from './form';

export const TARGETS = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Target = (typeof TARGETS)[number];

/** A verb in the language translated into; `done`: the English past participle, '' elsewhere. */
export interface Verb {
  text: string;
  done: string;
  /** する of nothing but its object */
  bare?: true;
}

export type Token =
  /** a noun, a name, or a fixed phrase */
  | { kind: 'noun'; text: string; verb?: Verb; time?: boolean }
  /** an amount, a date, a price: its digits stay as they are */
  | { kind: 'quantity'; text: string; of: 'time' | 'amount' }
  | { kind: 'verb'; verb: Verb; form: Form; noun?: string }
  /** needed, free, possible … */
  | { kind: 'quality'; text: string }
  | { kind: 'adverb' | 'adnominal' | 'prefix' | 'suffix' | 'link' | 'opening'; text: string; ja: string }
  /** は, を, に …, です, あります */
  | { kind: 'particle'; ja: string }
  | { kind: 'sign'; text: string; ja: string };
