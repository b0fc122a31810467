/**
 * Who became whom: the first phone number of a page becomes the first made-up one, the second the second. Since a made-up page
 * is numbered in the same order again, doing it twice changes nothing; nothing of the old value is left in the new one.
 */
export interface Memory {
  /** 1 for the first one of a kind, 2 for the next other one … */
  order(kind: string, key: string): number;
  /** How many different ones of each kind there were; kinds that begin with ~ are only for telling others apart. */
  counts(): Record<string, number>;
  /** Values without a shape of their own, as they stood where a label told what they are. */
  readonly known: { names: Set<string>; ids: Set<string> };
}

/** An empty one, for one pass over one page. */
export function newMemory(): Memory {
  const kinds = new Map<string, Map<string, number>>();
  return {
    order(kind, key) {
      const seen = kinds.get(kind) ?? new Map<string, number>();
      kinds.set(kind, seen);
      const order = seen.get(key) ?? seen.size + 1;
      seen.set(key, order);
      return order;
    },
    counts: () => Object.fromEntries([...kinds].filter(([kind]) => !kind.startsWith('~')).map(([kind, seen]) => [kind, seen.size])),
    known: { names: new Set(), ids: new Set() },
  };
}

/** Full-width digits as plain ones. */
export const plainDigits = (text: string): string => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The same text with its digits replaced one by one, plain ones by plain ones and full-width ones by full-width ones. */
export function withDigits(text: string, digits: string): string {
  let at = 0;
  return text.replace(/[\d０-９]/g, (old) => {
    const digit = digits[at++] ?? '0';
    return old > '9' ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit;
  });
}

/** How many digits there are. */
export const digitCount = (text: string): number => text.match(/[\d０-９]/g)?.length ?? 0;
