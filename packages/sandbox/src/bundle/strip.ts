import type { LoadProblem } from "@handmade/judge";
import { blankSourceFile } from "ts-blank-space";
import ts from "typescript";
import { findEarlyError } from "./early-errors.ts";

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

/** A module without its types, at the same lines and columns. */
export interface Stripped {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly Import[];
  /** Exported values, `"default"` included. */
  readonly exports: readonly string[];
}

/** The one library file that holds nothing but types. */
const TYPES_ONLY = "./types.ts";

/** More than any honest exercise; a parser's time grows with it. */
const MAX_CHARACTERS = 1_000_000;

/**
 * Takes the types out of a TypeScript module. Every line and column
 * stays where it was, so positions in errors need no source map.
 *
 * @param name what the module is called in messages: `"neuron.ts"`
 * @param from `"course"` saves the time of looking for mistakes
 */
export function strip(
  name: string,
  source: string,
  from: "learner" | "course" = "learner",
): Stripped | LoadProblem {
  const text = source.replace(/^\uFEFF/, "");
  if (text.length > MAX_CHARACTERS)
    return syntax(
      `This file has ${text.length} characters; the limit is ${MAX_CHARACTERS}.`,
    );
  try {
    return stripText(name, text, from === "learner");
  } catch (problem) {
    // The parser calls itself once per level of brackets.
    if (!(problem instanceof RangeError)) throw problem;
    return syntax("This file nests brackets too deeply to be read.");
  }
}

function stripText(
  name: string,
  text: string,
  mayBeWrong: boolean,
): Stripped | LoadProblem {
  const invisible = text.indexOf("\0");
  const file = ts.createSourceFile(
    name,
    text,
    { languageVersion: ts.ScriptTarget.ESNext },
    true,
    ts.ScriptKind.TS,
  );
  if (invisible >= 0)
    return at(
      file,
      invisible,
      "There is a character here that cannot be seen (code 0). Delete it.",
    );
  const early = mayBeWrong && findEarlyError(file);
  if (early) return at(file, early.start, early.message);

  const kept: ts.Node[] = [];
  const code = blankSourceFile(file, (node) => kept.push(node));
  const first = kept[0];
  if (first) return at(file, first.getStart(file), notErasable(first));

  const { imports, vanishing, computed } = readImports(file);
  if (computed)
    return {
      kind: "import",
      specifier: computed.getText(file).slice(0, 80),
      message: "`import(…)` works here only with a name in quotes.",
      line: lineOf(file, computed.getStart(file)),
    };
  return {
    name,
    code: vanishing.reduce(blank, code),
    imports,
    exports: readExports(file),
  };
}

function readImports(file: ts.SourceFile) {
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

function readExports(file: ts.SourceFile): string[] {
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

function blank(code: string, node: ts.Node): string {
  const [from, to] = [node.getStart(), node.end];
  const spaces = code.slice(from, to).replace(/[^\r\n]/g, " ");
  return code.slice(0, from) + spaces + code.slice(to);
}

const NOT_ERASABLE: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.EnumDeclaration]:
    "`enum` does not work here: only types that vanish do. Use an object, or a union of texts.",
  [ts.SyntaxKind.ModuleDeclaration]:
    "`namespace` does not work here: only types that vanish do. Use plain exports.",
  [ts.SyntaxKind.Parameter]:
    "`public`, `private` or `readonly` in a constructor's list does not work here. Declare the field, then assign it.",
  [ts.SyntaxKind.TypeAssertionExpression]:
    "`<T>value` does not work here. Write `value as T`.",
};

function notErasable(node: ts.Node): string {
  return (
    NOT_ERASABLE[node.kind] ??
    "This piece of TypeScript cannot be run by leaving its types out."
  );
}

function lineOf(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}

function at(file: ts.SourceFile, start: number, message: string): LoadProblem {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return { kind: "syntax", message, line: line + 1, column: character + 1 };
}

function syntax(message: string): LoadProblem {
  return { kind: "syntax", message, line: 1, column: 1 };
}
