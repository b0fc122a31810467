/** The words around a carrier's guide and the advice that holds for all, loaded with it alone. */
import type en from './en';

export type GuideMessages = typeof en;

const TABLE: Record<'en' | 'zh-Hans' | 'zh-Hant', () => Promise<{ default: GuideMessages }>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
};

/** The guide's words in one language. */
export const loadGuideMessages = async (language: keyof typeof TABLE): Promise<GuideMessages> => (await TABLE[language]()).default;
