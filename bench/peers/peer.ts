import type { Mat, Vec } from "@handmade/nn";

/** The numbers of one layer, in nn's own shapes: `W[out][in]`. */
export interface Weights {
  readonly W: Mat;
  readonly b: Vec;
}

/** Everything a peer needs to do the same work as the others. */
export interface Task {
  readonly start: readonly Weights[];
  readonly activation: "leaky-relu-0.1" | "relu" | "sigmoid";
  readonly loss: "cross-entropy" | "mse";
  readonly lr: number;
  readonly batch: number;
  /** Pictures in file order, scaled to 0..1: the first, the second, … */
  readonly pictures: number;
}

/** Where a peer stands after some updates from the start. */
export interface Standing {
  readonly step: number;
  /** The loss of the last update's batch, before that update. */
  readonly loss: number;
  readonly weights: readonly Weights[];
}

/** A peer that has a task's data in memory and waits for orders. */
export interface Worker {
  /** From the start again, up to the largest of `steps`. */
  standings(steps: readonly number[]): Promise<readonly Standing[]>;
  /** Seconds for one pass over the pictures, from the start. */
  pass(): Promise<number>;
  close(): Promise<void>;
}

export type Precision = "float32" | "float64";

/** Someone who can do the work: we, or what people would else pick. */
export interface Peer {
  readonly name: string;
  /** What it counts in. */
  readonly precision: Precision;
  /** The worker and the peer's version, or why it is absent. */
  open(task: Task): Promise<Opened | Absent>;
}

export interface Opened {
  readonly kind: "opened";
  readonly version: string;
  readonly worker: Worker;
}

export interface Absent {
  readonly kind: "absent";
  readonly why: string;
}
