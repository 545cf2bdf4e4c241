import { normalWeights } from "./first-weights.ts";
import { notEmpty } from "./lengths.ts";
import { forwardTrace } from "./network.ts";
import type { Mat, Network, Random, Vec } from "./types.ts";

// #region S3
/**
 * He's start, deviation √(2 / nIn): signals keep their size through
 * layers of rectifiers.
 * Source: He et al., arXiv:1502.01852 (2015), eq. 10.
 */
export function heInit(nIn: number, nOut: number, rng: Random): Mat {
  return normalWeights(nIn, nOut, Math.sqrt(2 / nIn), rng);
}

/**
 * Xavier's start, deviation √(2 / (nIn + nOut)): a compromise between
 * signals on their way forward and gradients on their way back.
 * Source: Glorot & Bengio, AISTATS (2010), eq. 12; normal here, uniform
 * of the same deviation there (eq. 16).
 */
export function xavierInit(
  nIn: number,
  nOut: number,
  rng: Random,
): Mat {
  return normalWeights(nIn, nOut, Math.sqrt(2 / (nIn + nOut)), rng);
}

/**
 * How far a signal spreads on its way: for each layer the standard
 * deviation of its activations, all neurons and all samples together,
 * dividing by how many there are.
 *
 * @throws Error if there is no sample, or one does not fit the network
 */
export function activationSpread(
  net: Network,
  data: { x: Vec }[],
): Vec {
  notEmpty("activationSpread", "data", data);
  const traces = data.map(({ x }) => forwardTrace(net, x).xs);
  return net.map((_, l) =>
    deviationOf(traces.flatMap((xs) => xs[l + 1])),
  );
}

function deviationOf(values: Vec): number {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  return Math.sqrt(squares / n);
}
// #endregion S3
