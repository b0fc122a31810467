import type { Messages } from '../../i18n';
import type { Carrier } from '../../model/carrier';
import type { UserFacts } from '../../model/line-facts';

/** What every part needs to say something: the words, the clock, the user's zone, what may be read, and what can be done. */
export interface View {
  m: Messages;
  now: number;
  timeZone: string;
  /** opens an address in a tab */
  onOpen: (url: string) => void;
  /** every host that may be read */
  granted: readonly string[];
  /** keeps what the user says of a line, by its key */
  onFacts: (line: string, facts: UserFacts) => void;
  /** asks the browser for these hosts, then opens the carrier's page if one is named; to be called in the click itself */
  onAllow: (hosts: readonly string[], carrier?: Carrier) => void;
}
