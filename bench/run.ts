/**
 * How fast are we, and against whom? Compares numbers first, then times.
 *
 *     npm run bench -- [--only W1] [--quick] [--json] [--keep]
 *     npm run bench -- --to-98 [--quick] [--json]
 */
import { parseArgs } from "node:util";
import { type Effort, measure, type Ratio, type Result } from "./measure.ts";
import { machine, markdown } from "./report.ts";
import { keepReport } from "./results.ts";
import { chosen, families } from "./workloads/list.ts";

const usage = `npm run bench -- [--only ${families().join("|")}] [--quick] [--json] [--keep]

  --only   this work and no other
  --quick  less work and fewer rounds: a rehearsal, not a measurement
  --json   one JSON object as the last line, in place of tables
  --keep   write what was measured to bench/RESULTS.md and the README;
           a run of everything that is not quick does so without asking`;

interface Flags {
  readonly only?: string;
  readonly quick: boolean;
  readonly json: boolean;
  readonly keep: boolean;
  readonly help: boolean;
}

/** A rehearsal, and the real thing: some ten minutes for everything. */
const quickly: Effort = { rounds: 2, seconds: 0.1, patience: 2 };
const fully: Effort = { rounds: 7, seconds: 0.4, patience: 10 };

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

async function bench({ only, quick, json, keep }: Flags): Promise<void> {
  const results: Result[] = [];
  const ratios: Ratio[] = [];
  for (const workload of chosen(only)) {
    const from = performance.now();
    console.error(`${workload.id}: ${workload.title} …`);
    const measured = await measure(workload, quick, quick ? quickly : fully);
    results.push(...measured.results);
    ratios.push(...measured.ratios);
    const seconds = Math.round((performance.now() - from) / 1000);
    console.error(`${workload.id}: done in ${seconds} s`);
  }
  const report = { machine: machine(), results, ratios };
  console.log(json ? JSON.stringify(report) : markdown(report));
  if (keep || (!only && !quick)) keepReport(report);
}

/** The flags, or one sentence about what is wrong with them. */
function readFlags(): Flags | string {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { values } = parseArgs({
      options: {
        only: { type: "string" },
        ...{ quick: flag, json: flag, keep: flag, help: flag },
      },
    });
    if (values.only && !families().includes(values.only))
      return `--only is ${values.only}; there is ${families().join(", ")}.`;
    if (values.keep && values.quick)
      return "--keep and --quick: a rehearsal is not kept; leave one out.";
    return values;
  } catch (error) {
    return `${(error as Error).message}\n\n${usage}`;
  }
}
