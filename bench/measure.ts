import { largestDifference, STEPS } from "./compare.ts";
import type { Worker } from "./peers/peer.ts";
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

/** Our speed as a multiple of a peer's, round by round. */
export interface Ratio extends Spread {
  readonly workload: string;
  readonly of: string;
  readonly to: string;
  /** In any loss or weight after 1, 10 and 100 updates. */
  readonly largestDifference: number;
}

interface Contestant {
  readonly name: string;
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
    for (const { name, open } of workload.peers) {
      const opened = await open(task);
      if (opened.kind === "opened")
        present.push({ name, ...opened, speeds: [] });
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

async function compareAll(
  { id, tolerance }: Workload,
  [ours, ...others]: readonly Contestant[],
): Promise<number[]> {
  const wanted = await ours!.worker.standings(STEPS);
  const differences: number[] = [];
  for (const { name, worker } of others) {
    const found = await worker.standings(STEPS);
    const difference = largestDifference(wanted, found);
    if (!(difference <= tolerance))
      throw new Error(
        `${id}: ${name} differs from ${ours!.name} by ${difference}; ` +
          `at most ${tolerance} is rounding, so one of them is wrong.`,
      );
    differences.push(difference);
  }
  return differences;
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
  [ours, ...others]: readonly Contestant[],
  differences: readonly number[],
): Ratio[] {
  return others.map(({ name, speeds }, k) => ({
    workload,
    of: ours!.name,
    to: name,
    ...spreadOf(speeds.map((speed, round) => ours!.speeds[round]! / speed)),
    largestDifference: differences[k]!,
  }));
}
