/** Nokori's own pages as their user wants to see them. */
import type { Messages } from '../i18n';
import { withoutNumbers } from '../insights/hide-numbers';
import type { Settings } from '../model/settings';
import type { Summary } from '../model/summary';

const HIDDEN = '•••';

/** Colours and size of type: the style sheets read these off the root. Nothing moves, so there is no movement to switch off. */
export function applyLook({ theme, large }: Settings['look']): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.large = `${large}`;
}

/** Words and lines as shown: without phone digits and amounts of money where the user hides them. */
export const shownAs = <M extends Messages>({ hideNumbers }: Settings, summary: Summary, messages: M): { summary: Summary; messages: M } =>
  hideNumbers ? { summary: withoutNumbers(summary), messages: { ...messages, yen: () => messages.yen(HIDDEN) } } : { summary, messages };
