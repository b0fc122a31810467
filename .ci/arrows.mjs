/** Says the functions of a script as arrows in one `let`: `f=e=>…` for `function f(e){return …}`. */
import { parseAst } from 'vite';
import { openingOf, walk } from './shorten.mjs';

/** @param code a minified script that is one function, else it stays as it is */
export function arrows(code) {
  const start = openingOf(code);
  if (!start) return code;
  const body = bodyAt(parseAst(code), start.length - 1);
  const functions = body?.filter((node) => node.type === 'FunctionDeclaration' && !node.generator && !isBound(node.body) && !isMade(code, node.id.name)) ?? [];
  if (functions.length === 0) return code;
  let [rest, at] = ['', start.length];
  for (const { start: from, end } of functions) {
    rest += code.slice(at, from);
    at = end;
  }
  // nothing is run before they are there, and what they name is looked up when they run
  return `${code.slice(0, start.length)}let ${functions.map((node) => arrow(code, node)).join()};${rest}${code.slice(at)}`;
}

function arrow(code, { async, id, params, body }) {
  const [one] = params;
  const list = params.length === 1 && one.type === 'Identifier' ? one.name : `(${params.map(({ start, end }) => code.slice(start, end)).join()})`;
  const [only] = body.body;
  const isShort = body.body.length === 1 && only.type === 'ReturnStatement' && only.argument && only.argument.type !== 'SequenceExpression';
  const said = isShort ? code.slice(only.argument.start, only.argument.end) : code.slice(body.start, body.end);
  return `${id.name}=${async ? `async${list.startsWith('(') ? '' : ' '}` : ''}${list}=>${isShort && said.startsWith('{') ? `(${said})` : said}`;
}

/** What stands in the function that opens there. */
function bodyAt(tree, brace) {
  let found;
  walk(tree, (node) => {
    if (node.type === 'BlockStatement' && node.start === brace) found = node.body;
  });
  return found;
}

/** Something of its kind is made, or might be. */
const isMade = (code, name) => new RegExp(`\\bnew ${name.replaceAll('$', '\\$')}(?![\\w$])|(?<![\\w$])${name.replaceAll('$', '\\$')}\\.prototype`).test(code);

/** It asks who calls it, or with what. */
function isBound(body) {
  let is = false;
  walk(body, (node) => {
    is ||= node.type === 'ThisExpression' || node.type === 'MetaProperty' || (node.type === 'Identifier' && node.name === 'arguments');
  });
  return is;
}
