import { bins, node } from "./step.ts";

const lint = await node(bins.biome, "check", "--write", ".");
const prose = await node(bins.prettier, "--write", "content/**/*.mdx");
process.exit(lint || prose);
