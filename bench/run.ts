/**
 * How fast are we, and against whom? Compares numbers first, then times.
 *
 *     npm run bench -- [--only W1] [--quick] [--json]
 */
import { parseArgs } from "node:util";
import { measure, type Ratio, type Result } from "./measure.ts";
import { machine, markdown } from "./report.ts";
import { w1 } from "./workloads/w1.ts";
import { w2 } from "./workloads/w2.ts";
import { w3 } from "./workloads/w3.ts";
import type { Workload } from "./workloads/workload.ts";

const workloads: readonly Workload[] = [w1, w2, w3];

const usage = `npm run bench -- [--only ${ids()}] [--quick] [--json]

  --only   this work and no other
  --quick  less work and fewer rounds: a rehearsal, not a measurement
  --json   one JSON object as the last line, in place of tables`;

interface Flags {
  readonly only?: string;
  readonly quick: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const flags = readFlags();
  if (typeof flags === "string") {
    console.error(flags);
    return 2;
  }
  if (flags.help) {
    console.log(usage);
    return 0;
  }
  try {
    await bench(flags);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

async function bench({ only, quick, json }: Flags): Promise<void> {
  const results: Result[] = [];
  const ratios: Ratio[] = [];
  for (const workload of workloads) {
    if (only && workload.id !== only) continue;
    console.error(`${workload.id}: ${workload.title} …`);
    const measured = await measure(workload, { quick, rounds: quick ? 2 : 7 });
    results.push(...measured.results);
    ratios.push(...measured.ratios);
  }
  const report = { machine: machine(), results, ratios };
  console.log(json ? JSON.stringify(report) : markdown(report));
}

/** The flags, or one sentence about what is wrong with them. */
function readFlags(): Flags | string {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: "string" },
        quick: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.only && !workloads.some(({ id }) => id === values.only))
      return `--only is ${values.only}; there is ${ids()}.`;
    return values;
  } catch (error) {
    return `${(error as Error).message}\n\n${usage}`;
  }
}

function ids(): string {
  return workloads.map(({ id }) => id).join(", ");
}
