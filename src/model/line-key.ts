import type { Reading } from './reading';

/** What a reading says of its line: family and last four digits; without a number its label, else the family's nameless line. */
export const lineKeyOf = (reading: Pick<Reading, 'family' | 'line'>): string => `${reading.family}:${reading.line.number ?? reading.line.label ?? ''}`;

/** A pool of a family's lines. `name` where one account shares several. */
export const poolKeyOf = (family: string, name?: string): string => `${family}~pool${name ? `:${name}` : ''}`;

/** Whether a key is that of a family's line without number and label. */
export const isNameless = (key: string): boolean => key.endsWith(':');

export const isNumbered = (key: string): boolean => /:\d{4}$/.test(key);
