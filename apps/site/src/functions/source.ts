import { type Library, stripMarkers } from "@handmade/course";

/** The library's own lines for an exported name. */
export interface Passage {
  readonly file: string;
  readonly code: string;
}

/**
 * A declaration with the comment above it, read from the library, and
 * after it what it uses of the same file that is not exported.
 *
 * @throws Error if the library has no such export
 */
export function passageOf(library: Library, name: string): Passage {
  const file = library.origins[name]?.file;
  if (!file) throw new Error(`The library exports no ${name}.`);
  const lines = stripMarkers(library.files[file]!).split("\n");
  const own = declaration(lines, new RegExp(`^export \\w+ ${name}\\b`));
  const used = lines
    .map((line) => /^(?:const|function) (\w+)/.exec(line)?.[1])
    .filter((local) => local && new RegExp(`\\b${local}\\b`).test(own))
    .map((local) => declaration(lines, new RegExp(`^\\w+ ${local}\\b`)));
  return { file, code: [own, ...used].join("\n\n") };
}

/** From the comment above a line to the line that closes it. */
function declaration(lines: readonly string[], begins: RegExp): string {
  const at = lines.findIndex((line) => begins.test(line));
  const rest = lines.slice(at);
  const end = rest.findIndex((line) => /^[)}]+;?$|^\S.*;$/.test(line));
  return [...commentAbove(lines, at), ...rest.slice(0, end + 1)].join("\n");
}

function commentAbove(lines: readonly string[], at: number): string[] {
  if (!/\*\/$/.test(lines[at - 1] ?? "")) return [];
  const start = lines.slice(0, at).findLastIndex((l) => l.startsWith("/**"));
  return lines.slice(start, at);
}
