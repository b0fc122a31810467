/** What is chosen on a private window's page: it holds in its tab alone, in memory, until the tab closes. */
import type { TranslationChoice } from '../model/translation';
import { browser } from './browser';

const keyOf = (tab: number) => `private-${tab}`;

/** Undefined where nothing was chosen in it. */
export const chosenInPrivate = async (tab: number): Promise<TranslationChoice | undefined> =>
  (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as TranslationChoice | undefined;

export const choosePrivately = (tab: number, choice: TranslationChoice): Promise<void> => browser.storage.session.set({ [keyOf(tab)]: choice });

/** Registered in the worker's first turn. */
export const forgetPrivateTabs = (): void => browser.tabs.onRemoved.addListener((tab: number) => void browser.storage.session.remove(keyOf(tab)));
