/** Finds words for people that stand in the code itself instead of in a texts module. */

import ts from "typescript";
import type { SourceFile } from "./source-files.ts";

/** Attributes, and properties of what is handed to components, whose value is seen or heard. */
const VISIBLE =
  /^(?:aria-(?:label|description|roledescription|placeholder|valuetext)|alt|caption|description|empty|example|heading|hint|kicker|label|lead|message|meta|placeholder|sentence|summary|text|title)$/;

/** Shown as well, but as a property too often something else: a code, a list of routes. */
const VISIBLE_ATTRIBUTE = /^(?:children|error|tag)$/;

/** Says things to people from outside a component. */
const SPEAKS = /^(?:showToast|announce|alert)$/;

const LETTER = /\p{L}/u;

/** Each as "path:line: the words". */
export const visibleWords = (files: readonly SourceFile[]): string[] =>
  files.filter(({ path }) => isLookedAt(path)).flatMap(wordsIn);

/**
 * Components, and what the slices keep beside them; the texts modules are where words belong. What neighbours of the
 * example wrote is no word of the app: it is in Dutch, as their own would be.
 */
export const isLookedAt = (path: string): boolean =>
  !/(?:^|\/)texts(?:\.en)?\.ts$|\.test\.tsx?$|\/features\/example\/content\//.test(path) &&
  (path.endsWith(".tsx") || /(?:^|\/)src\/features\/.*\.ts$/.test(path));

function wordsIn({ path, text }: SourceFile): string[] {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const constants = constantsOf(file);
  const found: string[] = [];
  const report = (node: ts.Node, words: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${path}:${line + 1}: ${words.trim()}`);
  };
  const look = (node: ts.Node) => {
    if (ts.isJsxText(node) && LETTER.test(node.text.replace(/&\w+;/g, ""))) report(node, node.text);
    for (const shown of shownBy(node, file))
      for (const literal of literalsOf(shown, constants)) report(literal, literal.text);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** The expressions whose value this piece of code shows as it is. */
function shownBy(node: ts.Node, file: ts.SourceFile): ts.Expression[] {
  if (ts.isJsxAttribute(node)) {
    const name = node.name.getText(file);
    if (!VISIBLE.test(name) && !VISIBLE_ATTRIBUTE.test(name)) return [];
    return node.initializer ? [node.initializer] : [];
  }
  if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)))
    return node.expression ? [node.expression] : [];
  if (ts.isPropertyAssignment(node)) return VISIBLE.test(nameOf(node.name)) ? [node.initializer] : [];
  if (ts.isCallExpression(node) && SPEAKS.test(node.expression.getText(file))) return [...node.arguments];
  return [];
}

const nameOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : "";

type Literal = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

/** The strings with letters that an expression can come to; what it is given or compares is not shown. */
function literalsOf(
  node: ts.Node,
  constants: ReadonlyMap<string, ts.Node>,
  seen: ReadonlySet<string> = new Set(),
): Literal[] {
  const all = (...nodes: readonly ts.Node[]) => nodes.flatMap((each) => literalsOf(each, constants, seen));
  if (ts.isStringLiteralLike(node)) return LETTER.test(node.text) ? [node] : [];
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head, ...node.templateSpans.map((span) => span.literal)];
    const values = node.templateSpans.map((span) => span.expression);
    return [...parts.filter((part) => LETTER.test(part.text)), ...all(...values)];
  }
  if (ts.isConditionalExpression(node)) return all(node.whenTrue, node.whenFalse);
  if (ts.isBinaryExpression(node)) return all(...comesTo(node));
  if (ts.isArrayLiteralExpression(node)) return all(...node.elements);
  if (isFunction(node)) return all(...returnedBy(node.body));
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return all(node.expression);
  if (isWrapper(node)) return node.expression ? all(node.expression) : [];
  if (!ts.isIdentifier(node) || seen.has(node.text)) return [];
  const value = constants.get(node.text);
  return value ? literalsOf(value, constants, new Set([...seen, node.text])) : [];
}

/** The sides of an operator that its value may be. */
function comesTo({ left, right, operatorToken: { kind } }: ts.BinaryExpression): ts.Expression[] {
  switch (kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return [right];
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.PlusToken:
      return [left, right];
    default:
      return [];
  }
}

const isWrapper = (node: ts.Node): node is ts.Node & { readonly expression?: ts.Expression } =>
  ts.isJsxExpression(node) ||
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isNonNullExpression(node);

const isFunction = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionDeclaration =>
  ts.isArrowFunction(node) || ts.isFunctionDeclaration(node);

/** What a function gives back: its expression, or whatever follows a `return`. */
function returnedBy(body: ts.ConciseBody | undefined): ts.Node[] {
  if (!body || !ts.isBlock(body)) return body ? [body] : [];
  const found: ts.Node[] = [];
  const look = (node: ts.Node) => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, look);
  };
  look(body);
  return found;
}

/** What the names declared in the file stand for, so that a detour over a constant or a function hides nothing. */
function constantsOf(file: ts.SourceFile): Map<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  const look = (node: ts.Node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      found.set(node.name.text, node.initializer);
    if (ts.isFunctionDeclaration(node) && node.name) found.set(node.name.text, node);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}
