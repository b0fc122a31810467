/** Long prose by the browser's own translator, on this device (Chrome 138 and later). Asked on a click alone; our terms and every number go through it untouched. */
import type { Target } from '../model';
import type { Term } from '../terms';

interface BrowserTranslator {
  translate(text: string): Promise<string>;
}
interface Languages {
  sourceLanguage: string;
  targetLanguage: string;
}
/** What the browser offers as `Translator`. */
export interface TranslatorInterface {
  availability(languages: Languages): Promise<string>;
  create(languages: Languages): Promise<BrowserTranslator>;
}

const NAMES: Record<Target, string> = { 'zh-Hans': 'zh', 'zh-Hant': 'zh-Hant', en: 'en' };
const NUMBER = /[\d０-９]+(?:[.,．，][\d０-９]+)*/g;
const numbers = (text: string) => (text.match(NUMBER) ?? []).sort().join(' ');

/** Undefined where the browser has none. The answer is undefined where it cannot, or where a number or one of our terms has not come through. */
export function builtInTranslator(
  target: Target,
  terms: (text: string) => readonly Term[],
  offered: TranslatorInterface | undefined = (globalThis as { Translator?: TranslatorInterface }).Translator,
): ((text: string) => Promise<string | undefined>) | undefined {
  if (!offered) return undefined;
  const languages = { sourceLanguage: 'ja', targetLanguage: NAMES[target] };
  let ready: Promise<BrowserTranslator> | undefined;
  const translator = async () => {
    if ((await offered.availability(languages)) === 'unavailable') throw new Error('this browser does not know the languages');
    return offered.create(languages);
  };
  return async (text) => {
    ready ??= translator();
    try {
      const { masked, unmask } = mask(text, terms(text));
      const said = unmask(await (await ready).translate(masked));
      return said !== undefined && numbers(said) === numbers(text) ? said : undefined;
    } catch {
      // a translator that has failed once goes on failing: the next click asks for a new one
      ready = undefined;
      return undefined;
    }
  };
}

/** Terms as names that a translator leaves alone, letters for digits: no number is added. */
function mask(text: string, terms: readonly Term[]): { masked: string; unmask: (said: string) => string | undefined } {
  const kept: string[] = [];
  let masked = text;
  for (const { ja, said } of [...terms].sort((a, b) => b.ja.length - a.ja.length)) {
    if (!masked.includes(ja)) continue;
    masked = masked.replaceAll(ja, nameOf(kept.length));
    kept.push(said);
  }
  const times = (all: string, name: string) => all.split(name).length;
  return {
    masked,
    unmask: (said) => {
      if (kept.some((_, at) => times(said, nameOf(at)) !== times(masked, nameOf(at)))) return undefined;
      return kept.reduce((all, term, at) => all.replaceAll(nameOf(at), term), said);
    },
  };
}

const nameOf = (at: number) => `ZQ${String.fromCharCode(65 + at)}X`;
