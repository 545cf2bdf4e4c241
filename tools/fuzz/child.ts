/**
 * The process in which strangers' files are read: it may hang, die or eat
 * memory, and `tools/fuzz/guard.ts` looks on.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { mostMemory } from "./format.ts";
import { formatNamed } from "./formats.ts";
import type { Task } from "./guard.ts";
import { attempt, type Finding, fastest, generated, trial } from "./trial.ts";

/** Files between two collections: what they left counts as one's. */
const BATCH = 100;
/** Enough for the engine to have compiled what is used. */
const WARM_UP = 4000;

declare const gc: () => void;

// Nobody looks on any longer.
process.on("disconnect", () => process.exit());

process.on("message", async (task: Task) => {
  const format = formatNamed(task.format);
  if (task.kind === "careful") {
    for (const bytes of generated(format, task.seed, BATCH)) {
      writeFileSync(task.file, bytes);
      await attempt(format, bytes);
    }
    process.exit();
  }
  await trial(format, generated(format, 0, WARM_UP));
  gc();
  if (task.kind === "file") {
    const grown = peakFromHere();
    const bytes = new Uint8Array(readFileSync(task.file));
    const outcome = await attempt(format, bytes);
    // Its own bytes count as the file, not as what reading it takes.
    const memory = Math.max(0, grown() - bytes.length);
    const ms = Math.min(outcome.ms, await fastest(format, bytes));
    process.send!({ ...outcome, ms, memory });
  } else {
    let seed = task.seed;
    let largest = 0;
    let inputs = 0;
    while (Date.now() < task.until && inputs < task.inputs) {
      // From batch to batch: what is left of 100,000 files, a few bytes of
      // each in the streams of Node, is not what one of them took.
      const grown = peakFromHere();
      const tally = await trial(format, generated(format, seed, BATCH));
      gc();
      largest = Math.max(largest, tally.largest);
      const memory = grown();
      const findings: Finding[] = [...tally.findings];
      if (memory > mostMemory(format, largest))
        findings.push({
          format: format.name,
          what: `memory grew by ${Math.round(memory / 2 ** 20)} MiB`,
          file: `batch ${seed}`,
        });
      inputs += tally.inputs;
      process.send!({ ...tally, findings, memory, seed });
      seed++;
    }
  }
  process.exit();
});

/** Bytes by which the process has grown since, at its largest. */
function peakFromHere(): () => number {
  const before = process.memoryUsage.rss();
  try {
    // Linux forgets the peak so far, that of starting up.
    writeFileSync("/proc/self/clear_refs", "5");
    return () => {
      const status = readFileSync("/proc/self/status", "utf8");
      return 1024 * Number(/VmHWM:\s*(\d+)/.exec(status)![1]) - before;
    };
  } catch {
    return () => process.resourceUsage().maxRSS * 1024 - before;
  }
}
