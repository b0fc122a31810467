/** How what goes into portal pages is made small; the tests read with a reader made small in the same way. */
import { KEPT_LETTERS } from './shorten.mjs';

/**
 * Names of the reader's own that are spelled out nowhere else: not in messages, not in the DOM, never looked up by a string.
 * Shortening them saves what a dozen carriers weigh.
 */
const OWN_NAMES =
  'headings quantitiesOf meaning strength numbers bucketLabel candidate runsIn firstRunIn holdsAmount hasAmount isLabel isNumeric amountsIn headsAbove mentions notable textOf heads scopes owner runs block cuts asides facts cards blockOf placeOf beside own found bucket onReading amount seconds above count outer fluid memory looks forget money hosts measure part run rows cell around signs busy element doubt card terms cells talk slotted group bind list wording origin dimension shown nth stands level time';

/** Not unsafe_comps: it turns `!(days >= 0)` into `days < 0`, which is another thing where there is no number. */
export const compress = {
  passes: 4,
  unsafe: true,
  hoist_funs: true,
  ecma: 2022,
  unsafe_arrows: true,
  unsafe_methods: true,
  unsafe_regexp: true,
  keep_fargs: false,
  pure_getters: true,
};

export const portalScript = {
  ecma: 2022,
  compress,
  mangle: { reserved: KEPT_LETTERS, properties: { builtins: true, regex: new RegExp(`^(${OWN_NAMES.replaceAll(' ', '|')})$`) } },
  format: { comments: false, ascii_only: false },
};

/** Names of the translator's own, none of them looked up by a string, given to the script that it serves or taken from it. */
const TRANSLATOR_NAMES =
  'args form waiting phrase openings finished headline release capped relative described attribute compound together opening quoted question becomes exists affix owner ownerVerb linked link apart stems endings longest lengths polite units phrases amount head time verb verbs words role particle afterClause quality adverb suffix prefix begin give close wait noun take sign asOf fromOn upTo bare finish list slots say having action inTime regardless listed each text kind done cost token act atMost carrier source whether label portion becauseOf orders asked isTold warns onlyIf except alsoAt lacking throughout left same fact regard such including usually over instead since ahead aside particles until within carry about knows tell';

export const translatorScript = {
  ecma: 2022,
  compress,
  mangle: { reserved: KEPT_LETTERS, properties: { builtins: true, regex: new RegExp(`^(${TRANSLATOR_NAMES.replaceAll(' ', '|')})$`) } },
  format: { comments: false, ascii_only: false },
};

/** The worker. Dexie's private names begin with `_`; all but the two that it compares with strings are shortened, which saves 1,500 bytes. */
export const workerScript = {
  ecma: 2022,
  compress,
  mangle: { properties: { builtins: true, regex: /^_(?!vip$|createTransaction$)[a-z]/ } },
  format: { comments: false, ascii_only: false },
};
