/**
 * How fast are we, and against whom? Compares numbers first, then times.
 *
 *     npm run bench -- [--only W1] [--quick] [--json] [--keep]
 *     npm run bench -- --to-98 [--quick] [--json] [--keep]
 */
import { parseArgs } from "node:util";
import { type Effort, measure, type Ratio, type Result } from "./measure.ts";
import { machine, markdown } from "./report.ts";
import { keepReport, keepTo98 } from "./results.ts";
import { loaded } from "./targets.ts";
import { to98Text } from "./to98/report.ts";
import { timeTo98 } from "./to98/to98.ts";
import { chosen, families } from "./workloads/list.ts";

const usage = `npm run bench -- [--only ${families().join("|")}] [--quick] [--json] [--keep]
npm run bench -- --to-98 [--quick] [--json] [--keep]

  --to-98  how long until 98 % of MNIST's test pictures are told right
  --only   this work and no other; "W3 Adam" for a part of it
  --quick  less work and fewer rounds: a rehearsal, not a measurement
  --json   one JSON object as the last line, in place of tables
  --keep   write what was measured to bench/RESULTS.md and the README;
           a run of everything that is not quick does so without asking`;

interface Flags {
  readonly "to-98": boolean;
  readonly only?: string;
  readonly quick: boolean;
  readonly json: boolean;
  readonly keep: boolean;
  readonly help: boolean;
}

/** A rehearsal, and the real thing: some ten minutes for everything. */
const quickly: Effort = { rounds: 2, seconds: 0.1, patience: 2 };
const fully: Effort = { rounds: 7, seconds: 0.25, patience: 5 };

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
    if (flags["to-98"]) await to98(flags);
    else await bench(flags);
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
  const kilobytes = loaded();
  console.log(
    json ? JSON.stringify(report) : markdown({ ...report, kilobytes }),
  );
  if (keep || (!only && !quick)) keepReport(report);
}

async function to98({ quick, json, keep }: Flags): Promise<void> {
  const found = await timeTo98(quick ? 1 : 5, (text) => console.error(text));
  const date = new Date().toISOString();
  const to98 = { machine: machine(), date, ...found };
  console.log(json ? JSON.stringify(to98) : to98Text(to98));
  if (keep || !quick) keepTo98(to98);
}

/** The flags, or one sentence about what is wrong with them. */
function readFlags(): Flags | string {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { values } = parseArgs({
      options: {
        only: { type: "string" },
        ...{ quick: flag, json: flag, keep: flag, help: flag },
        "to-98": flag,
      },
    });
    if (chosen(values.only).length === 0)
      return `--only is ${values.only}; there is ${families().join(", ")}.`;
    if (values.keep && values.quick)
      return "--keep and --quick: a rehearsal is not kept; leave one out.";
    if (values.only && values["to-98"])
      return "--only and --to-98 are two different things; leave one out.";
    return values;
  } catch (error) {
    return `${(error as Error).message}\n\n${usage}`;
  }
}
