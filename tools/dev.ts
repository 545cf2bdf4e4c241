import { makeAssets } from "./build.ts";
import { bins, node } from "./step.ts";

await makeAssets();
const args = ["dev", "--root", "apps/site", ...process.argv.slice(2)];
process.exit(await node(bins.astro, ...args));
