/** Kinds of words that a sentence is put together by; each language tells its own. */
export interface Kinds {
  /** who does it, or the day when it is done */
  somebody: RegExp;
  /** 同じ */
  same: RegExp;
  /** a verb that takes two */
  mutual: RegExp;
  /** what is done with somebody */
  shared: RegExp;
  /** のみ; what a thing is said to be: 有効 */
  only: RegExp;
  /** 利用中断中 */
  during: RegExp;
  /** 速度制限中 */
  goingOn: RegExp;
  /** 予定 */
  scheduled: RegExp;
  /** of the next word: 過去18か月分 */
  past: RegExp;
  /** how long since */
  since: RegExp;
  /** days and months that are counted */
  lasts: RegExp;
  /** あと */
  still: RegExp;
  /** how often */
  times: RegExp;
  /** what lasts */
  lasting: RegExp;
  /** 時間帯: with に it is when */
  slot: RegExp;
  /** a time that begins and ends */
  term: RegExp;
  /** 必要: with になる it is so */
  needed: RegExp;
  /** 数時間 */
  few: RegExp;
  /** how something is done: for nothing, as usual */
  manner: RegExp;
  /** what is asked for */
  asks: RegExp;
  /** of what is asked once more */
  really: RegExp;
  /** what something comes of */
  effect: RegExp;
  /** what something is more than */
  normally: RegExp;
  /** what is told at the end of a warning */
  careful: RegExp;
  /** what is done with a phone */
  calls: RegExp;
  /** what is dialled, and with what */
  dialled: RegExp;
  /** what is done with a question */
  /** 超える */
  exceeds: RegExp;
  /** what comes about by itself: for no purpose */
  happens: RegExp;
  /** all, always */
  whole: RegExp;
  /** 受けられない: what can be had or not */
  gets: RegExp;
  findsOut: RegExp;
  /** no counter: 0円, 6GB以上 */
  measured: RegExp;
}
