import { bins, node } from "./step.ts";

process.exit(await node(bins.handmade, "verify", ...process.argv.slice(2)));
