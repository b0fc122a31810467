/** What the small words of a sentence tell of the words before them. Rows. */
import type { Form } from './conjugate';
import type { Role } from './grammar';

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
  により: 'basis',
  によって: 'basis',
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
/** What is added to a clause: that it may happen, can be done, has to be done. */
export const ON_TOP: Record<string, Pick<Form, 'mood' | 'neg'>> = {
  ことがあります: { mood: 'may' },
  ことがございます: { mood: 'may' },
  場合があります: { mood: 'may' },
  場合がございます: { mood: 'may' },
  ことができます: { mood: 'able' },
  ことはできません: { mood: 'able', neg: true },
  ことができません: { mood: 'able', neg: true },
  必要があります: { mood: 'must' },
  必要はありません: { mood: 'must', neg: true },
};
