import type { Summary } from '../model/summary';

/** A sum of money, or digits enough to be part of a phone number, wherever they stand in a page's or the user's own words. */
const TELLING = /[¥￥]\s*\p{Nd}[\p{Nd}.,，．]*|\p{Nd}[\p{Nd}.,，．]*(?=\s*(?:円|圓|yen|日[元圓]))|\p{Nd}{4,}/giu;

const noDigits = (text: string) => text.replace(/\p{Nd}/gu, '•');
const noneTelling = (text: string) => text.replace(TELLING, noDigits);

/** A summary that shows no digit of phone numbers and no money in the words of its lines; their keys stay. Sums of their own are hidden where they are said. */
export const withoutNumbers = (summary: Summary): Summary => ({
  ...summary,
  lines: summary.lines.map((line) => {
    const { number, label, nickname, plan, pool, packs } = line;
    return {
      ...line,
      ...(number ? { number: '••' } : {}),
      ...(label ? { label: noDigits(label) } : {}),
      ...(nickname ? { nickname: noneTelling(nickname) } : {}),
      ...(plan ? { plan: noneTelling(plan) } : {}),
      ...(pool
        ? { pool: { ...pool, ...(pool.label ? { label: noDigits(pool.label) } : {}), ...(pool.members ? { members: pool.members.map(() => '') } : {}) } }
        : {}),
      ...(packs ? { packs: packs.map((pack) => ({ ...pack, ...(pack.label ? { label: noneTelling(pack.label) } : {}) })) } : {}),
      unread: line.unread.map(noneTelling),
    };
  }),
});
