/** Whether and how portal pages are translated: for all of them, or for one site. */

/** `text`: in place; `gloss`: the original, explained where one points at it. */
export const TRANSLATION_MODES = ['off', 'text', 'gloss'] as const;
export type TranslationMode = (typeof TRANSLATION_MODES)[number];

export interface TranslationChoice {
  /** everywhere; undefined: nobody has said yes or no yet, which is off */
  mode?: TranslationMode;
  /** where it is another: by a carrier's family, or the id of a site that nobody has described */
  sites: Record<string, TranslationMode>;
  /** whether the card stands on portal pages */
  card: boolean;
}

/** Where the card stands: shares of the free width and height, left and above it; 1 is the far edge. */
export interface CardPlace {
  x: number;
  y: number;
}

/** What a portal page has to know. */
export interface PageState {
  /** the brand whose page it is, or a site’s id */
  carrier: string;
  mode: TranslationMode;
  /** the user has said yes or no, here or for all pages */
  chosen: boolean;
  /** nothing else was said of this site */
  everywhere: boolean;
  card: boolean;
  /** Nokori's own */
  language: 'zh-Hans' | 'zh-Hant' | 'en';
  theme: string;
  large: boolean;
  hideNumbers: boolean;
  /** where the user has put the card */
  place?: CardPlace;
}

export const modeAt = ({ mode, sites }: TranslationChoice, site: string): TranslationMode => sites[site] ?? mode ?? 'off';

/** @param site undefined: for all, whatever was said of single ones */
export const withMode = (choice: TranslationChoice, mode: TranslationMode, site?: string): TranslationChoice =>
  site === undefined ? { ...choice, mode, sites: {} } : { ...choice, sites: { ...choice.sites, [site]: mode } };

/** Off where it is on; else as it is everywhere, or in place. */
export function toggled(choice: TranslationChoice, site: string): TranslationChoice {
  const on = choice.mode === 'gloss' ? 'gloss' : 'text';
  return withMode(choice, modeAt(choice, site) === 'off' ? on : 'off', site);
}

/** The mode of this name; undefined of anything else. */
export const modeNamed = (name: unknown): TranslationMode | undefined => TRANSLATION_MODES.find((mode) => mode === name);
