import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeOf } from "./outline.ts";
import { parseRegions, type Region } from "./regions.ts";

/** Where an exported name comes from. */
export interface Origin {
  readonly file: string;
  /** The exercise that writes it; null if it is given from the start. */
  readonly exercise: string | null;
  /** Later exercises that add to it, in the order of the text. */
  readonly grown?: readonly string[];
}

/** The library that the course builds, as text. */
export interface Library {
  /** By file name: `"neuron.ts"`. Markers and all. */
  readonly files: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, readonly Region[]>>;
  /** By exported name; types are not in it. */
  readonly origins: Readonly<Record<string, Origin>>;
}

const exported = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/;

/**
 * Reads the folder `packages/nn/src`.
 *
 * @throws Error if markers do not pair up, a region is not named after
 *         an exercise, or two files export the same name
 */
export function readLibrary(folder: string): Library {
  const files: Record<string, string> = {};
  const regions: Record<string, readonly Region[]> = {};
  const origins: Record<string, Origin> = {};
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
    const source = readFileSync(join(folder, file), "utf8");
    files[file] = source;
    regions[file] = parseRegions(file, source);
    for (const { name } of regions[file]) placeOf(name);
    const found = exportsOf(source);
    for (const [at, [name, line]] of found.entries()) {
      if (origins[name])
        throw new Error(
          `${file}:${line}: \`${name}\` is exported by ${origins[name].file}, too`,
        );
      const region = innermost(regions[file], line);
      const end = found[at + 1]?.[1] ?? Number.POSITIVE_INFINITY;
      const grown = within(region, regions[file], [line, end]);
      origins[name] = {
        file,
        exercise: region?.name ?? null,
        ...(grown.length > 0 ? { grown } : {}),
      };
    }
  }
  return { files, regions, origins };
}

function exportsOf(source: string): [name: string, line: number][] {
  return source.split("\n").flatMap((text, at) => {
    const name = exported.exec(text)?.[1];
    return name ? [[name, at + 1] as [string, number]] : [];
  });
}

/** The regions inside a declaration that itself is part of a region. */
function within(
  outer: Region | undefined,
  regions: readonly Region[],
  [from, to]: readonly [number, number],
): string[] {
  if (!outer) return [];
  return regions
    .filter(({ line, lastLine }) => lastLine <= outer.lastLine && line > from)
    .filter(({ line }) => line < to)
    .map(({ name }) => name);
}

function innermost(regions: readonly Region[], line: number) {
  return regions
    .filter((region) => region.line <= line && line <= region.lastLine)
    .at(-1);
}
