import { forwardTrace } from "./network.ts";
import type { Activation, Network, Vec } from "./types.ts";

// #region X1
/**
 * The hyperbolic tangent: any number to one between −1 and 1. Smooth,
 * so that nudging measures its slope well everywhere.
 */
export const tanh: Activation = {
  name: "tanh",
  f: (z) => Math.tanh(z),
  df: (z) => 1 - Math.tanh(z) ** 2,
};

/**
 * The rectifier: z above 0, nothing below. Its slope at the corner does
 * not exist; we say 0, as PyTorch does.
 * Source: Nair & Hinton, Rectified Linear Units Improve Restricted
 * Boltzmann Machines, ICML (2010).
 */
export const relu: Activation = {
  name: "relu",
  f: (z) => Math.max(z, 0),
  df: (z) => (z > 0 ? 1 : 0),
};

/**
 * The exponential linear unit: z above 0; below, a curve that levels
 * off at −α. `expm1` keeps the digits that eᶻ − 1 loses near 0.
 *
 * Source: Clevert, Unterthiner & Hochreiter, Fast and Accurate Deep
 * Network Learning by Exponential Linear Units, ICLR (2016).
 */
export function elu(alpha = 1) {
  return {
    name: `elu(${alpha})`,
    f: (z: number): number => (z < 0 ? alpha * Math.expm1(z) : z),
    df: (z: number): number => (z < 0 ? alpha * Math.exp(z) : 1),
  };
}

/**
 * A rectifier without a corner, log(1 + eᶻ); its slope is the sigmoid.
 * Powers are taken of −|z| only, so that none overflows.
 *
 * Source: Glorot, Bordes & Bengio, Deep Sparse Rectifier Neural
 * Networks, AISTATS (2011).
 */
export const softplus: Activation = {
  name: "softplus",
  f: (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  df: (z) => 1 / (1 + Math.exp(-z)),
};

/**
 * The Gaussian error linear unit: z times the share of a bell curve
 * that lies below z, in the form with tanh. That share, (1 + tanh u) /
 * 2, is the sigmoid of 2u.
 *
 * Source: Hendrycks & Gimpel, Gaussian Error Linear Units,
 * arXiv:1606.08415 (2016), section 2.
 */
export const gelu: Activation = {
  name: "gelu",
  f: (z) => Math.max(z, -FAR) * share(z),
  df(z) {
    const x = Math.max(-FAR, Math.min(z, FAR));
    const s = share(x);
    const steepness = TWICE_ROOT * (1 + 3 * CUBIC * x ** 2);
    return s + x * s * (1 - s) * steepness;
  },
};

const TWICE_ROOT = 2 * Math.sqrt(2 / Math.PI);
const CUBIC = 0.044715;
/** From here on GELU is 0 or z to the last bit; its slope, 0 or 1. */
const FAR = 30;

function share(z: number): number {
  return 1 / (1 + Math.exp(-TWICE_ROOT * (z + CUBIC * z ** 3)));
}

/**
 * The neurons that say 0 to every sample: in a layer of ReLUs no
 * gradient comes through them any more.
 *
 * @param data at least one sample
 * @returns layer and unit of each, from 0, in the network's order
 */
export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const seen = data.map(({ x }) => forwardTrace(net, x).xs.slice(1));
  return net.flatMap(({ b }, layer) =>
    b
      .map((_, unit) => ({ layer, unit }))
      .filter(({ unit }) => seen.every((xs) => xs[layer][unit] === 0)),
  );
}
// #endregion X1
