/** The guides, found by their folders and loaded one by one when asked for: popup, background and portal script carry none of them. */
import type { Guide } from '../model/guide';

const found = import.meta.glob<Guide>('./*/guide.ts', { import: 'default' });

/** One carrier's guide; undefined where there is none of that name. */
export const loadGuide = async (id: string): Promise<Guide | undefined> => found[`./${id}/guide.ts`]?.();

/** All of them, for the search by brand, sleeve or APN. */
export const loadGuides = (): Promise<Guide[]> => Promise.all(Object.values(found).map((load) => load()));
