/** Takes away from classes what nothing ever asks of them: a library's class carries all its methods, whoever needs them. */
import { parseAst } from 'vite';

/** Called by the language or the platform itself, by no name in the code. */
const IMPLICIT = ['constructor', 'toString', 'valueOf', 'toJSON', 'then', 'next', 'return', 'throw', 'handleEvent'];

/**
 * @param code a whole program: nobody outside may hold one of its objects
 * @returns it without the methods and accessors of classes whose names stand nowhere in it, not even within a string
 */
export function withoutUnnamed(code) {
  const methods = [];
  const named = new Set();
  visit(parseAst(code), (node) => {
    if (node.type === 'MethodDefinition' && !node.computed && node.key.type === 'Identifier') methods.push(node);
    else if (node.type === 'Identifier') named.add(node.name);
    const text = node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.raw : undefined;
    if (typeof text === 'string') for (const word of text.match(/[\w$]+/g) ?? []) named.add(word);
  });
  const unnamed = methods.filter(({ key }) => !IMPLICIT.includes(key.name) && !named.has(key.name));
  if (unnamed.length === 0) return code;
  let [kept, at] = ['', 0];
  for (const { start, end } of unnamed.sort((a, b) => a.start - b.start)) {
    // one within another is gone with it
    if (start < at) continue;
    kept += code.slice(at, start);
    at = end;
  }
  // what only these named is unnamed now
  return withoutUnnamed(kept + code.slice(at));
}

/** Every node but the names that methods are defined by. */
function visit(node, see) {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (node && typeof node.type === 'string') {
    see(node);
    for (const [key, value] of Object.entries(node)) {
      const ownName = node.type === 'MethodDefinition' && key === 'key' && !node.computed;
      if (typeof value === 'object' && key !== 'parent' && !ownName) visit(value, see);
    }
  }
}
