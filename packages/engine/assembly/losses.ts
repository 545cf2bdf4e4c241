import { exp4 } from "./lanes";
import { Layer } from "./layer";

/**
 * The loss of one sample, and the last layer's delta: the loss's
 * gradient times the activation's slope. Padding gets delta 0.
 *
 * @param kind 0: mean squared error; 1: softmax cross-entropy
 */
export function judge(
  kind: i32, layer: Layer, y: usize, t: usize, slope: usize, delta: usize,
): f64 {
  const loss = kind == 0
    ? squared(layer.outputs, y, t, delta)
    : crossEntropy(layer, y, t, delta);
  for (let at: usize = 0; at < layer.stride; at += 16)
    v128.store(
      delta + at,
      f32x4.mul(v128.load(delta + at), v128.load(slope + at)),
    );
  const end = delta + layer.stride;
  for (let p = delta + (<usize>layer.outputs << 2); p < end; p += 4)
    store<f32>(p, 0);
  return loss;
}

function squared(n: i32, y: usize, t: usize, delta: usize): f64 {
  let sum: f64 = 0;
  const factor = <f32>2 / <f32>n;
  for (let i = 0; i < n; i++) {
    const at = <usize>i << 2;
    const miss = load<f32>(y + at) - load<f32>(t + at);
    sum += <f64>miss * <f64>miss;
    store<f32>(delta + at, factor * miss);
  }
  return sum / <f64>n;
}

/** Powers of y - max never overflow; the largest is 1. */
function crossEntropy(layer: Layer, y: usize, t: usize, delta: usize): f64 {
  const n = layer.outputs;
  let largest = load<f32>(y);
  for (let i = 1; i < n; i++)
    largest = max(largest, load<f32>(y + (<usize>i << 2)));
  const top = f32x4.splat(largest);
  for (let at: usize = 0; at < layer.stride; at += 16)
    v128.store(delta + at, exp4(f32x4.sub(v128.load(y + at), top)));
  let sum: f32 = 0;
  for (let i = 0; i < n; i++) sum += load<f32>(delta + (<usize>i << 2));
  const logSum = <f64>largest + Math.log(<f64>sum);
  let loss: f64 = 0;
  for (let i = 0; i < n; i++) {
    const at = <usize>i << 2;
    const ti = load<f32>(t + at);
    loss += <f64>ti * (logSum - <f64>load<f32>(y + at));
    store<f32>(delta + at, load<f32>(delta + at) / sum - ti);
  }
  return loss;
}
