/** The forms of Japanese verbs that portals use: polite and plain, negative, past, passive, potential, requests. Pure tables. */

import { AFTER_TA, AFTER_TE, type Ending, FINAL, NEGATIVE } from './endings';
import { ENDED, type Form, PLAIN, TE, WITHOUT } from './form';

export type VerbClass = 's' | '5' | '1';

const joined = (stem: string, endings: readonly Ending[], more: Partial<Form> = {}): [string, Form][] =>
  endings.map(([suffix, form]) => [stem + suffix, { ...more, ...form }]);

/** 使いにくい, 使いすぎる: behind the stem that ます has. */
const degrees = (stem: string): [string, Form][] => [
  ...(
    [
      ['にく', 'hard'],
      ['づら', 'hard'],
      ['やす', 'easy'],
    ] as const
  ).flatMap(([how, mood]): [string, Form][] => [
    [`${stem}${how}い`, { end: 'plain', mood }],
    [`${stem}${how}いです`, { end: 'final', mood }],
    ...['なる', 'なった', 'なっている'].map((end): [string, Form] => [`${stem}${how}く${end}`, { end: 'plain', mood }]),
    ...['なります', 'なりました', 'なっています', 'なっております'].map((end): [string, Form] => [`${stem}${how}く${end}`, { end: 'final', mood }]),
  ]),
  ...ichidan(`${stem}すぎ`, { mood: 'too' }),
];

/** All that stands behind a stem that ends like 見る, 使える, される. */
function ichidan(stem: string, more: Partial<Form> = {}): [string, Form][] {
  const plain = (suffix: string, form: Partial<Form>): [string, Form] => [stem + suffix, { ...more, ...form, end: 'plain' }];
  return [
    ...joined(stem, FINAL, more),
    ...joined(`${stem}て`, AFTER_TE, more),
    plain('る', {}),
    ...joined(`${stem}た`, AFTER_TA, more),
    ...joined(stem, NEGATIVE, more),
    [`${stem}ることなく`, WITHOUT],
    [stem, { ...more, end: 'stem' }],
    [`${stem}ず`, { ...more, neg: true, end: 'te' }],
    [`${stem}ずに`, WITHOUT],
    [`${stem}れば`, { ...more, end: 'if' }],
    ...kindly(`${stem}る`, more),
  ];
}

/** するようお願いいたします. */
const kindly = (verb: string, more: Partial<Form> = {}): [string, Form][] =>
  ['にしてください', 'お願いいたします', 'お願いします', 'にお願いいたします'].map((end) => [`${verb}よう${end}`, { ...more, mood: 'please', end: 'final' }]);

