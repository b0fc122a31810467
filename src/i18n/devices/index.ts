/** The words of devices alone, loaded by the section of the full page that speaks of them. */
import type { Language } from '../index';
import type en from './en';

export type DevicesMessages = typeof en;

const TABLE: Record<Language, () => Promise<{ default: DevicesMessages }>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
};

export const loadDevicesMessages = async (language: Language): Promise<DevicesMessages> => (await TABLE[language]()).default;
