/** The words of backups alone, loaded by the section of the full page that speaks of them. */
import type { Language } from '../index';
import type en from './en';

export type BackupMessages = typeof en;

const TABLE: Record<Language, () => Promise<{ default: BackupMessages }>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
};

export const loadBackupMessages = async (language: Language): Promise<BackupMessages> => (await TABLE[language]()).default;
