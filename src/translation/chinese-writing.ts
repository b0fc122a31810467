/** How Chinese is written, in both ways. */
import type { Writing } from './grammar';

const asItIs = (said: string) => said;
/** 仅可下载一次, not 可下载仅一次; 一旦 needs no 时; what is not so is not 会不. */
const tidied = (said: string) =>
  said
    .replace(/(?<![许許认認])可([仅僅])/g, '$1可')
    .replace(/可(\p{Script=Han}{1,2})([仅僅])(?=\d|\p{Script=Han})/gu, '$2可$1')
    .replace(/(?<=[请請])(\p{Script=Han}{1,2})([仅僅])(?=\d|\p{Script=Han})/gu, '$2$1')
    .replace(/(一旦[^，。]{1,20})[时時]，/g, '$1，')
    .replace(/可能[会會](?=已|[不未](?!另))/g, '可能')
    // 1GBを使い切ったら？
    .replace(/(?<![何几幾小同])[时時](?=[？?])/g, (end) => (end === '时' ? '会怎样' : '會怎樣'));
const BOTH = { participle: () => '', gerund: asItIs, bracketed: (said: string) => `（${said}）`, gap: '', tidy: tidied };

export const CHINESE_WRITING: Record<'zh-Hans' | 'zh-Hant', Writing> = {
  'zh-Hans': { ...BOTH, way: (verb) => `${verb}方法`, become: '变', too: '过于', set: '设为', signs: { '「': '“', '」': '”', '『': '“', '』': '”' } },
  'zh-Hant': { ...BOTH, way: (verb) => `${verb}方法`, become: '變', too: '過於', set: '設為', signs: {} },
};
