/** What is said beside a text of a translated page. All languages travel in its one script: a page's scripts can import nothing. */
import type { Language } from '../index';
import en from './en';
import zhHans from './zh-Hans';
import zhHant from './zh-Hant';

export type GlossMessages = typeof en;

export const GLOSS_MESSAGES: Record<Language, GlossMessages> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
