import { describe, expect, it } from 'vitest';
import { chinese } from './chinese';
import { english } from './english';
import type { Form } from './form';
import type { Argument, Grammar, Role } from './grammar';

const ROLES: readonly Role[] = [
  'topic',
  'subject',
  'object',
  'goal',
  'place',
  'start',
  'end',
  'by',
  'limit',
  'partner',
  'as',
  'measure',
  'basis',
  'depending',
  'along',
  'cause',
  'aim',
  'order',
  'per',
  'time',
  'adverb',
];
const FORMS: readonly Form[] = [
  { end: 'final' },
  { end: 'plain' },
  { end: 'final', neg: true },
  { end: 'final', past: true },
  { end: 'final', ing: true },
  { end: 'plain', voice: 'can' },
  { end: 'final', voice: 'can', neg: true },
  { end: 'final', voice: 'passive' },
  ...(['please', 'please-not', 'sure', 'thanks', 'want', 'may', 'able', 'must', 'to', 'you'] as const).map((mood): Form => ({ end: 'final', mood })),
];
/** Verbs that a grammar puts in an order of their own, and one that it does not. */
const VERBS: Record<string, readonly [text: string, done: string][]> = {
  'zh-Hans': ['更新', '支持', '尽量避免', '有', '需要', '可以', '设为', '限制', '写明', '收取', '失败', '不同', '同意', '发生', '查看'].map(
    (text) => [text, ''] as const,
  ),
  en: (
    [
      ['update', 'updated'],
      ['match', 'matched'],
      ['support', 'supported'],
      ['plan', 'planned'],
      ['run out', 'run out'],
      ['take', 'taken'],
      ['be possible', 'been possible'],
      ['become', 'become'],
      ['fail', 'failed'],
      ['apply for', 'applied for'],
      ['exceed', 'exceeded'],
      ['change', 'changed'],
    ] as const
  ).map((pair) => [...pair]),
};

/** A sentence that leaves out a word of its own says another thing. */
describe.each<[string, Grammar]>([
  ['zh-Hans', chinese('zh-Hans')],
  ['en', english],
])('%s leaves no word out', (language, g) => {
  const roles = ROLES.flatMap((role): (readonly Argument[])[] => [
    [{ role, text: `[${role}]` }],
    [
      { role, text: `[${role}]`, apart: true },
      { role: 'object', text: '[it]' },
    ],
    [
      { role: 'topic', text: '[who]' },
      { role, text: `[${role}]` },
    ],
  ]);
  const missing = (say: (args: readonly Argument[]) => string) =>
    roles.flatMap((args) => {
      const said = say(args);
      return args.filter(({ text }) => !said.includes(text)).map(({ text }) => `${args.map((arg) => arg.text).join(' ')} → ${said} lacks ${text}`);
    });

  it('of a verb', () => {
    for (const [text, done] of VERBS[language] ?? [])
      for (const form of FORMS) {
        expect(missing((args) => g.verb(args, { text, done }, form))).toEqual([]);
        if (!form.mood && form.end === 'plain') expect(missing((args) => g.relative(args, { text, done }, form, 'thing'))).toEqual([]);
      }
  });

  it('nor a not', () => {
    const not = language === 'en' ? /\bnot\b|cannot/ : /[不未无勿]/;
    for (const [text, done] of VERBS[language] ?? [])
      for (const past of [false, true])
        for (const ing of [false, true])
          for (const voice of [undefined, 'passive', 'can'] as const) {
            const form: Form = { end: 'plain', neg: true, past, ing, voice };
            for (const args of roles) expect(g.relative(args, { text, done }, form, 'thing')).toMatch(not);
          }
  });

  it('of a state', () => {
    for (const form of FORMS) {
      for (const what of ['20GB', '需要', 'needed', '此处', 'here']) expect(missing((args) => g.is(args, what, form))).toEqual([]);
      expect(missing((args) => g.becomes(args, '20GB', form))).toEqual([]);
      expect(missing((args) => g.exists(args, '20GB', form))).toEqual([]);
    }
    expect(missing((args) => g.bare(args))).toEqual([]);
  });
});
