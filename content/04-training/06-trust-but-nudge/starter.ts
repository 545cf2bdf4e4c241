import type { Loss, Network, Vec } from "./types.ts";

/**
 * Compares backpropagation with nudging, parameter by parameter, and
 * finds the worst.
 *
 * @returns the largest relative error, |a − n| / (|a| + |n|), and where
 *          it is: layer and neuron i, and the weight j (−1 for the bias)
 */
export function gradCheck(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): {
  maxRelError: number;
  worst: { layer: number; i: number; j: number };
} {
  // TODO: get both gradients, walk through them, keep the worst. (Until
  // then every gradient looks perfect.)
  return { maxRelError: 0, worst: { layer: 0, i: 0, j: 0 } };
}
