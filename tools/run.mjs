/**
 * The door of every npm script: brings the house up to date, then runs
 * `tools/<command>.ts` under Node 24. Plain JavaScript for Node 20,
 * because at this point nothing is installed yet.
 *
 *     node tools/run.mjs <command> [its arguments]
 */
import { spawn, spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { node24, prepare } from "./setup.mjs";

const [command, ...args] = process.argv.slice(2);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const node = runtime();
// What other code imports and nobody commits is made first.
const made = spawnSync(node, [here("generate.ts")], { stdio: "inherit" });
if (made.status !== 0) process.exit(1);

const child = spawn(node, [here(`${command}.ts`), ...args], {
  stdio: "inherit",
  env: {
    ...process.env,
    // Children find `node` (24) and the installed tools first.
    PATH: here("../node_modules/.bin") + delimiter + (process.env.PATH ?? ""),
    ASTRO_TELEMETRY_DISABLED: "1",
  },
});
// The child sees Ctrl-C itself; we wait for it to finish its work.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill());
child.on("exit", (code) => process.exit(code ?? 1));

/** A Node that runs this house, or one sentence and the end. */
function runtime() {
  try {
    prepare();
    return node24();
  } catch (problem) {
    console.error(problem.message);
    process.exit(1);
  }
}
