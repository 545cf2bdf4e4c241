import ts from "typescript";

/**
 * What an engine refuses before it runs a line, but TypeScript's parser
 * leaves to its checker. Types themselves are not looked at.
 */
const REFUSED_BY_ENGINES = new Set([
  1100, // invalid use of eval or arguments
  1101, // with
  1102, // delete of a name
  1104, // continue outside a loop
  1105, // break outside a loop
  1107, // jump across a function
  1108, // return outside a function
  1114, // duplicate label
  1115, // continue to no loop
  1116, // break to no label
  1121, // octal literal
  1155, // const without a value
  1163, // yield outside a generator
  1308, // await outside an async function
  2357, // ++ of something that is not a variable
  2364, // assignment to something that is not a variable
  2440, // import and declaration of one name
  2451, // let or const declared twice
]);

/** The first thing in a file that keeps it from being loaded at all. */
export function findEarlyError(
  file: ts.SourceFile,
): { readonly start: number; readonly message: string } | undefined {
  const program = ts.createProgram({
    rootNames: [file.fileName],
    options: {
      noLib: true,
      noResolve: true,
      types: [],
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
    },
    host: hostOf(file),
  });
  const [problem] = [
    ...program.getSyntacticDiagnostics(file),
    ...program
      .getSemanticDiagnostics(file)
      .filter(({ code }) => REFUSED_BY_ENGINES.has(code)),
  ].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return (
    problem && {
      start: problem.start ?? 0,
      message: ts.flattenDiagnosticMessageText(problem.messageText, " "),
    }
  );
}

/** A compiler host whose whole world is one file in memory. */
function hostOf(file: ts.SourceFile): ts.CompilerHost {
  return {
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
    fileExists: (name) => name === file.fileName,
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => "lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
}
