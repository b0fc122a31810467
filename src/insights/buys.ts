/**
 * What an amount of data buys: rounded, public figures, to be told as "about". Apps and settings differ by a factor of two and change.
 * Sources, seen in November 2026: maps androidogate.net/sumaho-gb; voice and video calls (LINE) simyou.jp/mbmb; music and video at 360p
 * gadgeking.daywork1003.com/?p=2038; video at 720p chiilabo.com/2021-06/data-size-giga-bite-youtube; pages kaku-sma.com/data-guide.
 */
export const BUYS_AS_OF = '2026-11';

/** MB an hour, or MB apiece. */
export const BUYS = [
  { id: 'maps', MB: 3, per: 'hour' },
  { id: 'voice-call', MB: 18, per: 'hour' },
  { id: 'music', MB: 48, per: 'hour' },
  { id: 'video-360p', MB: 240, per: 'hour' },
  { id: 'video-call', MB: 308, per: 'hour' },
  { id: 'video-720p', MB: 670, per: 'hour' },
  { id: 'page', MB: 0.3, per: 'piece' },
] as const;

export type BuyId = (typeof BUYS)[number]['id'];

export interface Buy {
  id: BuyId;
  /** hours, or pieces */
  count: number;
  per: 'hour' | 'piece';
}

/** What so many MB buy, each by itself, to two figures: more would be pretended. */
export const buys = (MB: number): Buy[] => BUYS.map(({ id, MB: each, per }) => ({ id, per, count: MB > 0 ? Number((MB / each).toPrecision(2)) : 0 }));
