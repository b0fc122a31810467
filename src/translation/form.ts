/** What the form of a verb says beside it. */

/** please do, please do not, shall it really be done, thank you for doing, want to, why not do; in order to */
type Asking = 'please' | 'please-not' | 'sure' | 'thanks' | 'want' | 'invite' | 'to';
/** hard, easy to do, done too much; may happen, can, has to be done, expected to be; whether; done by whoever reads; done once before */
export type Mood = Asking | 'hard' | 'easy' | 'too' | 'may' | 'able' | 'must' | 'due' | 'whether' | 'you' | 'ever';

/** without doing so, while doing so, with that done */
export type Beside = 'without' | 'while' | 'with';

/** 〜直す, 〜続ける, 〜忘れる, 〜始める, 〜終える */
export type Aspect = 'again' | 'on' | 'forgotten' | 'begun' | 'through';

/** What an ending says beside the verb. */
export interface Form {
  neg?: boolean;
  past?: boolean;
  /** passive: is done; can: may be done */
  voice?: 'passive' | 'can' | undefined;
  /** going on, or a state that has come about */
  ing?: boolean;
  mood?: Mood | undefined;
  /** …ても: even if; …てから: after */
  even?: boolean;
  after?: boolean;
  /** …ずに, …ながら, …たまま: how the next thing is done */
  beside?: Beside;
  aspect?: Aspect;
  /** 届きにくいことがある: it may be so, which mood does not tell */
  perhaps?: true | undefined;
  /** …なくなる: it was so before */
  gone?: true;
  /** …たり: one of several things that are done */
  either?: true;
  /** final: closes a sentence; plain: closes one or says what the noun behind it is like; te: another clause follows; stem: the same, in writing; if: …ば */
  end: 'final' | 'plain' | 'te' | 'stem' | 'if';
  /** nothing that is done: がある */
  state?: boolean;
}

/** What most endings say. */
export const ENDED: Form = { end: 'final' };
export const PLAIN: Form = { end: 'plain' };
export const WITHOUT: Form = { end: 'te', neg: true, beside: 'without' };
