/** The forms of Japanese verbs that portals use: polite and plain, negative, past, passive, potential, requests. Pure tables. */

import { AFTER_TE, type Ending, FINAL } from './endings';
import { ENDED, type Form, PLAIN, TE, WITHOUT } from './form';

export type VerbClass = 's' | '5' | '1';

const joined = (stem: string, endings: readonly Ending[], more: Partial<Form> = {}): [string, Form][] =>
  endings.map(([suffix, form]) => [stem + suffix, { ...more, ...form }]);

/** 使いにくい, 使いすぎる: behind the stem that ます has. */
const degrees = (stem: string): [string, Form][] => [
  ...['にく', 'づら'].flatMap((hard): [string, Form][] => [
    [`${stem}${hard}い`, { end: 'plain', mood: 'hard' }],
    [`${stem}${hard}いです`, { end: 'final', mood: 'hard' }],
    ...['なる', 'なっている'].map((end): [string, Form] => [`${stem}${hard}く${end}`, { end: 'plain', mood: 'hard' }]),
    ...['なります', 'なっています', 'なっております'].map((end): [string, Form] => [`${stem}${hard}く${end}`, { end: 'final', mood: 'hard' }]),
  ]),
  [`${stem}やすい`, { end: 'plain', mood: 'easy' }],
  [`${stem}やすいです`, { end: 'final', mood: 'easy' }],
  [`${stem}やすくなります`, { end: 'final', mood: 'easy' }],
  ...ichidan(`${stem}すぎ`, { mood: 'too' }),
];

/** All that stands behind a stem that ends like 見る, 使える, される. */
function ichidan(stem: string, more: Partial<Form> = {}): [string, Form][] {
  const plain = (suffix: string, form: Partial<Form>): [string, Form] => [stem + suffix, { ...more, ...form, end: 'plain' }];
  return [
    ...joined(stem, FINAL, more),
    ...joined(`${stem}て`, AFTER_TE, more),
    plain('る', {}),
    plain('た', { past: true }),
    [`${stem}たら`, { ...more, end: 'if' }],
    plain('ない', { neg: true }),
    plain('なかった', { neg: true, past: true }),
    // 使えなくなります: in the end it is not so
    plain('なくなる', { neg: true }),
    plain('なくなった', { neg: true }),
    plain('なくなっている', { neg: true }),
    [`${stem}なくなっています`, { ...more, neg: true, end: 'final' }],
    [`${stem}なくなります`, { ...more, neg: true, end: 'final' }],
    [`${stem}なくなりました`, { ...more, neg: true, end: 'final' }],
    [stem, { ...more, end: 'stem' }],
    [`${stem}ず`, { ...more, neg: true, end: 'te' }],
    [`${stem}ずに`, WITHOUT],
    [`${stem}れば`, { ...more, end: 'if' }],
    [`${stem}なければ`, { ...more, neg: true, end: 'if' }],
    ...never(stem, more),
    ...kindly(`${stem}る`, more),
  ];
}

/** しないでください, しないようご注意ください; するようお願いいたします. */
const never = (stem: string, more: Partial<Form> = {}): [string, Form][] =>
  ['でください', 'ようにしてください', 'ようご注意ください', 'ようお願いいたします', 'ようお願いします'].map((end) => [
    `${stem}ない${end}`,
    { ...more, mood: 'please-not', end: 'final' },
  ]);
const kindly = (verb: string, more: Partial<Form> = {}): [string, Form][] =>
  ['にしてください', 'お願いいたします', 'お願いします', 'にお願いいたします'].map((end) => [`${verb}よう${end}`, { ...more, mood: 'please', end: 'final' }]);

function suru(stem: string): [string, Form][] {
  const forms: [string, Form][] = [
    ...joined(`${stem}し`, FINAL),
    ...joined(`${stem}して`, AFTER_TE),
    ...ichidan(`${stem}でき`, { voice: 'can' }),
    ...ichidan(`${stem}され`, { voice: 'passive' }),
    [`${stem}する`, PLAIN],
    [`${stem}した`, { end: 'plain', past: true }],
    [`${stem}したら`, { end: 'if' }],
    ...degrees(`${stem}し`),
    [`${stem}されやすい`, { end: 'plain', mood: 'easy', voice: 'passive' }],
    [`${stem}しない`, { end: 'plain', neg: true }],
    [`${stem}しなかった`, { end: 'plain', neg: true, past: true }],
    [`${stem}しなくなる`, { end: 'plain', neg: true }],
    [`${stem}しなくなります`, { end: 'final', neg: true }],
    [`${stem}し`, { end: 'stem' }],
    [`${stem}せず`, { end: 'te', neg: true }],
    [`${stem}せずに`, WITHOUT],
    [`${stem}すれば`, { end: 'if' }],
    ...never(`${stem}し`),
    ...kindly(`${stem}する`),
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
  [`${stem}いたします`, ENDED],
  [`${stem}いたしました`, { end: 'final', past: true }],
  [`${stem}になります`, ENDED],
  [`${stem}になる`, PLAIN],
  [`${stem}になった`, { end: 'plain', past: true }],
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
    [past, { end: 'plain', past: true }],
    [`${past}ら`, { end: 'if' }],
    ...degrees(stem + i),
    [`${stem}${a}ない`, { end: 'plain', neg: true }],
    [`${stem}${a}なかった`, { end: 'plain', neg: true, past: true }],
    [`${stem}${a}なくなる`, { end: 'plain', neg: true }],
    [`${stem}${a}なくなります`, { end: 'final', neg: true }],
    [`${stem}${a}ず`, { end: 'te', neg: true }],
    [`${stem}${a}ずに`, WITHOUT],
    [stem + i, { end: 'stem' }],
    [`${stem}${e}ば`, { end: 'if' }],
    ...never(stem + a),
    ...kindly(verb),
    ...polite(`お${stem}${i}`),
  ];
}

/** Every form of a verb with its spelling. A noun that takes する is given without it. */
export function formsOf(verb: string, kind: VerbClass): [spelling: string, form: Form][] {
  if (kind === 's') return suru(verb);
  if (kind === '5') return godan(verb);
  const stem = verb.slice(0, -1);
  return [...ichidan(stem), ...degrees(stem), ...ichidan(`${stem}られ`, { voice: 'passive' }), ...polite(`お${stem}`)];
}
