/** What the small words of a sentence tell of the words before them. Rows. */
import { AFTER_CLAUSE } from './after-clause';
import { ENDED, type Form, PLAIN } from './form';
import type { Role } from './grammar';
import { OF_CLAUSE, ON_TOP } from './modals';

/** は and が tell who, を what is acted upon …; a time before a particle is a time first. */
const ROLES: Record<string, Role> = {
  は: 'topic',
  では: 'place',
  には: 'goal',
  とは: 'topic',
  も: 'topic',
  が: 'subject',
  を: 'object',
  に: 'goal',
  へ: 'goal',
  で: 'place',
  にて: 'place',
  において: 'place',
  から: 'start',
  から順に: 'start',
  まで: 'end',
  と: 'partner',
  より: 'measure',
  よりも: 'measure',
  により: 'basis',
  によって: 'basis',
  でも: 'place',
  ごとに: 'per',
  ごと: 'per',
  毎に: 'per',
  につき: 'per',
  あたり: 'per',
  までは: 'end',
  までなら: 'end',
  までに: 'by',
  までの間: 'end',
  にも: 'goal',
  からは: 'start',
  なら: 'topic',
  について: 'topic',
  については: 'topic',
  に関して: 'topic',
  に関しては: 'topic',
  に対して: 'goal',
  によっては: 'depending',
  に応じて: 'depending',
  に基づき: 'along',
  に従って: 'along',
  に従い: 'along',
  どおりに: 'along',
  のとおりに: 'along',
  の通りに: 'along',
  に沿って: 'along',
  に合わせて: 'along',
  に基づいて: 'along',
  を上限に: 'limit',
  を上限として: 'limit',
  を基準に: 'along',
  を基準として: 'along',
  をもとに: 'along',
  を元に: 'along',
  に伴い: 'cause',
  にともない: 'cause',
  に伴って: 'cause',
  につきまして: 'topic',
  につきましては: 'topic',
  によりまして: 'basis',
  に対し: 'goal',
  へは: 'goal',
  あてに: 'goal',
  をもって: 'time',
  付で: 'time',
  付けで: 'time',
  をもちまして: 'time',
  を目的として: 'aim',
  を目的に: 'aim',
  のように: 'as',
  の順に: 'order',
  の順で: 'order',
  宛に: 'goal',
  宛てに: 'goal',
  にかけて: 'end',
  として: 'as',
};
const OF = new Set([
  'の',
  'での',
  'への',
  'からの',
  'までの',
  'についての',
  'に関する',
  'による',
  'のうち',
  'との',
  'に対する',
  'に伴う',
  'に応じた',
  'に合わせた',
  'における',
  'な',
  'ごとの',
  'あたりの',
  '毎の',
]);
const IS: Record<string, Form> = {
  です: ENDED,
  でした: { end: 'final', past: true },
  でしょう: ENDED,
  ではありません: { end: 'final', neg: true },
  であります: ENDED,
  ではない: { end: 'plain', neg: true },
  でない: { end: 'plain', neg: true },
  となっている: PLAIN,
  ...Object.fromEntries(['にならず', 'とならず', 'にはならず', 'とはならず'].map((not) => [not, { end: 'te' as const, neg: true }])),
  である: PLAIN,
  だ: PLAIN,
  であり: { end: 'te' },
  となり: { end: 'te' },
  になり: { end: 'te' },
  となる: PLAIN,
  となります: ENDED,
  となっております: ENDED,
  となっています: ENDED,
  となりません: { end: 'final', neg: true },
  とはなりません: { end: 'final', neg: true },
  になりません: { end: 'final', neg: true },
  にならない: { end: 'plain', neg: true },
  とならない: { end: 'plain', neg: true },
  のことです: ENDED,
  にはなりません: { end: 'final', neg: true },
};
/** What becomes of a thing: 自動的に解約となります is that it is cancelled. */
const BECOMES = new Set(['となります', 'になります', 'になりました', 'となりました']);
/** Nothing that anyone is asked to do. */
const THERE: Form = { end: 'final', state: true };
const EXISTS: Record<string, Form> = {
  があります: THERE,
  がありました: { end: 'final', past: true },
  がございました: { end: 'final', past: true },
  がございます: THERE,
  がありません: { end: 'final', neg: true },
  がある: { end: 'plain', state: true },
  があった: { end: 'plain', past: true },
  があり: { end: 'te' },
  がない: { end: 'plain', neg: true },
  があれば: { end: 'if' },
  がなかった: { end: 'plain', neg: true, past: true },
  がなければ: { end: 'if', neg: true },
  がなく: { end: 'te', neg: true },
  はなく: { end: 'te', neg: true },
  はあります: THERE,
  はございます: THERE,
  はありません: { end: 'final', neg: true },
  はございません: { end: 'final', neg: true },
};
/** Whatever it is; beyond it. */
const REGARDLESS = new Set(['を超えて', 'に加え', 'に加えて', 'に関わらず', 'にかかわらず', 'に関係なく']);

export interface Particles {
  ROLES: typeof ROLES;
  OF: typeof OF;
  IS: typeof IS;
  BECOMES: typeof BECOMES;
  EXISTS: typeof EXISTS;
  AFTER_CLAUSE: typeof AFTER_CLAUSE;
  ON_TOP: typeof ON_TOP;
  OF_CLAUSE: typeof OF_CLAUSE;
  REGARDLESS: typeof REGARDLESS;
  all: ReadonlySet<string>;
}
/** は, を … and what closes a sentence or clause: grammar, the same for every language. */
export const particlesOf = (): Particles => {
  const may = ['こと', '場合', '可能性', '恐れ', 'おそれ'].flatMap((thing) =>
    ['があります', 'がございます', 'があり'].map((is) => [thing + is, { mood: 'may' as const, ...(is === 'があり' && { end: 'te' as const }) }]),
  );
  const onTop = { ...Object.fromEntries(may), ...ON_TOP };
  const all = new Set([
    ...OF,
    ...BECOMES,
    ...[ROLES, IS, EXISTS, AFTER_CLAUSE, OF_CLAUSE, onTop].flatMap((table) => Object.keys(table)),
    ...REGARDLESS,
    ...['や', 'か', 'かどうか', 'ではなく', '時点', '時点の', '時点で', '現在の'],
  ]);
  return { ROLES, OF, IS, BECOMES, EXISTS, AFTER_CLAUSE, OF_CLAUSE, ON_TOP: onTop, REGARDLESS, all };
};
