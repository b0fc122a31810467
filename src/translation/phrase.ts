import type { Form } from './conjugate';
import type { Verb } from './model';

/** A noun with what stands before it: what is already known of it, and its own words. */
export interface Phrase {
  before: ((thing: string) => string)[];
  head: string;
  time: boolean;
  verb?: Verb;
  /** what の binds to a noun that is still to come */
  owner?: string;
}

/** A clause that waits for what comes next: a noun that it describes, 場合は, ことがあります … */
export interface Waiting {
  say: (form: Form) => string;
  form: Form;
}
