/**
 * Runs the list of hostile programs (docs/sandbox.md).
 *
 *     npm run hostile -- --json
 *     npm run hostile -- --only 1,2 --browser chromium
 *     npm run hostile -- --sequence 200 --seed 1
 */
import { parseArgs } from "node:util";
import { startServer } from "../apps/cli/src/server.ts";
import { build } from "./build.ts";
import {
  type Engine,
  engines,
  inBrowser,
  isEngine,
} from "./hostile/engines.ts";
import { type Leaks, probeForLeaks } from "./hostile/leaks.ts";
import { Report } from "./hostile/report.ts";
import { isScene, type Scene } from "./hostile/row.ts";
import { readRows } from "./hostile/rows.ts";
import { runSequence } from "./hostile/sequence.ts";
import { runInTerminal } from "./hostile/terminal.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string" },
    browser: { type: "string" },
    sequence: { type: "string" },
    seed: { type: "string", default: "1" },
    // The site as it was built last.
    built: { type: "boolean", default: false },
    // Others work here as well: how long pages stand still is not judged.
    busy: { type: "boolean", default: false },
  },
});
const only = values.only?.split(",").map(Number);
const wanted = values.browser ? [values.browser] : [...engines];
if (only?.some(Number.isNaN) || !wanted.every(isEngine)) {
  console.error("hostile: --only takes numbers, --browser one of", ...engines);
  process.exit(2);
}

const rows = (await readRows()).filter(
  ({ number }) => !only || only.includes(number),
);
if (!values.built && !(await build())) process.exit(1);
const server = await startServer({ port: 0, folder: "apps/site/dist" });
const site = server.url.replace(/\/$/, "");
let probed: Promise<Leaks> | undefined;
const leaks = () => {
  probed ??= probeForLeaks(site);
  return probed;
};

const report = new Report(rows, values.json);
if (values.sequence)
  await inBrowser("chromium", site, leaks, async ({ tab }) => {
    const length = Number(values.sequence);
    const seed = Number(values.seed);
    report.sequence = await runSequence(
      await tab(),
      rows,
      { length, seed, busy: values.busy },
      report.tell,
    );
  });
else {
  for (const engine of wanted as Engine[])
    report.note(
      engine,
      await inBrowser(engine, site, leaks, (browser) =>
        browser.run(rows, report.tell, values.busy),
      ),
    );
  for (const row of rows) {
    if (!isScene(row)) report.tell(await runInTerminal(row));
    else if (row.where === "terminal") report.tell(await inTerminal(row));
  }
  if (!only) report.leaks = await leaks();
}
await server.close();
process.exit(report.end(only === undefined));

async function inTerminal(scene: Scene) {
  const start = performance.now();
  const noTab = () => Promise.reject(new Error("It needs no browser."));
  const problems = await scene
    .play({ site, tab: noTab, leaks })
    .catch((problem) => [String(problem)]);
  const ms = Math.round(performance.now() - start);
  return { row: scene.number, where: "terminal", problems, ms };
}
