import { Layer } from "./layer";

/** What is to be done, as src/plan.ts lays it out; one per memory. */
@unmanaged
export class Plan {
  /** Layers in a row, and how many. */
  layers: usize;
  depth: i32;
  /** Per sample: its x (a list of ink or plain numbers) and entries. */
  samples: usize;
  ink: i32;
  targets: usize;
  /** Which sample comes when: numbers of samples. */
  order: usize;
  count: i32;
  batch: i32;
  loss: i32;
  lr: f32;
  /** 0 SGD, 1 momentum, 2 RMSProp, 3 Adam; see optimizers.ts. */
  optimizer: i32;
  decay1: f32;
  decay2: f32;
  eps: f32;
  /** All weights and biases, and rows of the same length. */
  values: usize;
  first: usize;
  second: usize;
  /** 1: whole batches at a time (batch.ts), 0: sample by sample. */
  whole: i32;
  /** Samples of a batch are worked on in so many parts. */
  parts: i32;
  /** A batch's losses, one f64 per sample. */
  losses: usize;
  /** Room for a piece of a gradient; one per thread. */
  scratch: usize;
  /** A row of zeros as wide as any layer. */
  zeros: usize;
  /** Where pieces of the lists begin, a row per sample: see lists.ts. */
  cuts: usize;
  cutStride: usize;
  /** Where Huber's loss becomes a line. */
  bend: f32;
  /** The threads and their meetings: crew.ts. */
  crew: usize;
  /** Adam's rate and eps at this update. */
  rate: f32;
  small: f32;
  /** Whether this update makes specks of Adam's memory 0. */
  cleans: i32;
  /** Adam's decays to the power of the updates made. */
  power1: f64;
  power2: f64;
  /** The mean loss of the batch under way. */
  batchLoss: f64;
  /** Sum over updates of the batch's mean loss, since last asked. */
  lossSum: f64;
}

// @ts-ignore: decorator
@inline
const LAYER: usize = offsetof<Layer>();

// @ts-ignore: decorator
@inline
export function layerOf(plan: Plan, l: i32): Layer {
  return changetype<Layer>(plan.layers + <usize>l * LAYER);
}

/** The sample that comes `at` in the order: its x and entries. */
// @ts-ignore: decorator
@inline
export function sampleAt(plan: Plan, at: i32): usize {
  return plan.samples + (<usize>numberAt(plan, at) << 3);
}

// @ts-ignore: decorator
@inline
export function numberAt(plan: Plan, at: i32): u32 {
  return load<u32>(plan.order + (<usize>at << 2));
}

/** What is wanted of sample number `s`. */
// @ts-ignore: decorator
@inline
export function targetOf(plan: Plan, last: Layer, s: u32): usize {
  return plan.targets + <usize>s * last.width;
}
