import { cpus, release, totalmem, type } from "node:os";
import type { Ratio, Result } from "./measure.ts";
import { engineRelaxed } from "./peers/list.ts";
import { cores } from "./peers/program.ts";
import { short, spread, table } from "./table.ts";
import { howFar, type Measured, type Target, targets } from "./targets.ts";

export interface Report {
  readonly machine: string;
  readonly results: readonly Result[];
  /** Of ours to others. */
  readonly ratios: readonly Ratio[];
}

/** Processor, cores, memory, system: numbers mean nothing without. */
export function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return (
    `${first?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ` +
    `${gigabytes} GiB, ${type()} ${release()}, Node ` +
    `${process.versions.node}; ${cores}`
  );
}

/** The report as Markdown tables, most important first. */
export function markdown(report: Measured): string {
  return [
    "### Against the targets",
    targetTable(targets(report)),
    "### Speeds",
    "Samples per second of the processor's time; in W6, GFLOP/s. Medians.",
    ...halves(report.results).map(speedTable),
    "### The engine against each",
    "How many times as fast as each, round by round; medians.",
    ...halves(report.results).map((half) => ratioTable(half, report.ratios)),
    "### Who is absent, and why",
    absentTable(report.results),
    "### Every measurement",
    "Medians, with the smallest and the largest of the rounds; numbers " +
      "differ from the first peer's by at most the last column, after so " +
      "many updates.",
    detailTable(report.results),
  ].join("\n\n");
}

export function targetTable(rows: readonly Target[]): string {
  return table(
    ["ratio, in one run on one core", "must", "moonshot", "reached", "how far"],
    rows.map((row) => [
      row.what,
      String(row.must),
      String(row.moonshot),
      typeof row.reached === "string" ? "absent" : spread(row.reached),
      howFar(row),
    ]),
  );
}

function speedTable(results: readonly Result[]): string {
  return matrix(results, (result) =>
    result.samplesPerSecond
      ? short(result.samplesPerSecond.median * shown(result.workload))
      : "–",
  );
}

function ratioTable(
  results: readonly Result[],
  ratios: readonly Ratio[],
): string {
  const others = results.filter(({ peer }) => peer !== engineRelaxed.name);
  return matrix(others, ({ workload, peer }) => {
    const found = ratios.find(
      (ratio) =>
        ratio.workload === workload &&
        ratio.of === engineRelaxed.name &&
        ratio.to === peer,
    );
    return found ? short(found.median) : "–";
  });
}

/** Networks and products, in a table each: one would be too wide. */
function halves(results: readonly Result[]): (readonly Result[])[] {
  const isProduct = ({ workload }: Result) => workload.startsWith("W6");
  return [
    results.filter((one) => !isProduct(one)),
    results.filter(isProduct),
  ].filter((half) => half.length > 0);
}

/** A row per peer who has something to tell, a column per workload. */
function matrix(
  results: readonly Result[],
  cell: (result: Result) => string,
): string {
  const workloads = [...new Set(results.map(({ workload }) => workload))];
  const peers = [...new Set(results.map(({ peer }) => peer))];
  const rows = peers.map((peer) => [
    peer,
    ...workloads.map((workload) => {
      const found = results.find(
        (one) => one.workload === workload && one.peer === peer,
      );
      return found ? cell(found) : "";
    }),
  ]);
  const told = rows.filter(([, ...cells]) => cells.some(isNumber));
  return table(["", ...workloads], told);
}

function isNumber(cell: string): boolean {
  return cell !== "" && cell !== "–";
}

/** One line for each reason. */
function absentTable(results: readonly Result[]): string {
  const reasons = new Map<string, Set<string>>();
  for (const { peer, workload, absent } of results) {
    if (absent === undefined) continue;
    const key = `${peer} | ${absent}`;
    reasons.set(key, (reasons.get(key) ?? new Set()).add(workload));
  }
  const rows = [...reasons].map(([key, where]) => [
    ...key.split(" | "),
    [...where].join(", "),
  ]);
  return table(["peer", "why", "where"], rows);
}

function detailTable(results: readonly Result[]): string {
  const present = results.filter((one) => one.samplesPerSecond);
  const rows = present.map((one) => [
    one.workload,
    one.peer,
    one.version ?? "",
    spread(one.samplesPerSecond!, (value) =>
      short(value * shown(one.workload)),
    ),
    one.difference?.step
      ? `${one.difference.largest.toExponential(0)}, ${one.difference.step}`
      : "",
  ]);
  return table(["work", "peer", "version", "speed", "differs"], rows);
}

/** What a sample counts for in the tables: W6 shows GFLOP/s. */
function shown(workload: string): number {
  const [, size] = /^W6 (\d+)$/.exec(workload) ?? [];
  return size === undefined ? 1 : (2 * Number(size) ** 3) / 1e9;
}
