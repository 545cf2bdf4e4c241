import { exp4, logMore4 } from "./curves";
import { Layer } from "./layer";

/** Numbers of the losses, as in src/losses.ts. */
const MSE = 0;
const CROSS_ENTROPY = 1;
const MAE = 2;
const HUBER = 3;
const BCE = 4;
const DISTILL = 6;

/**
 * The loss of one sample, and the last layer's delta: the loss's
 * gradient times the activation's slope. Padding gets delta 0.
 *
 * @param kind one of the above; any other number is the hinge loss
 * @param bend where Huber's loss becomes a line, or a teacher's temperature
 */
export function judge(
  kind: i32, bend: f32, layer: Layer,
  y: usize, t: usize, slope: usize, delta: usize,
): f64 {
  const loss = kind == CROSS_ENTROPY
    ? crossEntropy(layer, y, t, delta)
    : kind == DISTILL
    ? taught(layer, bend, y, t, delta)
    : kind == BCE
    ? binary(layer, y, t, delta)
    : meanOver(kind, bend, layer.outputs, y, t, delta);
  for (let at: usize = 0; at < layer.width; at += 16)
    v128.store(
      delta + at,
      f32x4.mul(v128.load(delta + at), v128.load(slope + at)),
    );
  const end = delta + layer.width;
  for (let p = delta + (<usize>layer.outputs << 2); p < end; p += 4)
    store<f32>(p, 0);
  return loss;
}

/** The losses of a miss, y - t, and the hinge: means over outputs. */
function meanOver(
  kind: i32, bend: f32, n: i32, y: usize, t: usize, delta: usize,
): f64 {
  let sum: f64 = 0;
  const share = <f32>1 / <f32>n;
  for (let i = 0; i < n; i++) {
    const at = <usize>i << 2;
    const yi = load<f32>(y + at), ti = load<f32>(t + at);
    const miss = yi - ti;
    let grad: f32;
    if (kind == MSE) {
      grad = 2 * miss;
      sum += <f64>miss * <f64>miss;
    } else if (kind == MAE) {
      grad = miss > 0 ? 1 : miss < 0 ? -1 : 0;
      sum += <f64>abs(miss);
    } else if (kind == HUBER) {
      grad = max(-bend, min(miss, bend));
      sum += <f64>grad * (<f64>miss - 0.5 * <f64>grad);
    } else {
      const short: f32 = <f32>1 - ti * yi;
      grad = short > 0 ? -ti : 0;
      sum += <f64>max<f32>(0, short);
    }
    store<f32>(delta + at, share * grad);
  }
  return sum / <f64>n;
}

/** Softplus of y less t y; the slope of softplus is the sigmoid. */
function binary(layer: Layer, y: usize, t: usize, delta: usize): f64 {
  const n = layer.outputs;
  const one = f32x4.splat(1), zero = f32x4.splat(0);
  const share = f32x4.splat(<f32>1 / <f32>n);
  let sum: f64 = 0;
  for (let i = 0; i < n; i += 4) {
    const at = <usize>i << 2;
    const yi = v128.load(y + at), ti = v128.load(t + at);
    const e = exp4(f32x4.neg(f32x4.abs(yi)));
    const h = f32x4.div(one, f32x4.add(one, e));
    const softplus = f32x4.add(f32x4.max(yi, zero), logMore4(e));
    v128.store(delta + at, f32x4.sub(softplus, f32x4.mul(ti, yi)));
    for (let k = i; k < min(i + 4, n); k++)
      sum += <f64>load<f32>(delta + (<usize>k << 2));
    const p = v128.bitselect(f32x4.mul(e, h), h, f32x4.lt(yi, zero));
    v128.store(delta + at, f32x4.mul(share, f32x4.sub(p, ti)));
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
  for (let at: usize = 0; at < layer.width; at += 16)
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

/**
 * T² times the cross-entropy of softmax(y / T) against softmax(t / T).
 * The powers are made twice, first for their sums: delta is the only room.
 */
function taught(
  layer: Layer, T: f32, y: usize, t: usize, delta: usize,
): f64 {
  const n = layer.outputs, width = layer.width;
  const cool = <f32>1 / T;
  const topY = largestOf(y, n), topT = largestOf(t, n);
  const sumY = sumOfPowers(y, topY, cool, n, width, delta);
  const sumT = sumOfPowers(t, topT, cool, n, width, delta);
  const logSum = <f64>topY * <f64>cool + Math.log(<f64>sumY);
  let loss: f64 = 0;
  for (let at: usize = 0; at < width; at += 16)
    v128.store(delta + at, power4(t + at, topT, cool));
  for (let i = 0; i < n; i++) {
    const p = <usize>i << 2;
    const share = load<f32>(delta + p) / sumT;
    loss += <f64>share * (logSum - <f64>(load<f32>(y + p) * cool));
  }
  for (let at: usize = 0; at < width; at += 16) {
    const q = f32x4.div(power4(y + at, topY, cool), f32x4.splat(sumY));
    const p = f32x4.div(v128.load(delta + at), f32x4.splat(sumT));
    v128.store(delta + at, f32x4.mul(f32x4.splat(T), f32x4.sub(q, p)));
  }
  return <f64>T * <f64>T * loss;
}

function largestOf(scores: usize, n: i32): f32 {
  let largest = load<f32>(scores);
  for (let i = 1; i < n; i++)
    largest = max(largest, load<f32>(scores + (<usize>i << 2)));
  return largest;
}

/** e to the power of four scores less the largest, cooled. */
// @ts-ignore: decorator
@inline
function power4(scores: usize, largest: f32, cool: f32): v128 {
  const less = f32x4.sub(v128.load(scores), f32x4.splat(largest));
  return exp4(f32x4.mul(less, f32x4.splat(cool)));
}

function sumOfPowers(
  scores: usize, largest: f32, cool: f32, n: i32, width: usize, room: usize,
): f32 {
  for (let at: usize = 0; at < width; at += 16)
    v128.store(room + at, power4(scores + at, largest, cool));
  let sum: f32 = 0;
  for (let i = 0; i < n; i++) sum += load<f32>(room + (<usize>i << 2));
  return sum;
}
