import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Ratio, Result } from "./measure.ts";
import { engineRelaxed, engineThreads, limit, nn } from "./peers/list.ts";
import type { Spread } from "./spread.ts";

/** What we set out to reach, and a row of the table that says how far. */
export interface Target {
  readonly what: string;
  readonly must: number;
  readonly moonshot: number;
  /** "×", or "kB", where less is more. */
  readonly unit: "×" | "kB";
  readonly reached: Spread | string;
}

export interface Measured {
  /** What {@link loaded} says. */
  readonly kilobytes: number;
  readonly results: readonly Result[];
  readonly ratios: readonly Ratio[];
}

/** Every target that what was measured says something about. */
export function targets(measured: Measured): Target[] {
  const seen = new Set(measured.results.map(({ workload }) => workload));
  const rows = goals
    .filter(({ workload }) => seen.has(workload))
    .map(({ workload, what, must, moonshot, of = engine, to }): Target => {
      const other = to ?? bestPeer(measured.results, workload);
      return {
        what: `${what}${to ? "" : ` (${other})`}`,
        ...{ must, moonshot, unit: "×" },
        reached: ratioOf(measured, workload, of, other),
      };
    });
  const { kilobytes } = measured;
  const size: Target = {
    what: "WebAssembly the page loads, compressed, kB",
    ...{ must: 20, moonshot: 10, unit: "kB" },
    reached: { min: kilobytes, median: kilobytes, max: kilobytes },
  };
  return [...rows, size];
}

/** "moonshot", or how much of which target is reached. */
export function howFar({ must, moonshot, unit, reached }: Target): string {
  if (typeof reached === "string") return "not measured";
  const share = (goal: number) =>
    unit === "kB" ? goal / reached.median : reached.median / goal;
  if (share(moonshot) >= 1) return "**moonshot reached**";
  const percent = (goal: number) => `${Math.floor(100 * share(goal))} %`;
  return share(must) >= 1
    ? `must reached; ${percent(moonshot)} of moonshot`
    : `**misses must**: ${percent(must)} of it`;
}

const engine = engineRelaxed.name;

const goals: readonly {
  readonly workload: string;
  readonly what: string;
  readonly must: number;
  readonly moonshot: number;
  readonly of?: string;
  /** The fastest that is not ours if left out. */
  readonly to?: string;
}[] = [
  {
    ...{ workload: "W1", what: "W1 against NumPy, like the course" },
    ...{ must: 60, moonshot: 120, to: "NumPy" },
  },
  {
    ...{ workload: "W1", what: "W1 against PyTorch" },
    ...{ must: 150, moonshot: 300, to: "PyTorch" },
  },
  { workload: "W2", what: "W2 against the best peer", must: 2.5, moonshot: 4 },
  {
    ...{ workload: "W3 SGD", what: "W3 SGD against the best peer" },
    ...{ must: 1.4, moonshot: 2.2 },
  },
  {
    ...{ workload: "W3 Adam", what: "W3 Adam against the best peer" },
    ...{ must: 2.8, moonshot: 4.5 },
  },
  {
    ...{ workload: "W4", what: "W4 against the best peer" },
    ...{ must: 0.65, moonshot: 1.1 },
  },
  {
    ...{ workload: "W5 batch 1", what: "W5 latency against the best peer" },
    ...{ must: 2, moonshot: 3.5 },
  },
  {
    ...{ workload: "W6 256", what: "W6 at 256, share of the 128-bit limit" },
    ...{ must: 0.75, moonshot: 0.92, to: limit.name },
  },
  {
    ...{ workload: "W6 512", what: "W6 at 512, share of the 128-bit limit" },
    ...{ must: 0.75, moonshot: 0.92, to: limit.name },
  },
  {
    ...{ workload: "W4 threads", what: "W4 with two threads against one" },
    ...{ must: 1.5, moonshot: 1.9, of: engineThreads.name, to: engine },
  },
  {
    ...{ workload: "W1", what: "W1 in plain `nn` against NumPy" },
    ...{ must: 1, moonshot: 1.5, of: nn.name, to: "NumPy" },
  },
];

/** The fastest that we did not write; the limit is nobody. */
function bestPeer(results: readonly Result[], workload: string): string {
  const [best] = results
    .filter((one) => one.workload === workload && !one.ours)
    .filter(({ peer }) => peer !== limit.name)
    .toSorted((a, b) => speed(b) - speed(a));
  return best?.peer ?? "nobody";
}

function speed({ samplesPerSecond }: Result): number {
  return samplesPerSecond?.median ?? 0;
}

function ratioOf(
  { results, ratios }: Measured,
  workload: string,
  of: string,
  to: string,
): Spread | string {
  const here = ratios.filter((ratio) => ratio.workload === workload);
  const found = here.find((ratio) => ratio.of === of && ratio.to === to);
  if (found) return found;
  const absent = results.find(
    (one) =>
      one.workload === workload && one.absent && [of, to].includes(one.peer),
  );
  return absent ? `${absent.peer}: ${absent.absent}` : `no ${of} here`;
}

/** The module a page loads for the engine, as it comes over the line. */
export function loaded(): number {
  const file = "../packages/engine/src/relaxed.text.ts";
  return gzipSync(readFileSync(new URL(file, import.meta.url))).length / 1000;
}
