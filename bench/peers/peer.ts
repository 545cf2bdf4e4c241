import { join } from "node:path";
import { mnistFiles, mnistFolder } from "@handmade/data/node";
import type {
  Clock,
  Opened,
  Opening,
  Order,
  Proof,
  Task,
} from "../protocol.ts";
import { Program } from "./program.ts";

export type Precision = "float32" | "float64";

/** Someone who can do the work: we, or what people would else pick. */
export interface Peer {
  readonly name: string;
  /** What it counts in. */
  readonly precision: Precision;
  /** Whether it is ours; the others are what we compare with. */
  readonly ours?: boolean;
  /** May use every core there is. */
  readonly free?: boolean;
  /** Programs that can be it; the first that opens the task is. */
  readonly commands: readonly (readonly string[])[];
}

/** A peer that has a task's data in memory and waits for orders. */
export interface Worker {
  readonly version: string;
  prove(steps: readonly number[]): Promise<readonly Proof[]>;
  /** Seconds for so many updates, batches of answers, or products. */
  pass(units: number, clock: Clock): Promise<number>;
  close(): void;
}

/** The worker, or why the peer is absent. */
export async function open(peer: Peer, task: Task): Promise<Worker | string> {
  const reasons: string[] = [];
  for (const command of peer.commands) {
    const program = new Program(command, !peer.free);
    const opened = await tryOpen(program, task);
    if ("version" in opened) return workerOf(program, opened.version);
    program.close();
    reasons.push(opened.absent);
  }
  if (reasons.length === 0) return "HANDMADE_PYTHON names no other Python";
  // The same thing is often missing in several places.
  return [...new Set(reasons)].join("; ");
}

async function tryOpen(program: Program, task: Task): Promise<Opened> {
  const folder = mnistFolder();
  const files = {
    images: join(folder, mnistFiles.trainImages),
    labels: join(folder, mnistFiles.trainLabels),
  };
  try {
    const order: Opening = { do: "open", task, files };
    return await program.ask<Opened>(order);
  } catch (error) {
    return { absent: (error as Error).message };
  }
}

function workerOf(program: Program, version: string): Worker {
  return {
    version,
    prove(steps) {
      const order: Order = { do: "prove", steps };
      return program.ask<Proof[]>(order);
    },
    async pass(units, clock) {
      const order: Order = { do: "pass", units, clock };
      return (await program.ask<{ seconds: number }>(order)).seconds;
    },
    close: () => program.close(),
  };
}
