import type { LoadProblem } from "@handmade/judge";
import { blankSourceFile } from "ts-blank-space";
import ts from "typescript";
import { findEarlyError } from "./early-errors.ts";
import {
  type Import,
  lineOf,
  readExports,
  readImports,
} from "./imports-exports.ts";

/** A module without its types, at the same lines and columns. */
export interface Stripped {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly Import[];
  /** Exported values, `"default"` included. */
  readonly exports: readonly string[];
}

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

function at(file: ts.SourceFile, start: number, message: string): LoadProblem {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return { kind: "syntax", message, line: line + 1, column: character + 1 };
}

function syntax(message: string): LoadProblem {
  return { kind: "syntax", message, line: 1, column: 1 };
}
