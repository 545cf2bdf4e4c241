import { ownVersion } from "@handmade/sandbox/bundle";
import type { FactFiles } from "./graduation-data.ts";

/** A module with its types and without. */
export interface ModuleText {
  readonly source: string;
  readonly code: string;
}

/** A text of the learner's that passed. */
export interface OwnText extends ModuleText {
  readonly file: string;
  readonly exports: readonly string[];
}

/** The library as it stands when the course is done. */
export interface FinishedLibrary {
  readonly order: readonly string[];
  readonly origins: Parameters<typeof ownVersion>[0]["library"]["origins"];
  /** By file name: `"backward.ts"`. */
  readonly files: Readonly<Record<string, ModuleText>>;
}

/** Whose the exported functions are. */
export interface Owners {
  /** The exercise whose text has it, by name; only the learner's own. */
  readonly own: ReadonlyMap<string, string>;
  /** The names that exercises ask for and the library lends. */
  readonly borrowed: readonly string[];
}

/** Finds out which functions are the learner's own in the end. */
export function owners(
  library: FinishedLibrary,
  texts: Readonly<Record<string, OwnText>>,
): Owners {
  const own = new Map<string, string>();
  const borrowed: string[] = [];
  const course = {
    exercise: "",
    order: library.order,
    library: { files: [], origins: library.origins },
    own: Object.fromEntries(
      Object.entries(texts).map(([id, { file, code, exports }]) => [
        id,
        { name: file, code, imports: [], exports },
      ]),
    ),
  };
  for (const [name, { file, exercise }] of Object.entries(library.origins)) {
    if (!(file in library.files) || !exercise) continue;
    if (!isWritten(library, exercise)) continue;
    const version = ownVersion(course, name);
    if (version) own.set(name, version);
    else borrowed.push(name);
  }
  return { own, borrowed };
}

/** Whether an exercise's part is in the finished library already. */
function isWritten({ order }: FinishedLibrary, exercise: string): boolean {
  return order.indexOf(exercise) <= order.indexOf("5.5");
}

/**
 * The learner's library as a folder: `src` is what they wrote, `lib` the
 * same without types, so that any Node from 20 on runs it. A file that
 * several texts share is a list of where each function stands.
 */
export function ownLibrary(
  library: FinishedLibrary,
  texts: Readonly<Record<string, OwnText>>,
  facts: FactFiles,
): Record<string, string> {
  const found = owners(library, texts);
  const modules: Record<string, ModuleText> = {};
  const index: string[] = [];
  for (const [file, whole] of Object.entries(library.files)) {
    if (file === "index.ts") continue;
    const names = namesIn(library, file);
    if (names.length > 0)
      index.push(`export { ${names.join(", ")} } from "./${file}";\n`);
    const versions = new Set(names.map((name) => found.own.get(name)));
    const [only] = versions;
    if (versions.size > 1)
      Object.assign(modules, shared(file, names, found, texts, whole));
    else modules[file] = only ? texts[only]! : whole;
  }
  const list = index.join("");
  modules["index.ts"] = { source: list, code: list };

  const folder: Record<string, string> = { ...facts };
  for (const [name, { source, code }] of Object.entries(modules)) {
    folder[`src/${name}`] = source;
    folder[`lib/${name.replace(/ts$/, "js")}`] = toJavaScript(code);
  }
  folder["README.md"] = readme(found, library, facts["README.md"] ?? "");
  return folder;
}

/** The exported names that stand in a file at the end of the course. */
function namesIn(library: FinishedLibrary, file: string): string[] {
  return Object.entries(library.origins)
    .filter(([, origin]) => origin.file === file)
    .filter(([, { exercise }]) => !exercise || isWritten(library, exercise))
    .map(([name]) => name);
}

/** `backward.ts` as a list, and the texts that it lists beside it. */
function shared(
  file: string,
  names: readonly string[],
  { own }: Owners,
  texts: Readonly<Record<string, OwnText>>,
  whole: ModuleText,
): Record<string, ModuleText> {
  const folder = file.replace(/\.ts$/, "");
  const modules: Record<string, ModuleText> = {};
  const lines = names.map((name) => {
    const version = own.get(name);
    const path = `${folder}/${version ?? "borrowed"}.ts`;
    modules[path] = oneFolderDown(version ? texts[version]! : whole);
    return `export { ${name} } from "./${path}";\n`;
  });
  const list = lines.join("");
  return { ...modules, [file]: { source: list, code: list } };
}

const specifier = /(\bfrom\s*|\bimport\s*)(["'])\.\/([\w./-]+)\.ts\2/g;

function oneFolderDown({ source, code }: ModuleText): ModuleText {
  const down = (text: string) => text.replace(specifier, "$1$2../$3.ts$2");
  return { source: down(source), code: down(code) };
}

/** With the names that files have in `lib`, and no blanks at line ends. */
function toJavaScript(code: string): string {
  return code
    .replace(/(\bfrom\s*|\bimport\s*)(["'])(\.[\w./-]+)\.ts\2/g, "$1$2$3.js$2")
    .replace(/[ \t]+$/gm, "")
    .replace(/^\n+/, "");
}

function readme(
  { own, borrowed }: Owners,
  { origins }: FinishedLibrary,
  text: string,
): string {
  const lines = (names: readonly string[], none: string) =>
    names.map((name) => `- \`${name}\`, ${origins[name]!.file}`).join("\n") ||
    none;
  return text
    .replace("<!-- yours -->", lines([...own.keys()], "None yet."))
    .replace("<!-- borrowed -->", lines(borrowed, "None: all of it is yours."));
}
