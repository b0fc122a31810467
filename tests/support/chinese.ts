/**
 * Which Chinese characters belong to one way of writing alone. Nobody need list them: the national character sets know them, of the
 * mainland those of GB 2312, of Taiwan the everyday ones of Big5.
 */
const charactersOf = (encoding: string, [from, to]: [number, number], trails: number[]): Set<string> => {
  const decoder = new TextDecoder(encoding);
  const leads = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return new Set(leads.flatMap((lead) => trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail)))));
};
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const MAINLAND = charactersOf('gbk', [0xb0, 0xf7], range(0xa1, 0xfe));
const TAIWAN = charactersOf('big5', [0xa4, 0xc6], [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]);

/** Everyday characters of Taiwan, yet here a simplified 餘 後 幾 據 裡 週 遊 於; and the mainland's words for what Taiwan calls otherwise. */
const NOT_TAIWAN = /[余后几据么里周]|漫游|[已位由至]于|日元|打印|套餐|充值|短信|不限量|携号|退出登/g;
/** The other way round. */
const NOT_MAINLAND = /於|降速|吃到|登入|停话|电信业者/g;
const CHINESE = /\p{Script=Han}/gu;

/** What in a text is not written or said so, in `zh-Hans` or `zh-Hant`. */
export function foreignTo(language: 'zh-Hans' | 'zh-Hant', text: string): string[] {
  const [own, words] = language === 'zh-Hant' ? [TAIWAN, NOT_TAIWAN] : [MAINLAND, NOT_MAINLAND];
  return [...(text.match(CHINESE) ?? []).filter((one) => !own.has(one)), ...(text.match(words) ?? [])];
}
