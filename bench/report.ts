import { cpus, release, totalmem, type } from "node:os";
import type { Ratio, Result } from "./measure.ts";
import type { Spread } from "./spread.ts";

export interface Report {
  readonly machine: string;
  readonly results: readonly Result[];
  readonly ratios: readonly Ratio[];
}

/** Processor, cores, memory, system: numbers mean nothing without. */
export function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return (
    `${first?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ` +
    `${gigabytes} GiB, ${type()} ${release()}, Node ${process.versions.node}`
  );
}

/** The report as Markdown tables. */
export function markdown({ machine, results, ratios }: Report): string {
  const speeds = results.map((result) => [
    result.workload,
    result.peer,
    result.version ?? "",
    result.samplesPerSecond
      ? cell(result.samplesPerSecond, 0)
      : `absent: ${result.absent}`,
  ]);
  const factors = ratios.map((ratio) => [
    ratio.workload,
    `${ratio.of} / ${ratio.to}`,
    cell(ratio, 2),
    ratio.largestDifference.toExponential(1),
  ]);
  return [
    machine,
    table(["work", "peer", "version", "samples per second"], speeds),
    table(["work", "speeds", "ratio", "largest difference"], factors),
    "Medians, with the smallest and the largest of the rounds.",
  ].join("\n\n");
}

function cell({ min, median, max }: Spread, digits: number): string {
  const [low, middle, high] = [min, median, max].map((value) =>
    value.toLocaleString("en-US", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
  );
  return `**${middle}** (${low} – ${high})`;
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(
    "\n",
  );
}
