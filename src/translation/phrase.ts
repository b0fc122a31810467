import type { Form } from './form';
import type { Act, Argument } from './grammar';
import type { Verb } from './model';

/** A noun with what stands before it: what is already known of it, and its own words. */
export interface Phrase {
  ahead: ((thing: string) => string)[];
  head: string;
  time: boolean;
  /** its last word is a date or an hour, those before it are none: キャンペーン 3月31日 */
  named?: boolean;
  /** 光10ギガ 1,320円: an amount and what stands before it */
  last?: readonly [string, string] | undefined;
  /** its last word is an amount */
  amount?: boolean;
  verb?: Verb;
  /** what is said of a noun that is still to come: 不鮮明な */
  quality?: string;
  /** of what: 画像が不鮮明な */
  about?: Argument;
  /** what stands in brackets behind it */
  after?: string;
  /** 確認・変更する: the first of two that are done */
  linked?: { verb: Verb; link: string; owner: string | undefined } | undefined;
  /** what stood before `and`: 書類の住所と申込時の住所 */
  same?: string;
  /** what stands before the last link */
  left?: string;
  /** one of many that are no pair */
  listed?: boolean;
  /** the list where what stands before the first is of the first alone */
  unshared?: ((thing: string) => string) | undefined;
  /** a time stood before the link */
  timed?: boolean;
  /** not the one before it: 月末ではなく */
  instead?: boolean | undefined;
  /** one of acts that each have their own thing */
  each?: boolean | undefined;
  /** what の binds to a noun that is still to come; the verb that it is made of */
  owner?: string;
  /** Wi-Fiなどの */
  such?: true;
  /** by の, of a thing */
  of?: boolean;
  /** what it is to the act behind it: ローミングの, ahamoへの, 海外での */
  binds?: readonly Argument[] | undefined;
  /** 相続による, 引っ越しに伴う: of what comes of all that follows */
  through?: boolean;
  ownerVerb?: Verb | undefined;
  /** the same with what の binds to it: 利用料金の確認 */
  ownerAct?: Act | undefined;
}

/** A clause that waits for what comes next: a noun that it describes, 場合は, ことがあります … */
export interface Waiting {
  say: (form: Form, args: readonly Argument[]) => string;
  /** the same as what a thing is like */
  relative: (thing: string, args: readonly Argument[], form?: Form) => string;
  form: Form;
  args: readonly Argument[];
  /** what stood before it and belongs to the noun behind it */
  ahead: Phrase['ahead'];
  /** nobody does it on purpose */
  happens?: boolean;
}
