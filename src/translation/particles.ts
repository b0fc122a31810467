/** What the small words of a sentence tell of the words before them. Rows. */
import type { Form } from './conjugate';
import type { Grammar, Role } from './grammar';

/** は and が tell who, を what is acted upon …; a time before a particle is a time first. */
export const ROLES: Record<string, Role> = {
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
  まで: 'end',
  と: 'partner',
  より: 'measure',
  により: 'measure',
  によって: 'measure',
  でも: 'place',
  について: 'topic',
  として: 'adverb',
};
export const OF = new Set(['の', 'での', 'への', 'からの', 'までの', 'についての', 'に関する', 'による', 'における', 'な']);
export const IS: Record<string, Form> = {
  です: { end: 'final' },
  でした: { end: 'final', past: true },
  でしょう: { end: 'final' },
  ではありません: { end: 'final', neg: true },
  であります: { end: 'final' },
  である: { end: 'plain' },
  だ: { end: 'plain' },
};
export const BECOMES = new Set(['となります', 'になります', 'になりました', 'となりました']);
export const EXISTS: Record<string, Form> = {
  があります: { end: 'final' },
  があ: { end: 'final' },
  がございます: { end: 'final' },
  がありません: { end: 'final', neg: true },
  はありません: { end: 'final', neg: true },
  はございません: { end: 'final', neg: true },
};
export const AFTER_CLAUSE: Record<string, 'when' | 'because' | 'before' | 'after' | 'inOrderTo'> = {
  場合は: 'when',
  場合には: 'when',
  '場合、': 'when',
  場合: 'when',
  場合に: 'when',
  際は: 'when',
  際には: 'when',
  際に: 'when',
  際: 'when',
  時は: 'when',
  時に: 'when',
  とき: 'when',
  ときは: 'when',
  と: 'when',
  なら: 'when',
  ため: 'because',
  ので: 'because',
  から: 'because',
  前に: 'before',
  前: 'before',
  後に: 'after',
  後は: 'after',
  '後、': 'after',
  後: 'after',
  あと: 'after',
  以降: 'after',
  ために: 'inOrderTo',
  ためには: 'inOrderTo',
  には: 'inOrderTo',
};
export const ON_TOP: Record<string, (g: Grammar, clause: string) => string> = {
  ことがあります: (g, clause) => g.may(clause),
  ことがございます: (g, clause) => g.may(clause),
  場合があります: (g, clause) => g.may(clause),
  場合がございます: (g, clause) => g.may(clause),
  ことができます: (g, clause) => g.able(clause, { end: 'final' }),
  ことはできません: (g, clause) => g.able(clause, { end: 'final', neg: true }),
  ことができません: (g, clause) => g.able(clause, { end: 'final', neg: true }),
  必要があります: (g, clause) => g.must(clause, { end: 'final' }),
  必要はありません: (g, clause) => g.must(clause, { end: 'final', neg: true }),
};
