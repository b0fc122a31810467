/** What is found out rather than looked at. */
import type { WORDS } from './chinese-words';
import type { Form } from './form';

/** 確認する of what nobody only looks at: 本人であることを, 届いたかどうかを, 支払いが確認できない. */
export const isFound = (w: (typeof WORDS)[keyof typeof WORDS], { neg, voice }: Form, objects: readonly string[]) =>
  (neg && voice === 'can') || voice === 'passive' || objects.some((text) => text.startsWith(w.thats) || text.includes(w.whether));
