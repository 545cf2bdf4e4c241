/**
 * What a peer is asked, and what it answers: a line of JSON each way.
 * Any language can be a peer.
 */

/** A layer's bend, by its name. */
export type Bend = "identity" | "leaky-relu-0.1" | "relu" | "sigmoid";

export type Rule =
  | { readonly kind: "sgd" }
  | { readonly kind: "momentum"; readonly momentum: number }
  | {
      readonly kind: "adam";
      readonly decay1: number;
      readonly decay2: number;
      readonly eps: number;
    };

/** A network at its start. */
export interface Start {
  /** Inputs, hidden neurons, outputs. */
  readonly sizes: readonly number[];
  /** One for each layer after the inputs. */
  readonly bends: readonly Bend[];
  /** For each layer the weights `[out][in]`, then the biases. */
  readonly numbers: Packed;
}

export interface Learning {
  readonly kind: "learning";
  readonly start: Start;
  readonly loss: "cross-entropy" | "mse";
  readonly rule: Rule;
  readonly lr: number;
  readonly batch: number;
  /** In file order, scaled to 0..1, from the first again at the end. */
  readonly pictures: number;
}

export interface Answering {
  readonly kind: "answering";
  readonly start: Start;
  readonly batch: number;
  readonly pictures: number;
}

/** C = A · B with square matrices; see `factor` for their numbers. */
export interface Multiplying {
  readonly kind: "multiplying";
  readonly size: number;
}

export type Task = Learning | Answering | Multiplying;

/** Float64 numbers, little-endian, in base64: a tenth of the time. */
export type Packed = string;

export interface Files {
  readonly images: string;
  readonly labels: string;
}

/** The first order a peer gets; its answer is {@link Opened}. */
export interface Opening {
  readonly do: "open";
  readonly task: Task;
  readonly files: Files;
}

export type Opened =
  | { readonly version: string }
  /** The peer is here but does not do this work, or is not here. */
  | { readonly absent: string };

export type Order =
  | Opening
  /** From the start again; answered with a list of {@link Proof}. */
  | { readonly do: "prove"; readonly steps: readonly number[] }
  /** So many updates, answers or products, from the start. */
  | { readonly do: "pass"; readonly units: number; readonly clock: Clock };

/**
 * The processor's seconds are those in which it worked for the peer's
 * process, in whatever thread: on a machine of our own the same as the
 * wall's, and on a shared one without the others' turns. For a peer that
 * has several cores only the wall's mean anything.
 */
export type Clock = "processor" | "wall";

/** Numbers that all peers must agree on. */
export interface Proof {
  /** After this many updates, batches of answers or products. */
  readonly step: number;
  /** The loss of the last update's batch, before that update; else 0. */
  readonly loss: number;
  /** The network as in {@link Start}, the last batch's answers, or C. */
  readonly numbers: Packed;
}

export function pack(numbers: Float64Array): Packed {
  const { buffer, byteOffset, byteLength } = numbers;
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}

export function unpack(text: Packed): Float64Array {
  // A copy: Buffer's own memory need not start where a float64 may.
  return new Float64Array(Uint8Array.from(Buffer.from(text, "base64")).buffer);
}

/**
 * The numbers of A and B, row by row: eighths from -1 to 1 in a pattern
 * with no short period. Every sum of products is a multiple of 1/64 far
 * below 2^18, so float32 makes no rounding error: C must be right to the
 * last bit whoever adds in whatever order.
 */
export function factor(size: number, odd: number): Float64Array {
  return Float64Array.from(
    { length: size * size },
    (_, k) => (((k % 8191) * odd + 5 * Math.floor(k / size)) % 17) / 8 - 1,
  );
}

export const FACTORS = { a: 7, b: 3 } as const;

/** Units of work are of this many samples. */
export function samplesPerUnit(task: Task): number {
  return task.kind === "multiplying" ? 1 : task.batch;
}
