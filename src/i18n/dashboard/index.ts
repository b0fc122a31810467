/** The words of the dashboard alone, so that neither popup nor worker carries them. */
import type { Language } from '../index';
import type en from './en';

export type DashboardMessages = typeof en;

const TABLE: Record<Language, () => Promise<{ default: DashboardMessages }>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
};

/** The dashboard's words in one language. */
export const loadDashboardMessages = async (language: Language): Promise<DashboardMessages> => (await TABLE[language]()).default;
