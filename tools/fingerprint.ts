import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./step.ts";

const ASIDE =
  /(^|[\\/])(node_modules|dist|\.astro|\.cache|test-results)([\\/]|$)|\.test\.ts$/;

/**
 * One hash over the names and contents of all files that match, to tell
 * whether something built from them is still up to date.
 */
export function fingerprint(patterns: readonly string[], extra = ""): string {
  const files = globSync(patterns, { cwd: root, exclude: (p) => ASIDE.test(p) })
    .filter((path) => !ASIDE.test(path))
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
  const hash = createHash("sha256").update(extra);
  for (const path of files)
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}
