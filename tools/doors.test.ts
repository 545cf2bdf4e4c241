import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sources, trespasses } from "./doors.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

test("no room imports through a wall", () => {
  expect(trespasses(root, sources(root))).toEqual([]);
});

test("the walk sees every room that exists", () => {
  const rooms = new Set(sources(root).map((path) => path.split("/")[1]));
  for (const room of ["nn", "data", "judge", "sandbox", "course", "figures"])
    expect(rooms).toContain(room);
});

test("a trespass is named with its file, by package name or by path", () => {
  const house = write({
    "packages/nn/src/a.ts": 'import { b } from "@handmade/judge";',
    "packages/judge/src/b.ts": 'import { a } from "@handmade/nn";',
    "packages/data/src/c.ts": 'import type { A } from "../../nn/src/a.ts";',
    "content/01-x/01-y/figure.svelte":
      '<script>import X from "../../../apps/site/src/x.ts";</script>',
  });
  expect(trespasses(house, sources(house)).sort()).toEqual([
    "content/01-x/01-y/figure.svelte: content may not import apps/site",
    "packages/data/src/c.ts: packages/data may not import packages/nn",
    "packages/nn/src/a.ts: packages/nn may not import packages/judge",
  ]);
});

function write(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "doors-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
