import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startServer } from "../apps/cli/src/server.ts";
import { build } from "./build.ts";
import { Endurance, type Outcome } from "./endure/kills.ts";
import { trainLong } from "./endure/long.ts";
import { planOf } from "./endure/plan.ts";
import { reloadAndCompare } from "./endure/reloads.ts";
import { outcomeLine, tally } from "./endure/tell.ts";

// Numbers pick deaths of the plan: `--kills 300 52 212`.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: "string", default: "20" },
    minutes: { type: "string", default: "1" },
    reloads: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    // A folder with a built site; else the site is built.
    site: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const [kills, minutes] = [Number(values.kills), Number(values.minutes)];
const [reloads, seed] = [Number(values.reloads), Number(values.seed)];
const say = values.json ? console.error : console.log;

/** Of the run that is reloaded: its last tenth takes longer than a reload. */
const epochs = 10;
/** By so much the heap may grow after its first minute. */
const GROWTH = 0.05;

if (!values.site && !(await build())) process.exit(1);
const folder = values.site ?? "apps/site/dist";
const server = await startServer({ port: 0, folder });
const profiles = mkdtempSync(join(tmpdir(), "handmade-endure-"));
const killed = kills ? tally(await killAll()) : null;
const reloaded = reloads ? await reloadAll() : null;
const long = minutes ? await trainOn() : null;
await server.close();
rmSync(profiles, { recursive: true, force: true, maxRetries: 5 });
if (values.json)
  console.log(JSON.stringify({ kills: killed, reloads: reloaded, long }));
const held =
  (killed?.failed ?? 0) === 0 &&
  (reloaded?.same ?? true) &&
  (long === null || (long.same && long.growth <= GROWTH));
process.exit(held ? 0 : 1);

async function killAll(): Promise<Outcome[]> {
  const endurance = new Endurance(server.url, join(profiles, "kills"));
  const outcomes: Outcome[] = [];
  const picked = planOf(kills, seed).filter(
    ({ number }) =>
      positionals.length === 0 || positionals.includes(String(number)),
  );
  for (const kill of picked) {
    const outcome = await endurance.endure(kill);
    outcomes.push(outcome);
    say(outcomeLine(outcome));
    for (const problem of outcome.problems) say(`    ${problem}`);
  }
  await endurance.close();
  const { longestLost, unopenable, failed } = tally(outcomes);
  say(
    `${outcomes.length} deaths: ${failed} did harm, ${unopenable} pages could ` +
      `not be opened, the oldest loss was ${longestLost} ms old.`,
  );
  return outcomes;
}

async function reloadAll() {
  const plan = { reloads, seed, wanted: { epochs } };
  const found = await reloadAndCompare(server.url, profiles, plan);
  say(
    `${reloads} reloads in ${found.updates} updates: the same weights, ` +
      `byte for byte: ${found.same}.`,
  );
  return found;
}

async function trainOn() {
  const hides = minutes < 1 ? 3 : 10;
  const plan = { minutes, hides, frozen: minutes < 5 ? 3 : 60, seed };
  const found = await trainLong(server.url, profiles, plan);
  say(
    `${found.minutes.toFixed(1)} minutes, ${found.updates} updates, put away ` +
      `${hides} times and frozen for ${plan.frozen} s: the same weights: ` +
      `${found.same}; ${(100 * found.growth).toFixed(1)} % more heap.`,
  );
  return found;
}
