import { node } from "./step.ts";

process.exit(await node("bench/run.ts", ...process.argv.slice(2)));
