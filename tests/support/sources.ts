/** The repository's own files, and what each TypeScript file imports, names and writes. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(import.meta.dirname, '../..');
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt']);
const SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'srcDoc',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTML',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'execCommand',
  'dangerouslySetInnerHTML',
]);

export interface Source {
  /** from the root, with slashes */
  path: string;
  lines: number;
  /** as written; relative ones from the root */
  imports: string[];
  /** names used as variables, not as properties, types or text */
  names: Set<string>;
  /** HTML sinks and code from text, in the words of the file */
  sinks: string[];
}

/** Every file of the repository from the root, with slashes, in order. */
export function allFiles(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? allFiles(path) : [relative(ROOT, path).split(sep).join('/')];
    });
}

/** What is in a file of the repository, as text. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Lines as `wc -l` and people count them. */
export const linesIn = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Parses one TypeScript file. */
export function parse(path: string, text = textOf(path)): Source {
  const source: Source = { path, lines: linesIn(text), imports: [], names: new Set(), sinks: [] };
  const visit = (node: ts.Node): void => {
    const module = moduleOf(node);
    if (module) source.imports.push(module.startsWith('.') ? posix.normalize(`${dirname(path)}/${module}`) : module);
    if (ts.isIdentifier(node) && isVariable(node)) source.names.add(node.text);
    const sink = sinkOf(node);
    if (sink) source.sinks.push(sink);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return source;
}

/** What an import, export … from, import() or import type takes in; of a glob, its folder part. */
function moduleOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : undefined;
  if (!ts.isCallExpression(node) || !node.arguments[0] || !ts.isStringLiteralLike(node.arguments[0])) return undefined;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0].text;
  return node.expression.getText() === 'import.meta.glob' ? node.arguments[0].text : undefined;
}

/** `browser` in `browser.alarms` or `globalThis.browser`, not in `{ browser: 1 }` or `firefox.browser`. */
function isVariable(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return /^(globalThis|window|self)$/.test(parent.expression.getText());
  if ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) && parent.name === node) return false;
  return !(ts.isJsxAttribute(parent) || ts.isParameter(parent) || ts.isBindingElement(parent));
}

function sinkOf(node: ts.Node): string | undefined {
  const isSink =
    (ts.isPropertyAccessExpression(node) && (SINKS.has(node.name.text) || /document\.write(ln)?$/i.test(node.getText()))) ||
    (ts.isElementAccessExpression(node) && isText(node.argumentExpression, SINKS)) ||
    ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && SINKS.has(node.name.getText().replaceAll(/['"]/g, ''))) ||
    ((ts.isCallExpression(node) || ts.isNewExpression(node)) && isCodeFromText(node)) ||
    (ts.isStringLiteralLike(node) && /^\s*javascript:/i.test(node.text));
  return isSink ? node.getText() : undefined;
}

/** Also `setAttribute('onclick', …)`, and what a clock is told to run. */
function isCodeFromText({ expression, arguments: given = [] }: { expression: ts.Expression; arguments?: readonly ts.Expression[] }): boolean {
  const name = expression.getText();
  if (/^((globalThis|window|self)\.)?(eval|Function)$/.test(name)) return true;
  if (/setTimeout$|setInterval$/.test(name)) return given[0] !== undefined && (ts.isStringLiteralLike(given[0]) || ts.isTemplateExpression(given[0]));
  return /\.setAttribute(NS)?$/.test(name) && given.some((one) => ts.isStringLiteralLike(one) && /^(on[a-z]+|srcdoc)$/i.test(one.text));
}

const isText = (node: ts.Expression, texts: ReadonlySet<string>) => ts.isStringLiteralLike(node) && texts.has(node.text);
