import { largestDifference, STEPS } from "./compare.ts";
import type { Precision, Standing, Worker } from "./peers/peer.ts";
import { type Spread, spreadOf } from "./spread.ts";
import type { Workload } from "./workloads/workload.ts";

export interface Result {
  readonly workload: string;
  readonly peer: string;
  /** Null if the peer is absent. */
  readonly version: string | null;
  readonly samplesPerSecond: Spread | null;
  /** Why the peer is absent. */
  readonly absent?: string;
}

/** A peer's speed as a multiple of a later one's, round by round. */
export interface Ratio extends Spread {
  readonly workload: string;
  readonly of: string;
  readonly to: string;
  /** In any loss or weight after 1, 10 and 100 updates. */
  readonly largestDifference: number;
}

interface Contestant {
  readonly name: string;
  readonly precision: Precision;
  readonly version: string;
  readonly worker: Worker;
  readonly speeds: number[];
}

/**
 * Compares all peers' numbers, then times them: one round to warm up,
 * then `rounds` in which everybody runs once, so that a slow moment of
 * the machine meets all of them.
 *
 * @throws Error if a peer's numbers differ: its speed would mean nothing
 */
export async function measure(
  workload: Workload,
  { quick, rounds }: { quick: boolean; rounds: number },
): Promise<{ results: Result[]; ratios: Ratio[] }> {
  const task = workload.task(quick);
  const present: Contestant[] = [];
  const absent: Result[] = [];
  try {
    for (const { name, precision, open } of workload.peers) {
      const opened = await open(task);
      if (opened.kind === "opened")
        present.push({ name, precision, ...opened, speeds: [] });
      else absent.push(absentResult(workload.id, name, opened.why));
    }
    const differences = await compareAll(workload, present);
    for (const { worker } of present) await worker.pass();
    for (let round = 0; round < rounds; round++)
      for (const { worker, speeds } of present)
        speeds.push(task.pictures / (await worker.pass()));
    return {
      results: [...present.map((one) => resultOf(workload.id, one)), ...absent],
      ratios: ratiosOf(workload.id, present, differences),
    };
  } finally {
    for (const { worker } of present) await worker.close();
  }
}

/** Every two of `list`, the earlier first. */
function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, k) =>
    list.slice(k + 1).map((other): [T, T] => [one, other]),
  );
}

async function compareAll(
  { id, tolerance }: Workload,
  present: readonly Contestant[],
): Promise<number[]> {
  const found: [Contestant, readonly Standing[]][] = [];
  for (const one of present)
    found.push([one, await one.worker.standings(STEPS)]);
  return pairs(found).map(([[ours, wanted], [theirs, given]]) => {
    const difference = largestDifference(wanted, given);
    const single = [ours, theirs].some((one) => one.precision === "float32");
    const most = tolerance[single ? "float32" : "float64"];
    if (difference <= most) return difference;
    throw new Error(
      `${id}: ${theirs.name} differs from ${ours.name} by ${difference}; ` +
        `at most ${most} is rounding, so one of them is wrong.`,
    );
  });
}

function resultOf(workload: string, one: Contestant): Result {
  const { name: peer, version, speeds } = one;
  return { workload, peer, version, samplesPerSecond: spreadOf(speeds) };
}

function absentResult(workload: string, peer: string, why: string): Result {
  return { workload, peer, version: null, samplesPerSecond: null, absent: why };
}

function ratiosOf(
  workload: string,
  present: readonly Contestant[],
  differences: readonly number[],
): Ratio[] {
  return pairs(present).map(([ours, theirs], k) => ({
    workload,
    of: ours.name,
    to: theirs.name,
    ...spreadOf(
      ours.speeds.map((speed, round) => speed / theirs.speeds[round]!),
    ),
    largestDifference: differences[k]!,
  }));
}
