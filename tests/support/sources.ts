import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';

/** The project's folder. */
export const ROOT = path.join(__dirname, '..', '..');

/** A function or method as a reader sees it: from its first line to its last, with all that is in it. */
export interface FunctionSeen {
  name: string;
  line: number;
  lines: number;
}

/** A name taken from another file; `*` for the whole of it. */
export interface Import {
  /** Path from the root for the project's own files, with its ending; the package's name for others. */
  from: string;
  names: readonly string[];
}

/** One file of the project, read once. */
export interface Source {
  file: string;
  text: string;
  imports: readonly Import[];
  exports: readonly string[];
  functions: readonly FunctionSeen[];
  /** Lines where a value's type is claimed instead of shown: `as` and `!`. `as const` claims nothing. */
  casts: readonly number[];
  /** What stands between quotes, in templates and between tags. */
  texts: readonly { line: number; text: string }[];
}

interface Node {
  type: string;
  span?: { start: number; end: number };
  [property: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Adds the nodes below a value, through plain objects too: swc wraps arguments and patterns in objects without a type. */
function gather(value: unknown, into: Node[]): Node[] {
  if (typeof value !== 'object' || value === null) return into;
  if (isNode(value)) into.push(value);
  else for (const inner of Object.values(value)) gather(inner, into);
  return into;
}

const below = (value: unknown): Node[] => gather(value, []);

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const name in node) if (name !== 'span' && name !== 'ctxt') gather(node[name], children);
  return children;
}

const stringOf = (value: unknown): string => (isNode(value) ? String(value.value) : '');

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(path.join(ROOT, file)).isDirectory()) return filesIn(file);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [file] : [];
  });
}

const exists = (file: string): boolean => statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.isFile() ?? false;

/** The file that an import names. */
function resolve(file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const plain = path.normalize(path.join(path.dirname(file), name));
  return [plain, `${plain}.ts`, `${plain}.tsx`, path.join(plain, 'index.ts')].find(exists) ?? plain;
}

const FUNCTIONS = new Set([
  'ArrowFunctionExpression',
  'FunctionExpression',
  'FunctionDeclaration',
  'ClassMethod',
  'MethodProperty',
  'Constructor',
]);
const CLAIMS = new Set(['TsAsExpression', 'TsNonNullExpression', 'TsTypeAssertion']);

function nameOf(node: Node, parent: Node | undefined): string {
  for (const named of [node.identifier, node.key, parent?.id, parent?.key])
    if (isNode(named)) return String(named.value);
  return '(function)';
}

interface Found {
  imports: Import[];
  exports: string[];
  functions: FunctionSeen[];
  casts: number[];
  texts: { line: number; text: string }[];
}

/** Names that a declaration makes. */
function declared(node: Node): string[] {
  if (isNode(node.identifier)) return [String(node.identifier.value)];
  if (isNode(node.id)) return [String(node.id.value)];
  return below(node.declarations).flatMap((one) => (isNode(one.id) ? bound(one.id) : []));
}

const bound = (pattern: Node): string[] =>
  pattern.type === 'Identifier' ? [String(pattern.value)] : childrenOf(pattern).flatMap(bound);

/** Walks a file once and notes what the rules ask about. */
class Reader {
  readonly found: Found = { imports: [], exports: [], functions: [], casts: [], texts: [] };
  private readonly lineStarts: number[] = [0];

  constructor(
    private readonly file: string,
    text: string,
  ) {
    const bytes = Buffer.from(text);
    bytes.forEach((byte, at) => {
      if (byte === 10) this.lineStarts.push(at + 1);
    });
  }

  /** swc counts bytes from one. */
  private lineAt(position: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lineStarts[middle] ?? 0) <= position - 1) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  private lines({ span = { start: 1, end: 1 } }: Node): { line: number; lines: number } {
    const line = this.lineAt(span.start);
    return { line, lines: this.lineAt(span.end - 1) - line + 1 };
  }

  private taken(from: unknown, names: readonly string[]): void {
    this.found.imports.push({ from: resolve(this.file, stringOf(from)), names });
  }

  private module(node: Node): void {
    const specifiers = below(node.specifiers);
    const named = specifiers.map((one) =>
      one.type === 'ImportDefaultSpecifier'
        ? 'default'
        : one.type === 'ImportNamespaceSpecifier'
          ? '*'
          : stringOf(one.imported ?? one.local ?? one.orig),
    );
    if (node.type === 'ImportDeclaration') this.taken(node.source, named);
    if (node.type === 'ExportAllDeclaration') this.taken(node.source, ['*']);
    if (node.type === 'ExportNamedDeclaration') {
      if (isNode(node.source)) this.taken(node.source, named);
      this.found.exports.push(...specifiers.map((one) => stringOf(one.exported ?? one.orig)));
    }
    if (node.type === 'ExportDeclaration' && isNode(node.declaration))
      this.found.exports.push(...declared(node.declaration));
    if (node.type === 'ExportDefaultDeclaration' || node.type === 'ExportDefaultExpression')
      this.found.exports.push('default');
  }

  private note(node: Node, parent: Node | undefined): void {
    if (FUNCTIONS.has(node.type)) this.found.functions.push({ name: nameOf(node, parent), ...this.lines(node) });
    if (CLAIMS.has(node.type)) this.found.casts.push(this.lines(node).line);
    if (node.type === 'StringLiteral' || node.type === 'JSXText')
      this.found.texts.push({ line: this.lines(node).line, text: String(node.value) });
    if (node.type === 'TemplateElement')
      this.found.texts.push({ line: this.lines(node).line, text: String(node.cooked ?? node.raw) });
    if (node.type === 'RegExpLiteral')
      this.found.texts.push({ line: this.lines(node).line, text: String(node.pattern) });
    if (node.type === 'TsImportType')
      this.taken(node.argument, [isNode(node.qualifier) ? stringOf(node.qualifier) : '*']);
    if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import') {
      const [argument] = below(node.arguments);
      if (argument?.type === 'StringLiteral') this.taken(argument, ['*']);
    }
  }

  walk(node: Node, parent?: Node): void {
    this.note(node, parent);
    if (/^(Import|Export)/.test(node.type)) this.module(node);
    if (node.type === 'ImportDeclaration') return;
    for (const child of childrenOf(node)) this.walk(child, node);
  }
}

function read(file: string): Source {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const module = parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022' });
  const reader = new Reader(file, text);
  for (const node of module.body) reader.walk(node as unknown as Node);
  return { file, text, ...reader.found };
}

/** Every source file in these folders. */
export const readSources = (folders: readonly string[]): Source[] => folders.flatMap(filesIn).map(read);
