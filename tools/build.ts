import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headersFile } from "../apps/cli/src/headers.ts";
import { fingerprint } from "./fingerprint.ts";
import { bins, node, root } from "./step.ts";

const dist = join(root, "apps/site/dist");
const stamp = join(root, ".cache/built");

/** What the site is made of, its base path included. */
function inputs(): string {
  return fingerprint(
    [
      "packages/**/*",
      "apps/**/*",
      "content/**/*",
      "tools/*.ts",
      "package-lock.json",
    ],
    process.env.HANDMADE_BASE ?? "/",
  );
}

/**
 * Builds the site with everything in it: the digits, the landing page's
 * network, the pages, the search index. Does nothing if nothing changed.
 *
 * @returns whether it succeeded
 */
export async function build(): Promise<boolean> {
  await makeAssets();
  const now = inputs();
  const built = existsSync(join(dist, "index.html")) && existsSync(stamp);
  if (built && readFileSync(stamp, "utf8") === now) return true;

  if (await node(bins.astro, "build", "--root", "apps/site")) return false;
  const search = ["--site", "apps/site/dist", "--quiet"];
  if (await node("node_modules/pagefind/lib/runner/bin.cjs", ...search))
    return false;
  writeFileSync(join(dist, "_headers"), headersFile());
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

/** The generated files that both `dev` and `build` serve. */
export async function makeAssets(): Promise<void> {
  const folder = join(root, "apps/site/public");
  const { writePacks } = await import("@handmade/data/node");
  writePacks(join(folder, "data"));
  const { makeLandingNetwork } = await import("./landing-network.ts");
  makeLandingNetwork(join(folder, "models"));
}

if (import.meta.main) process.exit((await build()) ? 0 : 1);
