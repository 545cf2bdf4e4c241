import { availableParallelism, loadavg } from "node:os";
import { type Difference, difference, STEPS } from "./compare.ts";
import { open, type Peer, type Worker } from "./peers/peer.ts";
import {
  type Clock,
  type Proof,
  samplesPerUnit,
  type Task,
} from "./protocol.ts";
import { type Spread, spreadOf } from "./spread.ts";
import type { Workload } from "./workloads/workload.ts";

export interface Result {
  readonly workload: string;
  readonly peer: string;
  /** Whether we wrote it. */
  readonly ours: boolean;
  /** Null if the peer is absent. */
  readonly version: string | null;
  /** W6: products per second. Null if the peer is absent. */
  readonly samplesPerSecond: Spread | null;
  /** From the first peer's numbers; null if it is that, or absent. */
  readonly difference: Difference | null;
  /** Why the peer is absent. */
  readonly absent?: string;
}

/** Our speed as a multiple of another's, round by round. */
export interface Ratio extends Spread {
  readonly workload: string;
  readonly of: string;
  readonly to: string;
}

export interface Effort {
  readonly rounds: number;
  /** How long a peer works in a round. */
  readonly seconds: number;
  /** Where so many updates take longer, they are not compared. */
  readonly patience: number;
}

interface Contestant {
  readonly peer: Peer;
  readonly worker: Worker;
  readonly speeds: number[];
}

/** Opens peers; tests have their own. */
type Open = typeof open;

/**
 * Compares all peers' numbers, then times them: first until each is warm
 * and it is known how much it does in a round, then `rounds` in which
 * everybody works once, so that a slow moment of the machine meets all.
 *
 * @throws Error if a peer's numbers differ: its speed would mean nothing
 */
export async function measure(
  workload: Workload,
  quick: boolean,
  effort: Effort,
  opener: Open = open,
): Promise<{ results: Result[]; ratios: Ratio[] }> {
  const task = workload.task(quick);
  const busy = workload.clock === "wall" ? whyNotByTheWall() : undefined;
  const present: Contestant[] = [];
  const absent: Result[] = [];
  try {
    for (const peer of workload.peers) {
      const worker = busy ?? (await opener(peer, task));
      if (typeof worker === "string")
        absent.push(resultOf(workload.id, peer, { absent: worker }));
      else present.push({ peer, worker, speeds: [] });
    }
    const differences = await compareAll(workload, task, present, effort);
    await timeAll(present, task, effort, workload.clock ?? "processor");
    const results = present.map(({ peer, worker, speeds }, k) =>
      resultOf(workload.id, peer, {
        version: worker.version,
        samplesPerSecond: spreadOf(speeds),
        difference: differences[k]!,
      }),
    );
    const ratios = ratiosOf(workload.id, present);
    return { results: [...results, ...absent], ratios };
  } finally {
    for (const { worker } of present) worker.close();
  }
}

/** Threads that wait for each other need their cores for themselves. */
function whyNotByTheWall(): string | undefined {
  const load = Math.round(loadavg()[0]!);
  const cores = availableParallelism();
  if (load <= 1.5 * cores) return undefined;
  return `${load} programs want ${cores} cores: threads cannot be timed`;
}

/** The first peer against all others; all others against each other. */
async function compareAll(
  { id, tolerance }: Workload,
  task: Task,
  present: readonly Contestant[],
  { patience }: Effort,
): Promise<(Difference | null)[]> {
  const found: (readonly Proof[])[] = [];
  const differences: (Difference | null)[] = [];
  for (const [k, theirs] of present.entries()) {
    found.push(await proofsOf(theirs.worker, task, patience));
    differences.push(k === 0 ? null : difference(found[0]!, found[k]!));
    // Two in float64 must be as near as float64 allows.
    for (const [j, ours] of present.slice(0, k).entries()) {
      const pair = [ours.peer.precision, theirs.peer.precision];
      const most = tolerance[pair.includes("float32") ? "float32" : "float64"];
      const between = difference(found[j]!, found[k]!);
      if (between.largest <= most) continue;
      throw new Error(
        `${id}: ${theirs.peer.name} differs from ${ours.peer.name} by ` +
          `${between.largest}; at most ${most} is rounding, so one of ` +
          "them is wrong.",
      );
    }
  }
  return differences;
}

/** Slow peers are spared the hundredth update. */
async function proofsOf(
  worker: Worker,
  task: Task,
  patience: number,
): Promise<readonly Proof[]> {
  if (task.kind === "multiplying") return worker.prove([1]);
  const [first, second, third] = STEPS;
  const seconds = await worker.pass(second, "processor");
  const isSlow = (seconds / second) * third > patience;
  return worker.prove(isSlow ? [first, second] : STEPS);
}

async function timeAll(
  present: readonly Contestant[],
  task: Task,
  { rounds, seconds }: Effort,
  clock: Clock,
): Promise<void> {
  const units: number[] = [];
  for (const { worker } of present) {
    const count = await unitsIn(worker, seconds, clock);
    units.push(count);
    await worker.pass(count, clock);
  }
  for (let round = 0; round < rounds; round++)
    for (const [k, { worker, speeds }] of present.entries()) {
      const samples = units[k]! * samplesPerUnit(task);
      speeds.push(samples / (await worker.pass(units[k]!, clock)));
    }
}

/** How many units of work take about so many seconds. */
async function unitsIn(
  worker: Worker,
  seconds: number,
  clock: Clock,
): Promise<number> {
  for (let units = 1; ; units *= 4) {
    const took = await worker.pass(units, clock);
    if (took > seconds / 4)
      return Math.max(1, Math.round((units * seconds) / took));
  }
}

function resultOf(
  workload: string,
  { name, ours = false }: Peer,
  rest: Partial<Result>,
): Result {
  const nothing = { version: null, samplesPerSecond: null, difference: null };
  return { workload, peer: name, ours, ...nothing, ...rest };
}

function ratiosOf(workload: string, present: readonly Contestant[]): Ratio[] {
  return present.flatMap((ours, k) =>
    (ours.peer.ours ? present.slice(k + 1) : []).map((theirs) => ({
      ...{ workload, of: ours.peer.name, to: theirs.peer.name },
      ...spreadOf(
        ours.speeds.map((speed, round) => speed / theirs.speeds[round]!),
      ),
    })),
  );
}
