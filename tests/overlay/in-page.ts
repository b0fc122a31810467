/** The overlay as the page has it, for tests: started and stopped by hand. */
import { grammarOf } from '../../src/translation/languages';
import { lexiconOf } from '../../src/translation/lexicon';
import type { Target } from '../../src/translation/model';
import { type Overlay, type OverlayOptions, startOverlay } from '../../src/translation/page/overlay';
import { TABLES } from '../../src/translation/tables';
import { termsOf } from '../../src/translation/terms';
import { translatorOf } from '../../src/translation/translate';

export const LABELS = {
  language: 'en',
  original: 'Original',
  terms: 'Terms',
  askLong: 'Click: translate',
  long: 'By your browser',
  waiting: '…',
  failed: 'Not possible',
};

export interface InPage {
  start(target: Target, options?: Partial<OverlayOptions>): Overlay;
}

const engines = new Map<Target, Pick<OverlayOptions, 'translate' | 'terms'>>();
const engine = (target: Target) => {
  if (!engines.has(target)) {
    const lexicon = lexiconOf(TABLES, target);
    engines.set(target, { translate: translatorOf(lexicon, grammarOf(target)), terms: termsOf(lexicon) });
  }
  return engines.get(target) as Pick<OverlayOptions, 'translate' | 'terms'> & { translate: OverlayOptions['translate'] };
};

(globalThis as unknown as { nokori: InPage }).nokori = {
  start: (target, options = {}) => startOverlay(document, { ...engine(target), mode: 'text', labels: LABELS, ...options }),
};
