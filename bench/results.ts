import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { markdown, type Report, targetTable } from "./report.ts";
import { loaded, targets } from "./targets.ts";
import { to98Sentence, to98Text } from "./to98/report.ts";
import type { To98 } from "./to98/to98.ts";
import { workloads } from "./workloads/list.ts";

/** A report and when each of its workloads was measured. */
export interface Kept extends Report {
  readonly measured: readonly {
    readonly workload: string;
    readonly date: string;
    /** How many programs wanted a core, as the system counts. */
    readonly load: number;
  }[];
  /** Of WebAssembly, as in the table of targets. */
  readonly kilobytes: number;
  readonly to98: To98 | null;
}

const files = {
  data: new URL("results.json", import.meta.url),
  results: new URL("RESULTS.md", import.meta.url),
  readme: new URL("../README.md", import.meta.url),
};

/** Replaces what is known of these workloads, and all that quotes it. */
export function keepReport(report: Report): void {
  const date = new Date().toISOString();
  const load = Math.round(loadavg()[0]!);
  keep(merged(readKept(), report, { date, load }));
}

export function keepTo98(to98: To98): void {
  keep({ ...readKept(), to98 });
}

function keep(kept: Kept): void {
  writeFileSync(files.data, written(kept));
  writeFileSync(files.results, resultsText(kept));
  const readme = readFileSync(files.readme, "utf8");
  writeFileSync(files.readme, withQuote(readme, kept));
}

export function readKept(): Kept {
  return JSON.parse(readFileSync(files.data, "utf8"));
}

/** Workloads measured elsewhere are not comparable, and are dropped. */
export function merged(
  before: Kept,
  report: Report,
  moment: { readonly date: string; readonly load: number },
): Kept {
  const same = before.machine === report.machine;
  const fresh = new Set(report.results.map(({ workload }) => workload));
  const isOld = ({ workload }: { workload: string }) =>
    same && !fresh.has(workload);
  const byName = <T extends { workload: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => order(a.workload) - order(b.workload));
  return {
    machine: report.machine,
    kilobytes: loaded(),
    measured: byName([
      ...before.measured.filter(isOld),
      ...[...fresh].map((workload) => ({ workload, ...moment })),
    ]),
    results: byName([...before.results.filter(isOld), ...report.results]),
    ratios: byName([...before.ratios.filter(isOld), ...report.ratios]),
    to98: before.to98,
  };
}

function order(id: string): number {
  return workloads.findIndex((workload) => workload.id === id);
}

/** `RESULTS.md`. */
export function resultsText(kept: Kept): string {
  return `${[
    "# Results",
    "Written by `npm run bench` from `results.json`; [README.md](README.md) " +
      "says how it is measured.",
    `**Machine**: ${kept.machine}.`,
    `**Measured**: ${measuredText(kept)}.`,
    markdown(kept),
    ...(kept.to98 ? [to98Text(kept.to98)] : []),
  ].join("\n\n")}\n`;
}

/** The date, or which workload on which, and how busy the machine was. */
function measuredText({ measured }: Kept): string {
  const day = (date: string) => date.slice(0, 10);
  const days = [...new Set(measured.map(({ date }) => day(date)))];
  const when =
    days.length === 1
      ? days[0]!
      : measured.map(({ workload, date }) => `${workload} ${day(date)}`);
  const loads = measured.map(({ load }) => load);
  return (
    `${[when].flat().join(", ")}, with ${Math.min(...loads)} to ` +
    `${Math.max(...loads)} programs at work`
  );
}

const [BEGIN, END] = ["<!-- bench -->", "<!-- /bench -->"];

/** `text` with the table of targets between the two marks. */
export function withQuote(text: string, kept: Kept): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from)
    throw new Error(`README.md has no ${BEGIN} … ${END} to put results in.`);
  const nothing = "Nothing is measured yet.";
  const quote =
    kept.results.length === 0
      ? nothing
      : `${targetTable(targets(kept))}\n\nMeasured ${measuredText(kept)}, on ` +
        `${kept.machine}. All of it: [bench/RESULTS.md](bench/RESULTS.md).` +
        (kept.to98 ? `\n\n${to98Sentence(kept.to98)}` : "");
  return `${text.slice(0, from)}${BEGIN}\n${quote}\n${text.slice(to)}`;
}

/** JSON with a line for each measurement, so that changes can be read. */
function written(kept: Kept): string {
  const parts = Object.entries(kept).map(([key, value]) => {
    if (!Array.isArray(value)) return `"${key}": ${JSON.stringify(value)}`;
    const lines = value.map((one) => `    ${JSON.stringify(one)}`);
    return `"${key}": [\n${lines.join(",\n")}\n  ]`;
  });
  return `{\n${parts.map((part) => `  ${part}`).join(",\n")}\n}\n`;
}