function suru(stem: string): [string, Form][] {
  const forms: [string, Form][] = [
    ...joined(`${stem}し`, FINAL),
    ...joined(`${stem}して`, AFTER_TE),
    ...ichidan(`${stem}でき`, { voice: 'can' }),
    ...ichidan(`${stem}され`, { voice: 'passive' }),
    [`${stem}する`, PLAIN],
    ...joined(`${stem}した`, AFTER_TA),
    [`${stem}することなく`, WITHOUT],
    ...degrees(`${stem}し`),
    [`${stem}されやすい`, { end: 'plain', mood: 'easy', voice: 'passive' }],
    ...joined(`${stem}し`, NEGATIVE),
    [`${stem}し`, { end: 'stem' }],
    [`${stem}せず`, { end: 'te', neg: true }],
    [`${stem}せずに`, WITHOUT],
    [`${stem}すれば`, { end: 'if' }],
    ...kindly(`${stem}する`),
    [`${stem}なさる`, PLAIN],
    [`${stem}なさった`, { end: 'plain', past: true }],
    [`${stem}なさいます`, ENDED],
    [`${stem}いたしかねます`, { end: 'final', neg: true, voice: 'can' }],
    [`${stem}させていただきます`, ENDED],
    [`${stem}させていただく`, PLAIN],
    [`${stem}いたします`, ENDED],
    [`${stem}いたしました`, { end: 'final', past: true }],
    [`${stem}致します`, ENDED],
    [`${stem}可能`, { end: 'plain', voice: 'can' }],
    [`${stem}可能な`, { end: 'plain', voice: 'can' }],
    [`${stem}可能です`, { end: 'final', voice: 'can' }],
    [`${stem}不可`, { end: 'plain', voice: 'can', neg: true }],
    [`${stem}のうえ`, TE],
    [`${stem}の上`, TE],
    [`${stem}済み`, { end: 'plain', past: true, voice: 'passive' }],
    [`${stem}済みの`, { end: 'plain', past: true, voice: 'passive' }],
    [`${stem}済みです`, { end: 'final', past: true, voice: 'passive' }],
    [`${stem}済`, { end: 'plain', past: true, voice: 'passive' }],
    [`${stem}中`, { end: 'plain', ing: true }],
    [`${stem}中の`, { end: 'plain', ing: true }],
    [`${stem}中です`, { end: 'final', ing: true }],
    [`${stem}予定です`, { end: 'final', mood: 'due' }],
    // 変更の is of a change; お持ちの is that one has
    ...polite(stem).filter(([spelling]) => spelling !== `${stem}の`),
    [`${stem}いたしません`, { end: 'final', neg: true }],
    ...['', 'のほど', 'のほどよろしく', 'を', 'をよろしく'].flatMap((asked): [string, Form][] =>
      ['お願いします', 'お願いいたします', 'お願い申し上げます'].map((end) => [`${stem}${asked}${end}`, { end: 'final', mood: 'please' }]),
    ),
    [`${stem}してもよろしいですか`, { end: 'final', mood: 'sure' }],
  ];
  return forms;
}

/** お待ちください, ご利用いただけます: behind the stem of a polite noun or verb. */
const polite = (stem: string): [string, Form][] => [
  [`${stem}ください`, { end: 'final', mood: 'please' }],
  [`${stem}下さい`, { end: 'final', mood: 'please' }],
  [`${stem}くださいませ`, { end: 'final', mood: 'please' }],
  [`${stem}くださいますようお願いいたします`, { end: 'final', mood: 'please' }],
  [`${stem}いただきますようお願いいたします`, { end: 'final', mood: 'please' }],
  [`${stem}いただければ`, { end: 'if' }],
  [`${stem}いただけましたら`, { end: 'if' }],
  ...ichidan(`${stem}いただけ`, { voice: 'can' }),
  [`${stem}いただきます`, { end: 'final', mood: 'must' }],
  [`${stem}いただく`, PLAIN],
  [`${stem}いただきたい`, PLAIN],
  ...['', '、', 'まして', 'まして、'].flatMap((te): [string, Form][] =>
    ['', '誠に'].map((truly) => [`${stem}いただき${te}${truly}ありがとうございます`, { end: 'final', mood: 'thanks' }]),
  ),
  [`${stem}いただいた`, { end: 'plain', past: true }],
  [`${stem}いただいている`, { end: 'plain', ing: true }],
  [`${stem}いただき`, TE],
  [`${stem}になれます`, { end: 'final', voice: 'can' }],
  [`${stem}になれません`, { end: 'final', neg: true, voice: 'can' }],
  [`${stem}になれない`, { end: 'plain', neg: true, voice: 'can' }],
  // お待ちしております
  ...joined(`${stem}し`, FINAL),
  ...joined(`${stem}して`, AFTER_TE),
  [`${stem}する`, PLAIN],
  [`${stem}した`, { end: 'plain', past: true }],
  ...ichidan(`${stem}でき`, { voice: 'can' }),
  [`${stem}いたします`, ENDED],
  [`${stem}いたしました`, { end: 'final', past: true }],
  [`${stem}になります`, ENDED],
  [`${stem}になる`, PLAIN],
  [`${stem}になった`, { end: 'plain', past: true }],
  [`${stem}になりました`, { end: 'final', past: true }],
  [`${stem}になれば`, { end: 'if' }],
  [`${stem}になったら`, { end: 'if' }],
  [`${stem}になっている`, { end: 'plain', ing: true }],
  ...joined(`${stem}になら`, NEGATIVE),
  [`${stem}の`, PLAIN],
];

