/** Fixed phrases around numbers, as the glossary has them: 残り{n}GB, {m}月{d}日まで. */
import type { Target } from './model';
import { normalise } from './normalise';

export type Template = (text: string) => string | undefined;

const SLOT = /\{([a-z])\}/g;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Undefined where the whole of a text is not that phrase. A slot takes a number and gives it back as it stands; the one for a name is the grammar's. */
export function templateOf(ja: string, said: string): Template | undefined {
  if (ja.includes('{x}')) return undefined;
  const slots = [...ja.matchAll(SLOT)].map((match) => match[1] as string);
  const parts = normalise(ja.replace(SLOT, '\0')).text.split('\0').map(escaped);
  const form = new RegExp(`^${parts.join(' ?([\\d,.]*\\d) ?')}$`, 'd');
  return (text) => {
    const { text: plain, source } = normalise(text);
    const spans = (form.exec(plain) as unknown as { indices: [number, number][] } | null)?.indices;
    if (!spans) return undefined;
    return said.replace(SLOT, (_, slot: string) => {
      const span = spans[slots.indexOf(slot) + 1];
      return span ? source(span[0], span[1]) : '';
    });
  };
}

/** The first of a table's templates that is the whole text. */
export const templatesOf = (rows: readonly Record<string, string>[], target: Target): Template => {
  const all = rows.filter(({ kind }) => kind === 'template').flatMap(({ ja = '', [target]: said = '' }) => templateOf(ja, said) ?? []);
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (!/\d|[０-９]/.test(text) || text.length > 40) return undefined;
    if (!known.has(text))
      known.set(
        text,
        all.reduce<string | undefined>((found, template) => found ?? template(text), undefined),
      );
    return known.get(text);
  };
};
