/** The grammar of each language. What ships knows one or the other. */
import { chinese } from './chinese';
import { english } from './english';
import type { Grammar } from './grammar';
import type { Target } from './model';

export const grammarOf = (target: Target): Grammar => (target === 'en' ? english : chinese(target));
