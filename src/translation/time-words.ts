/** Words that tell when. */
const TIMES =
  /^(本|今|昨|明|前|当|翌|翌々|先|来|毎|同じ?|その)(々)?[日月年週](末日?|初|中|内|以降)?$|月末$|月初$|^(今|前|次)回$|^(深夜|正午|直近$|過去$)|(?<!日)時$|.中$|時間外$|^混雑時間帯$|期[限間]内$|[^最]後$|[上中下]旬$|営業日(以降)?$|^短[期時]間$|^それ以降$|最終日$/;

/** @param ja a word as it is spelt */
export const isTime = (ja: string): boolean => TIMES.test(ja);
