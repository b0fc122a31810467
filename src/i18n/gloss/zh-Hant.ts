import type { GlossMessages } from './index';

/** 譯文旁的說明。 */
const zhHant: GlossMessages = {
  language: 'zh-Hant',
  original: '原文',
  terms: '其中的詞語',
  askLong: '按一下或按 Alt+Enter，由本瀏覽器翻譯',
  long: '由本瀏覽器翻譯',
  waiting: '正在翻譯…',
  failed: '本瀏覽器未能翻譯。',
};

export default zhHant;
