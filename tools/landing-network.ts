import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.ts";
import { bins, root } from "./step.ts";

/** How the network on the landing page is trained: all of it. */
const layers = "784,32,10";
const seed = 1;
const recipe =
  `train --data mnist --layers ${layers} --loss cross-entropy ` +
  `--lr 0.1 --batch 10 --epochs 3 --seed ${seed} --engine fast`;
/** What a page that says "I read a 7" must be able to. */
const LEAST = 0.95;

/** The landing page's network, put where the page loads it from. */
export function makeLandingNetwork(folder: string): void {
  const { model, meta } = landingNetwork();
  mkdirSync(folder, { recursive: true });
  copyFileSync(model, join(folder, "landing.json"));
  copyFileSync(meta, join(folder, "landing.meta.json"));
}

/**
 * Trains the landing page's network with our own engine (its strict
 * build: the same network on every machine). Kept in `.cache/` under a
 * hash of the code that trains, so it is done again only when that code
 * changes.
 *
 * @returns the files of the network and of how it was made
 * @throws Error if it reads worse than it has to
 */
export function landingNetwork(): { model: string; meta: string } {
  const key = fingerprint(
    [
      "packages/{nn,data,engine}/src/**/!(*.text).ts",
      "packages/engine/{build.ts,assembly/*.ts}",
      "apps/cli/src/**/*.ts",
    ],
    recipe,
  );
  const cache = join(root, ".cache", "landing", key.slice(0, 16));
  const model = join(cache, "landing.json");
  const meta = join(cache, "landing.meta.json");
  if (!existsSync(meta)) {
    mkdirSync(cache, { recursive: true });
    console.log(`Training the landing page's network: handmade ${recipe}`);
    const printed = execFileSync(
      process.execPath,
      [bins.handmade, ...recipe.split(" "), "--out", model, "--json"],
      { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
    );
    const report = JSON.parse(printed.trim().split("\n").at(-1)!);
    if (!(report.testAccuracy >= LEAST))
      throw new Error(
        `The landing page's network reads ${report.testAccuracy} of the test ` +
          `pictures; expected ${LEAST} or more from: handmade ${recipe}`,
      );
    const facts = {
      command: `npx handmade ${recipe}`,
      layers: layers.split(",").map(Number),
      seed,
      testAccuracy: report.testAccuracy,
    };
    writeFileSync(meta, `${JSON.stringify(facts)}\n`);
    const percent = (100 * report.testAccuracy).toFixed(2);
    console.log(`It reads ${percent} % of the test pictures.`);
  }
  return { model, meta };
}
