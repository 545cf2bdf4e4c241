import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Which rooms each room may import from. A missing door is a wall. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  "packages/nn": [],
  "packages/data": [],
  "packages/engine": ["packages/nn", "packages/data"],
  "packages/judge": ["packages/nn"],
  "packages/sandbox": ["packages/judge"],
  "packages/course": ["packages/judge", "packages/nn"],
  "packages/figures": ["packages/nn", "packages/data"],
  content: ["packages/judge", "packages/nn", "packages/figures"],
  "apps/cli": ["packages/*"],
  "apps/site": ["packages/*", "content"],
  bench: ["packages/*"],
  tools: ["packages/*", "apps/*"],
};

/** `from "…"`, `import "…"` and `import("…")`, over line ends too. */
const IMPORT = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

/** Every file of the house that can import another. */
export function sources(root: string): string[] {
  const files = globSync(
    "{packages,apps,content,bench,tools}/**/*.{ts,mjs,svelte,astro,mdx}",
    {
      cwd: root,
      exclude: (path) => /(^|\/)(node_modules|dist|\.astro)$/.test(path),
    },
  );
  // Learners' programs live in a folder of their own: the judge runs them.
  return files
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/\/(right|wrong)\/|\/starter\.ts$/.test(path))
    .filter((path) => !/\/tests\/fixture/.test(path));
}

/** One sentence for each import that walks through a wall. */
export function trespasses(root: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), "utf8");
    return [...source.matchAll(IMPORT)]
      .map(([, specifier]) => target(file, specifier!))
      .filter((room) => room !== undefined && !mayEnter(roomOf(file)!, room))
      .map((room) => `${file}: ${roomOf(file)} may not import ${room}`);
  });
}

/** The room that `specifier`, written in `file`, leads to. */
function target(file: string, specifier: string): string | undefined {
  if (specifier.startsWith("."))
    return roomOf(
      normalize(join(dirname(file), specifier)).replaceAll("\\", "/"),
    );
  if (specifier === "@handmade/site") return "apps/site";
  if (specifier === "handmade") return "apps/cli";
  const [, name] = /^@handmade\/([\w-]+)/.exec(specifier) ?? [];
  return name ? `packages/${name}` : undefined;
}

function roomOf(path: string): string | undefined {
  const [first, second] = path.split("/");
  const room =
    first === "packages" || first === "apps" ? `${first}/${second}` : first;
  return room !== undefined && room in doors ? room : undefined;
}

function mayEnter(from: string, to: string): boolean {
  if (from === to) return true;
  return doors[from]!.some(
    (door) =>
      door === to || (door.endsWith("/*") && to.startsWith(door.slice(0, -1))),
  );
}
