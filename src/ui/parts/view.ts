import type { Messages } from '../../i18n';

/** What every part needs to say something: the words, the clock, the user's zone, and the one thing that can be done. */
export interface View {
  m: Messages;
  now: number;
  timeZone: string;
  /** opens an address in a tab */
  onOpen: (url: string) => void;
}
