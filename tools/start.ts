import { build } from "./build.ts";
import { bins, node } from "./step.ts";

if (!(await build())) process.exit(1);
process.exit(await node(bins.handmade, "serve", ...process.argv.slice(2)));
