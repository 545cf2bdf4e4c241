const texts = import.meta.glob<string>(
  [
    "../../../../../packages/nn/src/*.ts",
    "!../../../../../packages/nn/src/*.test.ts",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** Where an exercise's solution begins and ends. */
const marker = /^\s*\/\/ #(?:end)?region.*\n/gm;

/** The library's files by name, as they are read without the course. */
export function libraryFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path.slice(path.lastIndexOf("/") + 1),
      text.replace(marker, ""),
    ]),
  );
}
