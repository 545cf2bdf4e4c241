import { sigmoid } from "./activations.ts";
import { sameLength } from "./lengths.ts";
import { neuron } from "./neuron.ts";
import type {
  Activation,
  Gradients,
  Loss,
  Mat,
  Network,
  Trace,
  Vec,
} from "./types.ts";
import { matVec, outer, transpose } from "./vectors.ts";

// #region 4.1
/**
 * The gradient of one sigmoid neuron with one input, loss (y − t)²:
 * three slopes in a chain, dL/dy · dy/dz · dz/dw.
 */
export function oneNeuronGrad(
  x: number,
  w: number,
  b: number,
  t: number,
): { dw: number; db: number } {
  const z = neuron([x], [w], b);
  const y = sigmoid.f(z);
  const delta = 2 * (y - t) * sigmoid.df(z);
  return { dw: delta * x, db: delta };
}
// #endregion 4.1

// #region 4.2
/**
 * Each output neuron's share of the blame, δ = ∂loss/∂z: the loss's
 * gradient times the activation's slope, entry by entry.
 *
 * Source: Rumelhart, Hinton & Williams, Nature 323 (1986), eqs. 4–5.
 *
 * @throws Error if `y`, `t` and `z` differ in length
 */
export function outputDelta(
  y: Vec,
  t: Vec,
  z: Vec,
  act: Activation,
  loss: Loss,
): Vec {
  sameLength("outputDelta", "y", y, "t", t);
  sameLength("outputDelta", "y", y, "z", z);
  return loss.grad(y, t).map((dy, i) => dy * act.df(z[i]));
}
// #endregion 4.2

// #region 4.3
/**
 * A layer's weights and biases share its neurons' blame: a weight in
 * proportion to what came in through it, dW = δ xᵀ; a bias in full.
 * `dW` has the shape of the layer's W.
 *
 * Source: Rumelhart, Hinton & Williams, Nature 323 (1986), eq. 6.
 */
export function weightGrads(delta: Vec, xIn: Vec): Gradients {
  return { dW: outer(delta, xIn), db: [...delta] };
}
// #endregion 4.3

// #region 4.4
/**
 * Carries blame back through the weights, Wᵀ δ: every input is blamed
 * by each neuron it spoke to, as loudly as it spoke. One number per
 * input; the slope of the layer before is not in it yet.
 *
 * Source: Rumelhart, Hinton & Williams, Nature 323 (1986), eq. 7.
 *
 * @throws Error if `W` has not as many rows as `delta` has numbers
 */
export function backThrough(W: Mat, delta: Vec): Vec {
  sameLength("backThrough", "a column of W", W, "delta", delta);
  return matVec(transpose(W), delta);
}
// #endregion 4.4

// #region 4.5
/**
 * Backpropagation: the loss's gradient for every weight and bias, from
 * one forward pass's trace, walking from the last layer to the first.
 * In the network's own order and shapes.
 *
 * Source: Rumelhart, Hinton & Williams, Nature 323 (1986).
 */
export function backward(
  net: Network,
  trace: Trace,
  t: Vec,
  loss: Loss,
): Gradients[] {
  const { xs, zs } = trace;
  sameLength("backward", "net", net, "trace.zs", zs, "layer");
  const grads: Gradients[] = [];
  const last = net.length - 1;
  let delta = outputDelta(
    xs[last + 1],
    t,
    zs[last],
    net[last].act,
    loss,
  );
  for (let l = last; l >= 0; l--) {
    grads.unshift(weightGrads(delta, xs[l]));
    if (l === 0) break;
    const { act } = net[l - 1];
    const dx = backThrough(net[l].W, delta);
    delta = dx.map((d, i) => d * act.df(zs[l - 1][i]));
  }
  return grads;
}
// #endregion 4.5
