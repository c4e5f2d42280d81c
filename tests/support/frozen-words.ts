/** Finds words that are read once, when a file is loaded: they would stay in the language of that moment. */

import ts from "typescript";
import type { SourceFile } from "./source-files.ts";

/** Each as "path:line: the code". */
export const frozenWords = (files: readonly SourceFile[]): string[] =>
  files.filter(({ path }) => /^(?!.*\.test\.tsx?$).*\.tsx?$/.test(path)).flatMap(frozenIn);

function frozenIn({ path, text }: SourceFile): string[] {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const names = namesOfTexts(file);
  const found: string[] = [];
  const look = (node: ts.Node) => {
    // What a function reads, it reads when it is called.
    if (ts.isFunctionLike(node) || ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node) && names.has(node.text) && isRead(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${path}:${line + 1}: ${node.parent.getText(file)}`);
    }
    ts.forEachChild(node, look);
  };
  if (names.size > 0) look(file);
  return found;
}

/** What this file calls the words that it imports or makes. */
function namesOfTexts(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (!/(?:^|\/)texts\.ts$/.test(statement.moduleSpecifier.text)) continue;
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named)) continue;
    for (const { name, propertyName } of named.elements)
      if ((propertyName ?? name).text === "texts") names.add(name.text);
  }
  return names;
}

/** Handed on whole (`translate(texts, …)`, a list of rooms), words still follow the language; a part of them does not. */
const isRead = (node: ts.Identifier): boolean =>
  ((ts.isPropertyAccessExpression(node.parent) || ts.isElementAccessExpression(node.parent)) &&
    node.parent.expression === node &&
    !isTypeOnly(node.parent)) ||
  (ts.isVariableDeclaration(node.parent) && ts.isObjectBindingPattern(node.parent.name)) ||
  ts.isSpreadAssignment(node.parent);

const isTypeOnly = (node: ts.Node): boolean =>
  ts.isTypeQueryNode(node.parent) || ts.isQualifiedName(node.parent);
