/** The forms of Japanese verbs that portals use: polite and plain, negative, past, passive, potential, requests. Stems here, endings as rows. */

import type { Behind, Endings } from './endings';
import { type Form, PLAIN, WITHOUT } from './form';

export type VerbClass = 's' | '5' | '1';
type Spelled = [spelling: string, form: Form];

/** The sounds that a stem ends with. */
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

/** 使いにくい */
const DEGREES = [
  ['にく', 'hard'],
  ['づら', 'hard'],
  ['やす', 'easy'],
] as const;

/** 送り直す, 使い続ける: verbs behind the stem that ます has. */
const ASPECTS = [
  ['again', '直す', '5'],
  ['again', 'なおす', '5'],
  ['on', '続ける', '1'],
  ['forgotten', '忘れる', '1'],
  ['begun', '始める', '1'],
  ['through', '終える', '1'],
  ['through', '終わる', '5'],
] as const;

/** 受け取り of 受け取る: what ます has before it. */
export const stemOf = (verb: string, kind: '5' | '1'): string => verb.slice(0, -1) + (kind === '5' ? (ROWS[verb.slice(-1)]?.[1] ?? '') : '');

export class Conjugation {
  constructor(private readonly endings: Endings) {}

  /** Every form of a verb with its spelling. A noun that takes する is given without it. */
  formsOf(verb: string, kind: VerbClass): Spelled[] {
    const stem = verb.slice(0, -1);
    const [a, i] = ROWS[verb.slice(-1)] ?? ['', ''];
    if (kind === 's') return [...this.suru(verb), ...this.aspects(`${verb}し`)];
    if (kind === '5') return [...this.godan(verb), ...this.behind('leave', `${stem}${a}せ`), ...this.aspects(stem + i)];
    return [
      ...this.ichidan(stem),
      ...this.behind('leave', `${stem}させ`),
      ...this.degrees(stem),
      ...this.aspects(stem),
      ...this.ichidan(`${stem}られ`, { voice: 'passive' }),
      ...this.polite(`お${stem}`),
    ];
  }

  private behind(which: Behind, stem: string, more: Partial<Form> = {}): Spelled[] {
    return this.endings(which).map(([suffix, form]) => [stem + suffix, { ...more, ...form }]);
  }

  /** 使いにくい, 使いすぎる: behind the stem that ます has. */
  private degrees(stem: string): Spelled[] {
    return [
      ...DEGREES.flatMap(([how, mood]): Spelled[] => [
        [`${stem}${how}い`, { end: 'plain', mood }],
        [`${stem}${how}いです`, { end: 'final', mood }],
        ...['なる', 'なった', 'なっている'].map((end): Spelled => [`${stem}${how}く${end}`, { end: 'plain', mood }]),
        ...['なります', 'なりました', 'なっています', 'なっております'].map((end): Spelled => [`${stem}${how}く${end}`, { end: 'final', mood }]),
      ]),
      ...this.ichidan(`${stem}すぎ`, { mood: 'too' }),
    ];
  }

  /** All that stands behind a stem that ends like 見る, 使える, される. */
  private ichidan(stem: string, more: Partial<Form> = {}): Spelled[] {
    return [
      ...this.behind('masu', stem, more),
      ...this.behind('te', `${stem}て`, more),
      [`${stem}る`, { ...more, end: 'plain' }],
      ...this.behind('ta', `${stem}た`, more),
      ...this.behind('nai', stem, more),
      [stem, { ...more, end: 'stem' }],
      [`${stem}ず`, { ...more, neg: true, end: 'te' }],
      [`${stem}ずに`, WITHOUT],
      [`${stem}れば`, { ...more, end: 'if' }],
      ...this.behind('dictionary', `${stem}る`, more),
    ];
  }

  private suru(stem: string): Spelled[] {
    return [
      ...this.behind('masu', `${stem}し`),
      ...this.behind('te', `${stem}して`),
      ...this.ichidan(`${stem}でき`, { voice: 'can' }),
      ...this.ichidan(`${stem}され`, { voice: 'passive' }),
      ...this.behind('ta', `${stem}した`),
      ...this.degrees(`${stem}し`),
      ...this.behind('nai', `${stem}し`),
      [`${stem}し`, { end: 'stem' }],
      ...this.behind('dictionary', `${stem}する`),
      ...this.behind('suru', stem),
      ...this.behind('leave', `${stem}させ`),
      // 変更の is of a change; お持ちの is that one has
      ...this.polite(stem).filter(([spelling]) => spelling !== `${stem}の`),
    ];
  }

  /** お待ちください, ご利用いただけます: behind the stem of a polite noun or verb. */
  private polite(stem: string): Spelled[] {
    return [
      ...this.behind('polite', stem),
      ...this.ichidan(`${stem}いただけ`, { voice: 'can' }),
      // お待ちしております
      ...this.behind('masu', `${stem}し`),
      ...this.behind('te', `${stem}して`),
      ...this.ichidan(`${stem}でき`, { voice: 'can' }),
      ...this.behind('nai', `${stem}になら`),
    ];
  }

  private godan(verb: string): Spelled[] {
    const stem = verb.slice(0, -1);
    const [a, i, e, te] = ROWS[verb.slice(-1)] ?? ['', '', '', ''];
    const past = stem + te.slice(0, -1) + (te.endsWith('で') ? 'だ' : 'た');
    return [
      ...this.behind('masu', stem + i),
      ...this.behind('te', stem + te),
      ...this.ichidan(stem + e, { voice: 'can' }),
      ...this.ichidan(`${stem}${a}れ`, { voice: 'passive' }),
      [verb, PLAIN],
      ...this.behind('ta', past),
      ...this.degrees(stem + i),
      ...this.behind('nai', stem + a),
      [`${stem}${a}ず`, { end: 'te', neg: true }],
      [`${stem}${a}ずに`, WITHOUT],
      [stem + i, { end: 'stem' }],
      [`${stem}${e}ば`, { end: 'if' }],
      ...this.behind('dictionary', verb),
      ...this.polite(`お${stem}${i}`),
    ];
  }

  private aspects(stem: string): Spelled[] {
    return ASPECTS.flatMap(([aspect, verb, kind]) =>
      (kind === '5' ? this.godan(verb) : this.ichidan(verb.slice(0, -1)))
        .filter(([spelling]) => !spelling.startsWith('お'))
        .map(([spelling, form]): Spelled => [stem + spelling, { ...form, aspect }]),
    );
  }
}
