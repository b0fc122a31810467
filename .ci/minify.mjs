/** How what goes into portal pages is made small; the tests read with a reader made small in the same way. */
import { KEPT_LETTERS } from './shorten.mjs';

/**
 * Names of the reader's own that are spelled out nowhere else: not in messages, not in the DOM, never looked up by a string.
 * Shortening them saves what a dozen carriers weigh.
 */
const OWN_NAMES =
  'headings quantitiesOf meaning strength numbers bucketLabel candidate runsIn firstRunIn holdsAmount hasAmount isLabel isNumeric amountsIn headsAbove mentions notable textOf heads scopes owner runs block cuts asides facts cards blockOf placeOf beside own found bucket onReading amount seconds above count outer fluid memory looks forget money hosts measure part run rows cell around signs busy element doubt card terms cells talk slotted group bind list said wording origin dimension shown nth stands level time isSum grid row';

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

/** Names of the translator's own, none of them looked up by a string (as what follows a clause is), the ones said most first. */
const TRANSLATOR_NAMES =
  'text end role mood phrase neg verb form kind args head voice past time ahead ing owner done waiting amount said affix finished close noun apart bare give until IS link say token each left about AFTER_CLAUSE carrier relative gerund longest wait asked tell polite source within carry knows endings words quality prefix finish cost whether EXISTS described begin becomes regardless atMost fact usually over BECOMES ON_TOP act also list release attribute together verbs such openings exists linked stems units phrases particle asOf fromOn slots having listed since aside particles ROLES same become signs gap capped opening quoted question lengths sign upTo action inTime label portion orders alsoAt lacking throughout instead without OF REGARDLESS participle bracketed tidy state compound ownerVerb afterClause suffix becauseOf isTold warns including headline adverb take regard actOf binds through dated besides acted carried kinds somebody mutual goingOn scheduled lasting manner asks normally careful calls dialled findsOut measured quantities';

/** The translator and each grammar are scripts of their own that know each other's names: a name is shortened to the same in all of them: A, B … A1, B1, as nothing else in them is called. */
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const shortNames = TRANSLATOR_NAMES.split(' ').map((name, index) => [
  `$${name}`,
  CAPITALS[index % CAPITALS.length] + (Math.floor(index / CAPITALS.length) || ''),
]);

export const translatorScript = {
  ecma: 2022,
  compress,
  mangle: { reserved: KEPT_LETTERS, properties: { builtins: true, regex: new RegExp(`^(${TRANSLATOR_NAMES.replaceAll(' ', '|')})$`) } },
  nameCache: { props: { props: Object.fromEntries(shortNames) } },
  format: { comments: false, ascii_only: false },
};

/** The worker. Dexie's private names begin with `_`; all but the two that it compares with strings are shortened, which saves 1,500 bytes. */
export const workerScript = {
  ecma: 2022,
  compress,
  mangle: { properties: { builtins: true, regex: /^_(?!vip$|createTransaction$)[a-z]/ } },
  format: { comments: false, ascii_only: false },
};