const ROWS: Record<string, readonly [a: string, i: string, e: string, te: string]> = {
  う: ['わ', 'い', 'え', 'って'],
  く: ['か', 'き', 'け', 'いて'],
  ぐ: ['が', 'ぎ', 'げ', 'いで'],
  す: ['さ', 'し', 'せ', 'して'],
  つ: ['た', 'ち', 'て', 'って'],
  ぬ: ['な', 'に', 'ね', 'んで'],
  ぶ: ['ば', 'び', 'べ', 'んで'],
  む: ['ま', 'み', 'め', 'んで'],
  る: ['ら', 'り', 'れ', 'って'],
};

function godan(verb: string): [string, Form][] {
  const stem = verb.slice(0, -1);
  const [a, i, e, te] = ROWS[verb.slice(-1)] ?? ['', '', '', ''];
  const past = stem + te.slice(0, -1) + (te.endsWith('で') ? 'だ' : 'た');
  return [
    ...joined(stem + i, FINAL),
    ...joined(stem + te, AFTER_TE),
    ...ichidan(stem + e, { voice: 'can' }),
    ...ichidan(`${stem}${a}れ`, { voice: 'passive' }),
    [verb, PLAIN],
    ...joined(past, AFTER_TA),
    [`${verb}ことなく`, WITHOUT],
    ...degrees(stem + i),
    ...joined(stem + a, NEGATIVE),
    [`${stem}${a}ず`, { end: 'te', neg: true }],
    [`${stem}${a}ずに`, WITHOUT],
    [stem + i, { end: 'stem' }],
    [`${stem}${e}ば`, { end: 'if' }],
    ...kindly(verb),
    ...polite(`お${stem}${i}`),
  ];
}

/** 送り直す, 使い続ける: verbs behind the stem that ます has. */
const aspects = (stem: string): [string, Form][] =>
  (
    [
      ['again', '直す', '5'],
      ['again', 'なおす', '5'],
      ['on', '続ける', '1'],
      ['forgotten', '忘れる', '1'],
      ['begun', '始める', '1'],
      ['through', '終える', '1'],
      ['through', '終わる', '5'],
    ] as const
  ).flatMap(([aspect, verb, kind]) =>
    (kind === '5' ? godan(verb) : ichidan(verb.slice(0, -1)))
      .filter(([spelling]) => !spelling.startsWith('お'))
      .map(([spelling, form]): [string, Form] => [stem + spelling, { ...form, aspect }]),
  );

/** 抑えさせていただきます: with leave, which nobody has to give. */
const withLeave = (stem: string): [string, Form][] => [
  [`${stem}せていただきます`, ENDED],
  [`${stem}せていただきました`, { end: 'final', past: true }],
  [`${stem}せていただいております`, { end: 'final', ing: true }],
  [`${stem}せていただく`, PLAIN],
];

/** Every form of a verb with its spelling. A noun that takes する is given without it. */
export function formsOf(verb: string, kind: VerbClass): [spelling: string, form: Form][] {
  if (kind === 's') return [...suru(verb), ...aspects(`${verb}し`)];
  if (kind === '5')
    return [
      ...godan(verb),
      ...withLeave(verb.slice(0, -1) + (ROWS[verb.slice(-1)]?.[0] ?? '')),
      ...aspects(verb.slice(0, -1) + (ROWS[verb.slice(-1)]?.[1] ?? '')),
    ];
  const stem = verb.slice(0, -1);
  return [
    ...ichidan(stem),
    ...withLeave(`${stem}さ`),
    ...degrees(stem),
    ...aspects(stem),
    ...ichidan(`${stem}られ`, { voice: 'passive' }),
    ...polite(`お${stem}`),
  ];
}
