/** How Chinese is written, in both ways. */
import type { Writing } from './grammar';

const asItIs = (said: string) => said;
const BOTH = { participle: () => '', gerund: asItIs, bracketed: (said: string) => `（${said}）`, gap: '', tidy: asItIs };

export const CHINESE_WRITING: Record<'zh-Hans' | 'zh-Hant', Writing> = {
  'zh-Hans': { ...BOTH, become: '变', too: '过于', set: '设为', signs: { '「': '“', '」': '”', '『': '“', '』': '”' } },
  'zh-Hant': { ...BOTH, become: '變', too: '過於', set: '設為', signs: {} },
};
