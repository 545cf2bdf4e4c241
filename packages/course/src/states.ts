import type { Library } from "./library.ts";
import { placeOf } from "./outline.ts";
import { dropRegions, parseRegions, stripMarkers } from "./regions.ts";

/** File contents by name, as the learner has them. */
export type Files = Readonly<Record<string, string>>;

/**
 * The learner's folder when an exercise is done: the library without
 * what later exercises write.
 *
 * @throws Error if there is no such exercise
 */
export function folderAfter(library: Library, id: string): Files {
  return folderUpTo(library, placeOf(id));
}

/** The learner's folder when an exercise begins. */
export function folderBefore(library: Library, id: string): Files {
  return folderUpTo(library, placeOf(id) - 1);
}

/** One file of {@link folderAfter}: the reference as a program. */
export function solutionFile(
  library: Library,
  exercise: { readonly id: string; readonly file: string },
): string {
  const source = folderAfter(library, exercise.id)[exercise.file];
  if (source === undefined)
    throw new Error(
      `Exercise ${exercise.id} writes ${exercise.file}, but the library has no region ${exercise.id} there.`,
    );
  return source;
}

/**
 * What an exercise adds, as a passage to be read: its regions' text,
 * without what later exercises add inside them.
 */
export function solution(
  library: Library,
  exercise: { readonly id: string; readonly file: string },
): string {
  const place = placeOf(exercise.id);
  const source = dropRegions(
    library.files[exercise.file] ?? "",
    (name) => placeOf(name) > place,
  );
  return parseRegions(exercise.file, source)
    .filter(({ name }) => name === exercise.id)
    .map(({ code }) => code)
    .join("\n\n");
}

function folderUpTo(library: Library, last: number): Files {
  const later = (name: string) => placeOf(name) > last;
  const folder: Record<string, string> = {};
  for (const [file, source] of Object.entries(library.files)) {
    const text = stripMarkers(dropRegions(source, later));
    if (exportsSomething(text)) folder[file] = text;
  }
  for (let before = -1; before !== Object.keys(folder).length; ) {
    before = Object.keys(folder).length;
    tidyImports(folder);
  }
  return folder;
}

const imports = /^import (type )?\{([^}]*)\} from "\.\/([\w-]+\.ts)";\n/gm;
const star = /^export (?:type )?\* from "\.\/([\w-]+\.ts)";\n/gm;

/** Leaves out imports that nothing uses any more, and empty files. */
function tidyImports(folder: Record<string, string>): void {
  for (const [file, source] of Object.entries(folder)) {
    const body = withoutComments(source.replace(imports, ""));
    const text = source
      .replace(star, (line, from: string) => (from in folder ? line : ""))
      .replace(imports, (_, type = "", names: string, from: string) => {
        const used = names
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== "" && uses(body, localName(name)));
        return used.length > 0 ? importLine(type, used, from) : "";
      })
      .replace(/^\n+|\n+$/g, "")
      .concat("\n");
    if (exportsSomething(text)) folder[file] = text;
    else delete folder[file];
  }
}

function importLine(type: string, names: string[], from: string): string {
  const line = `import ${type}{ ${names.join(", ")} } from "./${from}";\n`;
  if (line.length <= 73) return line;
  return `import ${type}{\n${names.map((n) => `  ${n},\n`).join("")}} from "./${from}";\n`;
}

function localName(name: string): string {
  return name.replace(/^type /, "").replace(/^.* as /, "");
}

function uses(body: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(body);
}

/** A file that exports nothing any more is of no use to anyone. */
function exportsSomething(source: string): boolean {
  return /^export /m.test(withoutComments(source));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
