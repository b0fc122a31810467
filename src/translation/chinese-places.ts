/** Where, with what, at what price, within what time something is done, in Chinese. Rows. */
import { PERSON, PLACE } from './chinese-kinds';
import type { WORDS } from './chinese-words';

type Words = (typeof WORDS)[keyof typeof WORDS];

const HAN = /[\u4e00-\u9fff]/;
const asItIs = (text: string) => text;
const by = (text: string) => `以${text}`;
const at = (text: string, w: Words) => w.at + text;
const within = (text: string, w: Words) => text + w.in;

/** The first that fits says how. */
const PLACES: readonly (readonly [RegExp, (text: string, w: Words) => string])[] = [
  [/^(最近|[过過]去)[\d０-９]+(天|小[时時]|[个個]月)$/, within],
  [/^[约約]?[\d０-９]+(秒|分[钟鐘]|小[时時])$/, within],
  [/^本公司/, (text, w) => w.by + text],
  [PERSON, asItIs],
  [/^[无無不]限|^[无無]|^\d+(条线路|條門號|人)$/, asItIs],
  [/^[仅僅]?[在通从從使以按为為]/, asItIs],
  [/^\d+[个個][国國]家/, at],
  [/^(每[月年日])?[\d最約约¥][^的]*$|(?<!期)[时時][间間]$|[质質]$|^[高低]速$|[km]bps$/i, by],
  [/ID$/, (text, w) => w.use + text],
  [/^(PDF|CSV|ZIP|Excel|JPEG|PNG)/, (text) => `以${text}${HAN.test(text) ? '' : '格式'}`],
  [PLACE, at],
  [/^[^\u4e00-\u9fff]*$/, at],
];

/** @param w the small words of one way of writing */
export const placeOf = (w: Words, text: string): string => (PLACES.find(([is]) => is.test(text))?.[1] ?? ((said: string) => w.use + said))(text, w);
