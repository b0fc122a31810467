/** The words of notices alone. */
import type { Language } from '../index';
import type en from './en';

export type NoticeMessages = typeof en;

const TABLE: Record<Language, () => Promise<{ default: NoticeMessages }>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
};

/** What notices say in one language. */
export const loadNoticeMessages = async (language: Language): Promise<NoticeMessages> => (await TABLE[language]()).default;

export * from './say';
