/** Nokori's own pages as their user wants to see them. */
import type { Messages } from '../i18n';
import { withoutNumbers } from '../insights/hide-numbers';
import type { Settings } from '../model/settings';
import type { Summary } from '../model/summary';

const HIDDEN = '•••';

/** Colours, size of type and movement: the style sheets read these off the root. */
export const applyLook = (look: Settings['look']): void => void Object.assign(document.documentElement.dataset, look);

/** Words and lines as shown: without phone digits and amounts of money where the user hides them. */
export const shownAs = <M extends Messages>({ hideNumbers }: Settings, summary: Summary, messages: M): { summary: Summary; messages: M } =>
  hideNumbers ? { summary: withoutNumbers(summary), messages: { ...messages, yen: () => messages.yen(HIDDEN) } } : { summary, messages };
