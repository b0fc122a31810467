/** How English is written. */
import { gerund, regular } from './english-forms';
import type { Writing } from './grammar';

/** Signs of full width, and what stands too close behind or before another. */
const latin = (said: string) =>
  said
    .replace(/ ?（/g, ' (')
    .replace(/）(?=[\w“])/g, ') ')
    .replaceAll('）', ')')
    .replace(/^ \(/, '(')
    .replace(/^Update on (?=\d)/, 'Updated ')
    .replace(/^(\d+\/\d+(?:\/\d+)?(?: \d+:\d+)?) update$/, 'Updated $1')
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(/([ap]\.m\.)\.(?=\s|$)/g, '$1')
    .replace(/(^|[^\d.,])([1１]) people\b/g, '$1$2 person')
    .replace(/(^|[^\d.,])([1１]) (time|day|month|hour|line|year|week|card|message|point|character|minute|item|device)s\b/g, '$1$2 $3');

export const ENGLISH_WRITING: Writing = {
  participle: regular,
  gerund,
  way: (verb) => `how to ${verb}`,
  become: 'become ',
  too: 'be too ',
  set: 'set',
  signs: {
    '：': ': ',
    '｜': ' | ',
    '＞': ' > ',
    '／': ' / ',
    '【': '[',
    '】': '] ',
    '「': '“',
    '」': '”',
    '『': '“',
    '』': '”',
    '　': ' ',
  },
  bracketed: (said) => ` (${said})`,
  gap: ' ',
  // 1GBを使い切ったら？
  tidy: (said) => latin(said).replace(/(^|[.?:] )(?:If|When(?! (?:can|is|are|do|does|will|was|has|have) )) ([^,.?]+\?)/g, '$1What if $2'),
};
