import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderAfter, outline, readLibrary } from "@handmade/course";
import { isProblem, strip } from "@handmade/sandbox/bundle";
import type { GraduationData } from "./graduation-data.ts";
import type { ModuleText } from "./own-library.ts";

/** The last exercise of the course proper. */
const LAST = "5.5";

/**
 * Reads what graduation hands out: the finished library, the facts that
 * are tested about it, and the parts of the stand-alone page.
 *
 * @param root the project's folder
 */
export function graduationData(
  root: string,
): Omit<GraduationData, "exercises"> {
  const library = readLibrary(join(root, "packages/nn/src"));
  const finished = Object.entries(folderAfter(library, LAST));
  const here = join(root, "apps/site/src/graduation");
  const part = (name: string) =>
    readFileSync(join(here, "stand-alone", name), "utf8");
  const strokes = join(root, "packages/figures/src/strokes.ts");
  return {
    library: {
      order: outline,
      origins: library.origins,
      files: Object.fromEntries(
        finished.map(([name, source]) => [name, withoutTypes(name, source)]),
      ),
    },
    facts: readAll(join(here, "folder")),
    standAlone: {
      drawing: withoutTypes(
        "drawing.ts",
        folderAfter(library, LAST)["drawing.ts"]!,
      ).code,
      strokes: withoutTypes("strokes.ts", readFileSync(strokes, "utf8")).code,
      page: part("page.js"),
      style: part("style.css"),
      body: part("body.html"),
    },
  };
}

function withoutTypes(name: string, source: string): ModuleText {
  const stripped = strip(name, source, "course");
  if (isProblem(stripped))
    throw new Error(`${name} cannot be read: ${JSON.stringify(stripped)}`);
  return { source, code: stripped.code };
}

/** Every file below a folder, by its path there. */
function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll("\\", "/"),
        readFileSync(path, "utf8"),
      ]),
  );
}
