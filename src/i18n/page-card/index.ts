/** The words of the page card. All languages travel in its one script: a page's scripts can import nothing. */
import type { Language } from '../index';
import en from './en';
import zhHans from './zh-Hans';
import zhHant from './zh-Hant';

export type PageCardMessages = typeof en;

export const PAGE_CARD_MESSAGES: Record<Language, PageCardMessages> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
