import { sameLength } from "./lengths.ts";
import type { Gradients, Network, Vec } from "./types.ts";

/** How steps follow slopes. */
export type OptimizerKind = "sgd" | "momentum" | "rmsprop" | "adam";

export interface OptimizerOptions {
  /** momentum: the share of its speed that a number keeps; 0.9. */
  momentum?: number;
  /** rmsprop: the share of the mean square that is kept; 0.99. */
  decay?: number;
  /** adam: the share of the mean slope that is kept; 0.9. */
  decay1?: number;
  /** adam: the share of the mean square that is kept; 0.999. */
  decay2?: number;
  /** rmsprop and adam: added to the root; 1e-8. */
  eps?: number;
}

/** Steps that remember the steps before them. */
export interface Optimizer {
  /** One update in place, as `sgdStep` makes one without memory. */
  step(net: Network, grads: Gradients[], lr: number): void;
}

// #region O1
/** What is remembered of each number of a row, or of a layer's b. */
interface Memory {
  first: Vec;
  second: Vec;
}

/** The way that number i goes, per unit of `lr`, at step t from 1. */
type Way = (
  slope: number,
  kept: Memory,
  i: number,
  t: number,
) => number;

/**
 * Steps downhill with a memory of their own for every weight and bias:
 * an optimizer belongs to one network. Options are as in PyTorch if
 * left out.
 *
 * - `sgd`: the slope itself.
 * - `momentum`: v ← μ v + g, a step along v. Source: Polyak, USSR
 *   Computational Mathematics and Mathematical Physics 4(5) (1964).
 * - `rmsprop`: g over the root of its mean square. Source: Tieleman &
 *   Hinton, Neural Networks for Machine Learning, lecture 6e (2012).
 * - `adam`: mean slope over the root of the mean square, both corrected
 *   for having begun at 0. Source: Kingma & Ba, arXiv:1412.6980 (2015),
 *   Algorithm 1.
 *
 * @throws Error if there is no such kind, or shapes do not fit
 */
export function optimizer(
  kind: OptimizerKind,
  options: OptimizerOptions = {},
): Optimizer {
  if (!Object.hasOwn(ways, kind))
    throw new Error(
      `optimizer: there is no kind "${kind}"; there are ` +
        `${Object.keys(ways).join(", ")}.`,
    );
  const way = ways[kind](options);
  const memories: Memory[] = [];
  let t = 0;

  return {
    step(net, grads, lr) {
      sameLength("step", "net", net, "grads", grads, "layer");
      t += 1;
      rowsOf(net, grads).forEach(([values, slopes], row) => {
        sameLength("step", "a row", values, "its gradient", slopes);
        memories[row] ??= nothingYet(values.length);
        for (let i = 0; i < values.length; i++)
          values[i] -= lr * way(slopes[i], memories[row], i, t);
      });
    },
  };
}

const ways: Record<OptimizerKind, (given: OptimizerOptions) => Way> = {
  sgd: () => (slope) => slope,

  momentum:
    ({ momentum = 0.9 }) =>
    (slope, { first }, i) => {
      first[i] = momentum * first[i] + slope;
      return first[i];
    },

  rmsprop:
    ({ decay = 0.99, eps = 1e-8 }) =>
    (slope, { second }, i) => {
      second[i] = decay * second[i] + (1 - decay) * slope ** 2;
      return slope / (Math.sqrt(second[i]) + eps);
    },

  adam:
    ({ decay1 = 0.9, decay2 = 0.999, eps = 1e-8 }) =>
    (slope, { first, second }, i, t) => {
      first[i] = decay1 * first[i] + (1 - decay1) * slope;
      second[i] = decay2 * second[i] + (1 - decay2) * slope ** 2;
      const mean = first[i] / (1 - decay1 ** t);
      const square = second[i] / (1 - decay2 ** t);
      return mean / (Math.sqrt(square) + eps);
    },
};

/** Every row of every W, and every b, with its slopes. */
function rowsOf(net: Network, grads: Gradients[]): [Vec, Vec][] {
  return net.flatMap(({ W, b }, l) => {
    const { dW, db } = grads[l];
    sameLength("step", "a column of W", W, "one of dW", dW);
    const rows = W.map((row, i): [Vec, Vec] => [row, dW[i]]);
    return [...rows, [b, db] as [Vec, Vec]];
  });
}

function nothingYet(count: number): Memory {
  const zeros = () => new Array<number>(count).fill(0);
  return { first: zeros(), second: zeros() };
}
// #endregion O1
