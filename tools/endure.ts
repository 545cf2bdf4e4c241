import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startServer } from "../apps/cli/src/server.ts";
import { build } from "./build.ts";
import { Endurance, type Outcome } from "./endure/kills.ts";
import { planOf } from "./endure/plan.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "1" },
    site: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const say = values.json ? console.error : console.log;

if (!values.site && !(await build())) process.exit(1);
const folder = values.site ?? "apps/site/dist";
const server = await startServer({ port: 0, folder });
const site = server.url.endsWith("/") ? server.url : `${server.url}/`;
const profiles = mkdtempSync(join(tmpdir(), "handmade-endure-"));
const endurance = new Endurance(site, join(profiles, "kills"));
const outcomes: Outcome[] = [];
for (const kill of planOf(Number(values.kills), Number(values.seed)).slice(Number(values.from) - 1)) {
  const began = Date.now();
  const outcome = await endurance.endure(kill);
  outcomes.push(outcome);
  const { number, activity, victim, after } = kill;
  const held = outcome.problems.length === 0 ? "✓" : "✗";
  say(`${held} ${number} ${victim} during ${activity} after ${after} ms: lost ${outcome.lost} ms (${Date.now() - began} ms)`);
  for (const problem of outcome.problems) say(`    ${problem}`);
}
await endurance.close();
await server.close();
rmSync(profiles, { recursive: true, force: true });
