import ts from "typescript";

/** One place where a module names another one. */
export interface Import {
  readonly specifier: string;
  /** Where the specifier stands in the code, without its quotes. */
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** What is asked for by name; `"all"` if it may be anything. */
  readonly names: readonly string[] | "all";
}

/** The one library file that holds nothing but types. */
const TYPES_ONLY = "./types.ts";

/**
 * What a module asks of others. `vanishing` are declarations that ask for
 * no value, so that there is nothing to load; `computed` is the first
 * `import(…)` of something other than a name in quotes.
 */
export function readImports(file: ts.SourceFile) {
  const imports: Import[] = [];
  const vanishing: ts.Node[] = [];
  let computed: ts.Node | undefined;

  const add = (literal: ts.StringLiteral, names: Import["names"]) =>
    imports.push({
      specifier: literal.text,
      from: literal.getStart(file) + 1,
      to: literal.end - 1,
      line: lineOf(file, literal.getStart(file)),
      names,
    });

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      if (!from || !ts.isStringLiteral(from)) return;
      const names = namesOf(node);
      if (names === "types") return;
      if (from.text === TYPES_ONLY || names.length === 0) vanishing.push(node);
      else add(from, names);
      return;
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword
    ) {
      const [what] = node.arguments;
      if (what && ts.isStringLiteral(what)) add(what, "all");
      else computed ??= node;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, vanishing, computed };
}

/** The values a declaration asks for; `"types"` if it is erased whole. */
function namesOf(
  node: ts.ImportDeclaration | ts.ExportDeclaration,
): readonly string[] | "all" | "types" {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return "types";
    const clause = node.exportClause;
    return clause && ts.isNamedExports(clause) ? valuesOf(clause) : "all";
  }
  const clause = node.importClause;
  if (!clause) return "all";
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return "types";
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) return "all";
  return [
    ...(clause.name ? ["default"] : []),
    ...(bindings ? valuesOf(bindings) : []),
  ];
}

function valuesOf(list: ts.NamedImports | ts.NamedExports): string[] {
  return [...list.elements]
    .filter((element) => !element.isTypeOnly)
    .map((element) => (element.propertyName ?? element.name).text);
}

/** The names of the values a module exports, `"default"` included. */
export function readExports(file: ts.SourceFile): string[] {
  return file.statements.flatMap((node) => {
    if (ts.isExportAssignment(node)) return ["default"];
    if (ts.isExportDeclaration(node)) return reExports(node);
    const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : [];
    const has = (kind: ts.SyntaxKind) =>
      modifiers?.some((modifier) => modifier.kind === kind);
    if (!has(ts.SyntaxKind.ExportKeyword)) return [];
    if (has(ts.SyntaxKind.DeclareKeyword)) return [];
    if (has(ts.SyntaxKind.DefaultKeyword)) return ["default"];
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations.flatMap((d) => bound(d.name));
    const named = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
    // A body is what tells a function from one of its overloads.
    if (ts.isFunctionDeclaration(node) && !node.body) return [];
    return named && node.name ? [node.name.text] : [];
  });
}

function reExports(node: ts.ExportDeclaration): string[] {
  if (node.isTypeOnly || !node.exportClause) return [];
  if (ts.isNamespaceExport(node.exportClause))
    return [node.exportClause.name.text];
  return node.exportClause.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => element.name.text);
}

/** The names in `a` or `{ a, b: [c] }` on the left of a declaration. */
function bound(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? bound(element.name) : [],
  );
}

/** The line of a position, from 1. */
export function lineOf(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}
