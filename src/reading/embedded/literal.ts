/** Reads what pages write into their scripts: JSON, and JavaScript literals that are none. Nothing is run. */

/** Objects are maps: a key like __proto__ is a key and nothing more. What is no literal is undefined. */
export type Data = string | number | boolean | null | undefined | readonly Data[] | ReadonlyMap<string, Data>;

const MAX_DEPTH = 60;
const MAX_NODES = 20_000;
const TOO_MUCH = new Error('too much');

/**
 * The literal that begins at a position, and where it ends; undefined where none does or it has no end.
 * Takes unquoted keys, single quotes, comments and commas too many; calls, functions and names within it are undefined.
 */
export function literalAt(text: string, from = 0): { value: Data; end: number } | undefined {
  let at = from;
  let nodes = 0;
  const space = () => {
    const gap = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
    gap.lastIndex = at;
    at += gap.exec(text)?.[0].length ?? 0;
  };
  const word = (pattern: RegExp): string | undefined => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const string = (): string | undefined => {
    const quoted = word(/"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/);
    return quoted?.slice(1, -1).replace(/\\(?:u([\da-fA-F]{4})|([\s\S]))/g, (_, code: string | undefined, plain: string) => {
      if (code) return String.fromCharCode(Number.parseInt(code, 16));
      return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[plain] ?? plain;
    });
  };
  /** Over an expression that is no literal, to the comma or bracket behind it. */
  const skip = () => {
    for (let open = 0; at < text.length; ) {
      const next = text[at] as string;
      if (/["']/.test(next) && string() !== undefined) continue;
      if (/[([{]/.test(next)) open++;
      else if (/[)\]}]/.test(next) && --open < 0) return;
      else if (/[,;]/.test(next) && open === 0) return;
      at++;
    }
  };
  const value = (depth: number): Data => {
    if (depth > MAX_DEPTH || ++nodes > MAX_NODES) throw TOO_MUCH;
    space();
    const start = at;
    const plain = text[at] === '{' ? object(depth) : text[at] === '[' ? array(depth) : scalar();
    space();
    // a + b, f(x), a.b: more than the literal that it begins with
    if (/[,\]}]/.test(text[at] ?? ',') || depth === 0) return plain;
    at = start;
    skip();
    return undefined;
  };
  const scalar = (): Data => {
    const quoted = string();
    if (quoted !== undefined) return quoted;
    const number = word(/-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w$])/);
    if (number !== undefined) return Number(number);
    const name = word(/(?:true|false|null)(?![\w$])/);
    return name === undefined ? undefined : name === 'null' ? null : name === 'true';
  };
  const array = (depth: number): Data => {
    const items: Data[] = [];
    at++;
    for (space(); at < text.length && text[at] !== ']'; space()) {
      if (text[at] === ',') at++;
      else items.push(value(depth + 1));
      if (text[at] === '}' || text[at] === ')') throw TOO_MUCH;
    }
    if (text[at] !== ']') throw TOO_MUCH;
    at++;
    return items;
  };
  const object = (depth: number): Data => {
    const entries = new Map<string, Data>();
    at++;
    for (space(); at < text.length && text[at] !== '}'; space()) {
      if (text[at] === ',') {
        at++;
        continue;
      }
      const key = string() ?? word(/[\w$]+/);
      space();
      if (key === undefined || text[at] !== ':') {
        // a method, a spread: nothing to be read
        const before = at;
        skip();
        if (at === before) throw TOO_MUCH;
        continue;
      }
      at++;
      entries.set(key, value(depth + 1));
    }
    if (text[at] !== '}') throw TOO_MUCH;
    at++;
    return entries;
  };
  try {
    const found = value(0);
    return { value: found, end: at };
  } catch (error) {
    if (error === TOO_MUCH) return undefined;
    throw error;
  }
}
