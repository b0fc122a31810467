/**
 * Says the names of members, words in quotes, `void 0` and `Number` once: `e[ab]` for `e.parentElement`, where one is said often enough for that to pay;
 * `J(e,t)` for `e.test(t)`, and `let` for `const`.
 */
import { parseAst } from 'vite';

/** Methods called so often that a function for each pays, by the letter that is its name where the code leaves it free. */
const CALLS = {
  test: 'J',
  slice: '$',
  some: 'Q',
  filter: 'W',
  map: 'X',
  get: 'Y',
  replace: 'Z',
  includes: 'K',
  closest: 'V',
  exec: 'G',
  flatMap: 'U',
  find: 'R',
  has: 'H',
  push: 'M',
};
/** For the names and words said most of all. */
const SHORTEST = ['I', 'L', 'P', 'F', 'C', 'N', 'A', 'B', 'D', 'E'];
export const KEPT_LETTERS = [...Object.values(CALLS), ...SHORTEST];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_';

/** What opens a script that is one function. */
export const openingOf = (code) => /^(?:!|var \w+=)?\(?(?:function\(\w*\)|\(\)=>)\{/.exec(code)?.[0];

/** @param code a minified script that is one function, else it only loses its `const`s */
export function shorten(code) {
  const names = new Map();
  const edits = [];
  const start = openingOf(code);
  const tree = parseAst(code);
  const named = namesIn(tree);
  const letters = new Map(start ? Object.entries(CALLS).filter(([, letter]) => !named.has(letter)) : []);
  const called = new Set();
  const whole = new Set();
  const use = (name, from, to, saves) => names.set(name, [...(names.get(name) ?? []), { from, to, saves }]);
  walk(tree, (node, parent) => {
    if (node.type === 'VariableDeclaration' && node.kind === 'const') edits.push({ from: node.start, to: node.start + 5, text: 'let' });
    if (isPlainCall(node, code) && letters.has(node.callee.property.name)) {
      const { object, property } = node.callee;
      called.add(node.callee);
      edits.push({ from: node.start, to: node.start, text: `${/[\w$]/.test(code[node.start - 1]) ? ' ' : ''}${letters.get(property.name)}(` });
      edits.push({ from: code.indexOf('.', object.end), to: property.end + 1, text: ',' });
    }
    if (node.type === 'MemberExpression' && !called.has(node) && !whole.has(node) && !node.computed && node.property.type === 'Identifier') {
      const { object, property, optional } = node;
      use(property.name, code.indexOf('.', object.end) - (optional ? 1 : 0), property.end, property.name.length - (optional ? 4 : 3));
    }
    if (isOfNobody(node)) {
      const callee = node.callee ?? node.tag;
      whole.add(callee);
      use(`=${code.slice(callee.start, callee.end)}`, callee.start, callee.end, callee.end - callee.start - 2);
    }
    const made =
      node.type === 'NewExpression' && /^(Map|Set)$/.test(node.callee.name) && node.arguments.length < 2 && node.arguments[0]?.type !== 'SpreadElement';
    if (made) use(`=e=>new ${node.callee.name}(e)`, node.start, node.callee.end, node.arguments.length > 0 ? 5 : 3);
    if (made && code[node.callee.end] !== '(') edits.push({ from: node.end, to: node.end, text: '()' });
    if (node.type === 'TaggedTemplateExpression')
      for (const { start: from, end: to } of node.quasi.quasis)
        if (patternOf(code.slice(from, to)) !== code.slice(from, to)) edits.push({ from, to, text: patternOf(code.slice(from, to)) });
    if (node.regex && patternOf(node.raw) !== node.raw) edits.push({ from: node.start, to: node.end, text: patternOf(node.raw) });
    if (node.type === 'UnaryExpression' && node.operator === 'void' && node.argument.value === 0) use('=', node.start, node.end, 4);
    if (isWord(node, parent)) use(node.value, node.start, node.end, Buffer.byteLength(node.value));
  });
  const aliases = start ? aliasesFor(code, names, named) : [];
  for (const [name, alias] of aliases) {
    for (const { from, to } of names.get(name)) {
      const [before, first] = [code[from - 1], code[from]];
      if (/[.?]/.test(first)) edits.push({ from, to, text: `${first === '?' ? '?.' : ''}[${alias}]` });
      // `return"a"` and `"a"in b` need no spaces, what stands for them does
      else edits.push({ from, to, text: `${/[\w$]/.test(before) ? ' ' : ''}${alias}${/[\w$]/.test(code[to]) ? ' ' : ''}` });
    }
  }
  // one more thing handed to `push` would be pushed
  const calls = [...letters].map(([name, letter]) => (name === 'push' ? `${letter}=(e,t)=>e.push(t)` : `${letter}=(e,t,n)=>e.${name}(t,n)`));
  const said = aliases.map(([name, alias]) => (name === '=' ? alias : alias + (name[0] === '=' ? name : `="${name}"`)));
  if (said.length > 0 || called.size > 0) edits.push({ from: start.length, to: start.length, text: `let ${[...said, ...calls]};` });
  let [short, at] = ['', 0];
  for (const { from, to, text } of edits.sort((a, b) => a.from - b.from || a.to - b.to)) {
    short += code.slice(at, from) + text;
    at = to;
  }
  return short + code.slice(at);
}

/** A call of a function that is everyone's and asks for no `this`: Math.max, Symbol.for, RegExp, a pattern as String.raw. */
const isOfNobody = (node) => {
  const callee = node.type === 'CallExpression' ? node.callee : node.type === 'TaggedTemplateExpression' ? node.tag : undefined;
  return callee && (/^(Number|RegExp)$/.test(callee.name) || (!callee.computed && /^(Math|Symbol|String|JSON|Object)$/.test(callee.object?.name)));
};

/** A call with something in it, of a method that is surely there. */
const isPlainCall = (node, code) =>
  node.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  !node.callee.computed &&
  node.arguments.length > 0 &&
  // what stands in for it hands on three, and says undefined for those that are missing
  node.arguments.length < (node.callee.property.name === 'push' ? 2 : 4) &&
  node.arguments.every(({ type }) => type !== 'SpreadElement') &&
  !code.slice(node.start, node.callee.property.end).includes('?.');

/** The same pattern: `\d\d?` for `\d{1,2}`, and kana and Chinese characters as they are written. */
export const patternOf = (pattern) =>
  pattern
    .replaceAll('\\d{1,2}', '\\d\\d?')
    .replace(/\\u([3-9][0-9a-f]{3})/g, (whole, code) => (code > '3040' ? String.fromCharCode(Number.parseInt(code, 16)) : whole));

/** What variables and functions are called. */
function namesIn(tree) {
  const named = new Set();
  walk(tree, (node, parent) => {
    const isName = !parent?.computed && (parent?.property === node || (parent?.key === node && !parent.shorthand));
    if (node.type === 'Identifier' && !isName) named.add(node.name);
  });
  return named;
}

/** A word in plain quotes that is a value: no name of a property, no directive, nothing that is imported. */
const isWord = (node, parent) =>
  node.type === 'Literal' &&
  typeof node.value === 'string' &&
  node.value !== '' &&
  node.raw === `"${node.value}"` &&
  !(/Property|Method/.test(parent.type) && parent.key === node && !parent.computed) &&
  !/^(ExpressionStatement|Import|Export)/.test(parent.type);

/** The names that pay, the most said first, each with a word of two letters that the code does not know. */
function aliasesFor(code, names, named) {
  const known = new Set(code.match(/[\w$]+/g));
  const free = [...LETTERS]
    .flatMap((first) => [...LETTERS].map((second) => first + second))
    .filter((word) => !known.has(word) && !/^(as|do|if|in|is|of)$/.test(word));
  const said = [...names]
    .map(([name, uses]) => ({ name, times: uses.length, saves: uses.reduce((sum, { saves }) => sum + saves, 0) - Buffer.byteLength(name) - 6 }))
    .filter(({ saves }) => saves > 8)
    .sort((a, b) => b.saves - a.saves)
    .slice(0, free.length);
  const shortest = SHORTEST.filter((letter) => !named.has(letter));
  const most = said.toSorted((a, b) => b.times - a.times).slice(0, shortest.length);
  return said.map((one, index) => [one.name, shortest[most.indexOf(one)] ?? free[index]]);
}

/** Every node of a tree, each with the one that holds it. */
export function walk(node, visit, parent) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit, parent);
  else if (node && typeof node.type === 'string') {
    visit(node, parent);
    for (const [key, value] of Object.entries(node)) if (typeof value === 'object' && key !== 'parent') walk(value, visit, node);
  }
}
