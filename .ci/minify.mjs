/** How what goes into portal pages is made small; the tests read with a reader made small in the same way. */
import { KEPT_LETTERS } from './shorten.mjs';

/**
 * Names of the reader's own that are spelled out nowhere else: not in messages, not in the DOM, never looked up by a string.
 * Shortening them saves what a dozen carriers weigh. The ones said most come first.
 */
const OWN_NAMES =
  'run wording element block row runs around own stands part dimension card said meaning amount cell headings heads found measure candidate beside bucket above list scopes origin shown facts nth strength bind owner cells rows cards numbers cuts grid time memory quantitiesOf busy terms count money group bucketLabel runsIn asides signs signOut speaks textOf outer doubt talk fluid hasAmount firstRunIn isLabel isNumeric level isSum amountsIn notable seconds slotted headsAbove looks holdsAmount mentions blockOf placeOf onReading forget hosts says bare shared';

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

/** Scripts that know each other's names have them shortened to the same in all of them: A, B … A1, B1, as nothing else in them is called. */
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const scripts = (names) => ({
  ecma: 2022,
  compress,
  mangle: { reserved: KEPT_LETTERS, properties: { builtins: true, regex: new RegExp(`^(${names.replaceAll(' ', '|')})$`) } },
  nameCache: {
    props: {
      props: Object.fromEntries(
        names.split(' ').map((name, index) => [`$${name}`, CAPITALS[index % CAPITALS.length] + (Math.floor(index / CAPITALS.length) || '')]),
      ),
    },
  },
  format: { comments: false, ascii_only: false },
});

/** The portal script and what makes sense of what it finds. */
export const portalScript = scripts(OWN_NAMES);

/** Names of the translator's own, none of them looked up by a string (as what follows a clause is), the ones said most first. */
const TRANSLATOR_NAMES =
  'text end role mood phrase neg verb form kind args head voice past time ahead ing owner done waiting amount said affix finished close noun apart bare give until IS link say token each left about AFTER_CLAUSE carrier relative gerund longest wait asked tell polite source within carry knows endings words quality prefix finish cost whether EXISTS described begin becomes regardless atMost fact usually over BECOMES ON_TOP act also list release attribute together verbs such openings exists linked stems units phrases particle asOf fromOn slots having listed since aside particles ROLES same become signs gap capped opening quoted question lengths sign upTo action inTime label portion orders alsoAt lacking throughout instead without OF REGARDLESS participle bracketed tidy state compound ownerVerb afterClause suffix becauseOf isTold warns including headline adverb take regard actOf binds through dated besides acted carried kinds somebody mutual goingOn scheduled lasting manner asks normally careful calls dialled findsOut measured quantities beside aspect gone either option addressed whole gets OF_CLAUSE boundClause clauseOfNoun predicate ownerClause timed formsOf behind conjugation';

/** The translator and the grammar of each language. */
export const translatorScript = scripts(TRANSLATOR_NAMES);

/** The worker. Dexie's private names begin with `_`; all but the two that it compares with strings are shortened, which saves 1,500 bytes. */
export const workerScript = {
  ecma: 2022,
  compress,
  mangle: { properties: { builtins: true, regex: /^_(?!vip$|createTransaction$)[a-z]/ } },
  format: { comments: false, ascii_only: false },
};
