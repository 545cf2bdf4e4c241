import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import ts from "typescript";
import type { Files } from "./states.ts";

/** As `packages/nn` is compiled: no DOM, no Node. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noUncheckedIndexedAccess: false,
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/**
 * A type checker for learners' folders. One checker reads TypeScript's
 * own library once, and remembers which folders were fine.
 */
export function typeChecker(): (files: Files) => string[] {
  const parsed = new Map<string, ts.SourceFile>();
  const known = new Map<string, string[]>();
  const parse = (name: string, text: string) => {
    const key = `${name}\n${text}`;
    const found = parsed.get(key);
    if (found) return found;
    const made = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
    parsed.set(key, made);
    return made;
  };
  return (files) => {
    const hash = createHash("sha256")
      .update(JSON.stringify(Object.entries(files).sort()))
      .digest("hex");
    const problems = known.get(hash) ?? check(files, parse);
    known.set(hash, problems);
    return problems;
  };
}

type Parse = (name: string, text: string) => ts.SourceFile;

function check(files: Files, parse: Parse): string[] {
  const inFolder = (name: string) => files[name.replace(/^\//, "")];
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getCurrentDirectory: () => "/",
    fileExists: (name) => inFolder(name) !== undefined,
    readFile: inFolder,
    directoryExists: (name) => name === "/" || name === "",
    getDirectories: () => [],
    realpath: (name) => name,
    getSourceFile: (name) => {
      const text = inFolder(name) ?? libraryText(name);
      return text === undefined ? undefined : parse(name, text);
    },
  };
  const names = Object.keys(files).map((name) => `/${name}`);
  const program = ts.createProgram(names, options, host);
  return ts.getPreEmitDiagnostics(program).map(describe);
}

const libraryTexts = new Map<string, string>();

function libraryText(name: string): string | undefined {
  if (!/\/lib\.[\w.]+\.d\.ts$/.test(name)) return;
  const known = libraryTexts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(name, "utf8");
  libraryTexts.set(name, text);
  return text;
}

function describe(diagnostic: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
  const { file, start } = diagnostic;
  if (!file || start === undefined) return text;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.replace(/^\//, "")}:${line + 1}: ${text}`;
}
