import type { GlossMessages } from './index';

/** 译文旁的说明。 */
const zhHans: GlossMessages = {
  language: 'zh-CN',
  original: '原文',
  terms: '其中的词语',
  askLong: '点击或按 Alt+Enter，由本浏览器翻译',
  long: '由本浏览器翻译',
  waiting: '正在翻译…',
  failed: '本浏览器未能翻译。',
};

export default zhHans;
