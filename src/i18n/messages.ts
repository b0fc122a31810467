/** All words of popup and dashboard: apart from index.ts, so that the worker carries those of a line alone. */
import { type Language, loadLineMessages, type Messages, type PageMessages } from './index';

const TABLE: Record<Language, () => Promise<{ default: PageMessages }>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
};

/** The words of one language; each is a chunk of its own, so that no surface carries a language that it does not show. */
export async function loadMessages(language: Language): Promise<Messages> {
  const [line, page] = await Promise.all([loadLineMessages(language), TABLE[language]()]);
  return { ...line, ...page.default };
}
