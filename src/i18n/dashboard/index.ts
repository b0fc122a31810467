/** The words of the dashboard alone, so that neither popup nor worker carries them: of its sites, its charts, and what can be set. */
import type { Language } from '../index';
import type options from '../options/en';
import type usage from '../usage/en';
import type en from './en';

export type DashboardMessages = typeof en;
export type UsageMessages = typeof usage;
export type OptionMessages = typeof options;

type Loader<T> = Record<Language, () => Promise<{ default: T }>>;

const SITES: Loader<DashboardMessages> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
};
const USAGE: Loader<UsageMessages> = {
  'zh-Hans': () => import('../usage/zh-Hans'),
  'zh-Hant': () => import('../usage/zh-Hant'),
  en: () => import('../usage/en'),
};
const OPTIONS: Loader<OptionMessages> = {
  'zh-Hans': () => import('../options/zh-Hans'),
  'zh-Hant': () => import('../options/zh-Hant'),
  en: () => import('../options/en'),
};

const loaded = async <T>(loader: Loader<T>, language: Language): Promise<T> => (await loader[language]()).default;

/** The dashboard's words in one language. */
export const loadDashboardMessages = (language: Language): Promise<DashboardMessages> => loaded(SITES, language);
export const loadUsageMessages = (language: Language): Promise<UsageMessages> => loaded(USAGE, language);
export const loadOptionMessages = (language: Language): Promise<OptionMessages> => loaded(OPTIONS, language);
