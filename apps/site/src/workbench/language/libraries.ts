/**
 * TypeScript's own declarations of the language, without those of a
 * browser: a program for an exercise has no page to talk to.
 */
const texts = import.meta.glob<string>(
  [
    "../../../../../node_modules/typescript/lib/lib.es5.d.ts",
    "../../../../../node_modules/typescript/lib/lib.es20{15,16,17,18,19,20,21,22,23}.d.ts",
    "../../../../../node_modules/typescript/lib/lib.es20{15,16,17,18,19,20,21,22,23}.*.d.ts",
    "../../../../../node_modules/typescript/lib/lib.decorators*.d.ts",
    "!**/*.full.d.ts",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** What a program may use besides the language: printing. */
const printing = `interface Console {
  /** Prints the values below the editor. */
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
}
declare const console: Console;
`;

/** File name to text, as the virtual file system wants them. */
export function libraries(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(texts))
    files.set(path.slice(path.lastIndexOf("/")), text);
  files.set("/console.d.ts", printing);
  return files;
}
