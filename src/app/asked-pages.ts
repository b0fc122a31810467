/** "Read this page" where no popup is open: the menu's item and the key, and a mark on the toolbar button for what came of it. */
import { loadLineMessages } from '../i18n';
import type { Carrier } from '../model/carrier';
import { forgetTabsThatLeave, onAskedTab } from '../platform/asked-tabs';
import { markTab } from '../platform/badge';
import { onMenuOrKey, setMenu } from '../platform/menu';
import { load } from '../platform/store';
import { languageOf } from './language';
import { readTab } from './read-tab';

/** Stands over the figure while that tab is in front; the popup says the rest. */
const BUSY = '…';
const FAILED = '×';

/** Registers the listeners, in the worker's first turn. */
export function answerAskedTabs(carriers: readonly Carrier[]): void {
  onMenuOrKey((tab) => void readTab(tab, carriers, Date.now()));
  onAskedTab((tab, asked) => {
    const mark = asked?.outcome === 'reading' ? BUSY : asked && asked.outcome !== 'usage' ? FAILED : undefined;
    void markTab(tab, mark);
  });
  forgetTabsThatLeave();
}

/** Gives the menu's item its title in the user's language. */
export async function nameMenu(): Promise<void> {
  const m = await loadLineMessages(languageOf((await load('settings')).language));
  await setMenu(m.menuReadPage);
}
