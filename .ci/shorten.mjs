/** Says the names of members once: `e[ab]` for `e.parentElement`, where a name is said often enough for that to pay; and `let` for `const`. */
import { parseAst } from 'vite';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_';

/** @param code a minified script that is one function, else it only loses its `const`s */
export function shorten(code) {
  const members = new Map();
  const edits = [];
  walk(parseAst(code), (node) => {
    if (node.type === 'VariableDeclaration' && node.kind === 'const') edits.push({ from: node.start, to: node.start + 5, text: 'let' });
    if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return;
    members.set(node.property.name, [...(members.get(node.property.name) ?? []), node]);
  });
  const start = /^(?:!|var \w+=)?\(?function\(\w*\)\{/.exec(code)?.[0];
  const aliases = start ? aliasesFor(code, members) : [];
  for (const [name, alias] of aliases) {
    for (const { object, property, optional } of members.get(name))
      edits.push({ from: code.indexOf('.', object.end) - (optional ? 1 : 0), to: property.end, text: optional ? `?.[${alias}]` : `[${alias}]` });
  }
  if (aliases.length > 0) edits.push({ from: start.length, to: start.length, text: `let ${aliases.map(([name, alias]) => `${alias}="${name}"`)};` });
  let [short, at] = ['', 0];
  for (const { from, to, text } of edits.sort((a, b) => a.from - b.from || a.to - b.to)) {
    short += code.slice(at, from) + text;
    at = to;
  }
  return short + code.slice(at);
}

/** The names that pay, the most said first, each with a word of two letters that the code does not know. */
function aliasesFor(code, members) {
  const known = new Set(code.match(/[\w$]+/g));
  const free = [...LETTERS]
    .flatMap((first) => [...LETTERS].map((second) => first + second))
    .filter((word) => !known.has(word) && !/^(as|do|if|in|is|of)$/.test(word));
  const saved = (name, uses) => uses.reduce((sum, { optional }) => sum + name.length - (optional ? 4 : 3), 0) - name.length - 6;
  return [...members]
    .map(([name, uses]) => ({ name, saves: saved(name, uses) }))
    .filter(({ saves }) => saves > 8)
    .sort((a, b) => b.saves - a.saves)
    .slice(0, free.length)
    .map(({ name }, index) => [name, free[index]]);
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node.type === 'string') {
    visit(node);
    for (const [key, value] of Object.entries(node)) if (typeof value === 'object' && key !== 'parent') walk(value, visit);
  }
}
