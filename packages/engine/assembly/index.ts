import {
  activate, blame, Layer, weighDense, weighInk,
} from "./layer";
import { judge } from "./losses";
import { adam, momentum, rmsProp } from "./optimizers";
import { addOuterDense, addOuterInk, addScaled } from "./outer";

/** What is to be done, as src/layout.ts lays it out; one per instance. */
@unmanaged
class Plan {
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
  slopes: usize;
  first: usize;
  second: usize;
  bytes: usize;
  /** Where Huber's loss becomes a line. */
  bend: f32;
  /** Adam's decays to the power of the updates made. */
  power1: f64;
  power2: f64;
  /** Sum over updates of the batch's mean loss, since last asked. */
  lossSum: f64;
}

// @ts-ignore: decorator
@inline
const LAYER: usize = offsetof<Layer>();

/** The first address that the compiler has not taken for itself. */
export function firstFree(): usize {
  return __heap_base;
}

export function planBytes(): usize {
  return offsetof<Plan>();
}

/**
 * Makes updates `from` to `to` of an epoch. Stops before an update
 * whose loss is not finite.
 *
 * @returns how many updates were made
 */
export function updates(plan: Plan, from: i32, to: i32): i32 {
  for (let k = from; k < to; k++) {
    const begin = k * plan.batch;
    const n = min(plan.batch, plan.count - begin);
    let loss: f64 = 0;
    for (let j = 0; j < n; j++)
      loss += learn(plan, load<u32>(plan.order + (<usize>(begin + j) << 2)), j);
    loss /= <f64>n;
    if (!isFinite(loss)) return k - from;
    plan.lossSum += loss;
    if (plan.optimizer == 0) {
      step(plan, begin, n, -plan.lr / <f32>n, 0);
    } else {
      step(plan, begin, n, 1 / <f32>n, plan.slopes - plan.values);
      sweep(plan);
    }
  }
  return to - from;
}

/** Answers for the samples `from` to `from + n` in their order. */
export function answers(plan: Plan, from: i32, n: i32): void {
  for (let j = 0; j < n; j++)
    forward(plan, load<u32>(plan.order + (<usize>(from + j) << 2)), j);
}

/**
 * Lists the ink of `inputs` numbers: what is not exactly 0.
 *
 * @returns the number of entries
 */
export function listInk(
  x: usize, inputs: i32, stride: u32, list: usize,
): i32 {
  let to = list;
  for (let i = 0; i < inputs; i++) {
    const value = load<f32>(x + (<usize>i << 2));
    if (value == 0) continue;
    store<u32>(to, <u32>i * stride);
    store<f32>(to, value, 4);
    to += 8;
  }
  return <i32>((to - list) >> 3);
}

// @ts-ignore: decorator
@inline
function layerOf(plan: Plan, l: i32): Layer {
  return changetype<Layer>(plan.layers + <usize>l * LAYER);
}

/** Sample `s` as row `j` of the batch: y and slope of every layer. */
function forward(plan: Plan, s: u32, j: i32): void {
  const sample = plan.samples + ((<usize>s) << 3);
  let x: usize = load<u32>(sample);
  for (let l = 0; l < plan.depth; l++) {
    const layer = layerOf(plan, l);
    const row = <usize>j * layer.stride;
    const z = layer.y + row;
    if (l == 0 && plan.ink) weighInk(layer, x, load<i32>(sample, 4), z);
    else weighDense(layer, x, z);
    activate(layer, z, layer.slope + row);
    x = z;
  }
}

/** Forward and back; the weights stay. Returns the sample's loss. */
function learn(plan: Plan, s: u32, j: i32): f64 {
  forward(plan, s, j);
  let l = plan.depth - 1;
  let layer = layerOf(plan, l);
  let row = <usize>j * layer.stride;
  const t = plan.targets + <usize>s * layer.stride;
  const loss = judge(
    plan.loss, plan.bend, layer,
    layer.y + row, t, layer.slope + row, layer.delta + row,
  );
  for (; l > 0; l--) {
    const before = layerOf(plan, l - 1);
    const to = <usize>j * before.stride;
    blame(layer, layer.delta + row, before.slope + to, before.delta + to);
    layer = before;
    row = to;
  }
  return loss;
}

/**
 * Adds `scale` times the batch's gradient to what lies `away` bytes from
 * the weights: 0 for the weights themselves, which is the whole of SGD.
 */
function step(
  plan: Plan, begin: i32, n: i32, scale: f32, away: usize,
): void {
  for (let l = 0; l < plan.depth; l++) {
    const layer = layerOf(plan, l);
    const W = layer.W + away, stride = layer.stride;
    for (let j = 0; j < n; j++) {
      const delta = layer.delta + <usize>j * stride;
      if (l > 0) {
        const before = layerOf(plan, l - 1);
        const x = before.y + <usize>j * before.stride;
        addOuterDense(W, stride, x, layer.inputs, delta, scale);
      } else {
        const s: usize = load<u32>(plan.order + (<usize>(begin + j) << 2));
        const sample = plan.samples + (s << 3);
        const x: usize = load<u32>(sample), count = load<i32>(sample, 4);
        if (plan.ink) addOuterInk(W, stride, x, count, delta, scale);
        else addOuterDense(W, stride, x, layer.inputs, delta, scale);
      }
      addScaled(layer.b + away, stride, delta, scale);
    }
  }
}

function sweep(plan: Plan): void {
  const w = plan.values, g = plan.slopes, bytes = plan.bytes, lr = plan.lr;
  if (plan.optimizer == 1) {
    momentum(w, g, plan.first, bytes, lr, plan.decay1);
  } else if (plan.optimizer == 2) {
    rmsProp(w, g, plan.second, bytes, lr, plan.decay2, plan.eps);
  } else {
    plan.power1 *= <f64>plan.decay1;
    plan.power2 *= <f64>plan.decay2;
    adam(
      w, g, plan.first, plan.second, bytes, lr / <f32>(1 - plan.power1),
      plan.decay1, plan.decay2, <f32>(1 - plan.power2), plan.eps,
    );
  }
}
