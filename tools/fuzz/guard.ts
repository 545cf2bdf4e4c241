import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Format, mostMemory, SLOWEST_MS } from "./format.ts";
import { type Finding, kept, type Tally, trial } from "./trial.ts";

/** What the process that reads is asked to do. */
export type Task =
  | {
      kind: "batches";
      format: string;
      seed: number;
      until: number;
      inputs: number;
    }
  | { kind: "careful"; format: string; seed: number; file: string }
  | { kind: "file"; format: string; file: string };

/** What reading the files of one format came to. */
export interface Report {
  readonly format: string;
  inputs: number;
  refused: number;
  slowestMs: number;
  /** Bytes by which the process grew at most. */
  memory: number;
  readonly findings: Finding[];
}

/** Nothing heard for so long: it hangs. */
const PATIENCE_MS = 30_000;

/** How long and how much to read. */
export interface Extent {
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly inputs: number;
}

/** Kept files first, then the large ones, then as many as there is time. */
export async function examine(format: Format, extent: Extent): Promise<Report> {
  const report: Report = {
    ...{ format: format.name, inputs: 0, refused: 0, slowestMs: 0, memory: 0 },
    findings: [],
  };
  const folder = mkdtempSync(join(tmpdir(), "handmade-fuzz-"));
  const file = join(folder, "file");
  for (const [name, bytes] of kept(format)) {
    const { findings, refused } = await trial(format, [bytes]);
    report.inputs++;
    report.refused += refused;
    for (const finding of findings)
      report.findings.push({ ...finding, file: name });
  }
  for (const [name, make] of Object.entries(format.heavy)) {
    const bytes = make();
    writeFileSync(file, bytes);
    await readAlone(format, file, bytes.length, name, report);
  }
  await readMany(format, extent, file, report);
  rmSync(folder, { recursive: true });
  return report;
}

/** One file in a process of its own: its time and memory are its own. */
async function readAlone(
  format: Format,
  file: string,
  size: number,
  name: string,
  report: Report,
): Promise<void> {
  let heard = false;
  const add = (what: string) =>
    report.findings.push({ format: format.name, what, file: name });
  const task: Task = { kind: "file", format: format.name, file };
  await watched(task, (said) => {
    const { ms, memory, fault, refused } = said as unknown as {
      ms: number;
      memory: number;
      fault?: string;
      refused: boolean;
    };
    heard = true;
    report.inputs++;
    report.slowestMs = Math.max(report.slowestMs, ms);
    report.memory = Math.max(report.memory, memory);
    if (refused) report.refused++;
    if (fault) add(fault);
    if (ms > SLOWEST_MS) add(`took ${Math.round(ms)} ms`);
    const most = mostMemory(format, size);
    if (memory > most)
      add(
        `took ${inMiB(memory)} for ${inMiB(size)}; expected at most ${inMiB(most)}`,
      );
  });
  if (!heard) add("hung or brought the process down");
}

async function readMany(
  format: Format,
  { seed, until, inputs }: Extent,
  file: string,
  report: Report,
): Promise<void> {
  let next = seed;
  while (Date.now() < until && report.inputs < inputs) {
    const rest = inputs - report.inputs;
    const task: Task = {
      ...{ kind: "batches", format: format.name, seed: next },
      ...{ until, inputs: rest },
    };
    const whole = await watched(task, (said) => {
      next = said.seed + 1;
      report.inputs += said.inputs;
      report.refused += said.refused;
      report.slowestMs = Math.max(report.slowestMs, said.slowestMs);
      report.memory = Math.max(report.memory, said.memory);
      report.findings.push(...said.findings);
    });
    if (whole) return;
    // It died in this batch: find out over which file, then go on behind it.
    await watched(
      { kind: "careful", format: format.name, seed: next, file },
      () => {},
    );
    report.findings.push({
      format: format.name,
      what: `hung or brought the process down, batch ${next}`,
      file: readFileSync(file).toString("base64").slice(0, 2000),
    });
    next++;
  }
}

type Said = Tally & { readonly memory: number; readonly seed: number };

/** Whether the process did its task and ended by itself. */
function watched(task: Task, hear: (said: Said) => void): Promise<boolean> {
  const child: ChildProcess = fork(join(import.meta.dirname, "child.ts"), {
    // A small heap: what does not fit into it takes too much.
    execArgv: [
      "--expose-gc",
      "--max-old-space-size=128",
      "--max-semi-space-size=2",
    ],
  });
  let timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  child.on("message", (said: Said) => {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    hear(said);
  });
  child.send(task);
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

const inMiB = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
