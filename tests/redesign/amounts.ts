/** The amounts that a page shows as values of its own, and how to print others in their place. */
import { NUMBER, textOf, texts } from './dom';

const VALUE = new RegExp(`^[^\\d]{0,30}(${NUMBER})\\s?(GB|MB|KB)[^\\d円]{0,12}$`, 'i');
const LONE = new RegExp(`^\\s*(${NUMBER})\\s*$`);

/** Text nodes that hold one data amount, or a number whose unit is the next text. */
export function amountTexts(document: Document): Text[] {
  const all = texts(document);
  return all.filter((text, index) => {
    const data = textOf(text);
    // the size in a plan's name is no figure
    if (/プラン|コース|パック|円|%/.test(data) || /(プラン|コース|plan)(名)?[:：]?$/i.test(textOf(all[index - 1]))) return false;
    return VALUE.test(data) || (LONE.test(data) && /^(GB|MB|KB)/i.test(textOf(all[index + 1])));
  });
}

/** The text with its number scaled: decimals, thousands separators and everything around it stay. */
export function scaled(text: string, factor: number): string {
  return text.replace(new RegExp(NUMBER), (number) => {
    const value = Number(number.replaceAll(',', '')) * factor;
    const plain = value.toFixed(number.split('.')[1]?.length ?? 0);
    return number.includes(',') ? Number(plain).toLocaleString('en-US') : plain;
  });
}
