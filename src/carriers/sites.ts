/** What portal pages get of the carriers: the readers' part alone, so that names and links stay out of the content script. */
import type { Site } from '../model/carrier';

export const SITES: readonly Site[] = Object.values(import.meta.glob<Site>('./*/carrier.ts', { eager: true, import: 'site' }));
