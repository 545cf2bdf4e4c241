import { sameLength } from "./lengths.ts";
import type { Layer, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

// #region 1.3
/**
 * What a layer's neurons say before their activation, z = W x + b.
 *
 * `W` has one row per neuron and one column per input; the result has
 * one number per neuron.
 *
 * @throws Error if `x` or `b` does not fit `W`
 */
export function preActivation(
  layer: Pick<Layer, "W" | "b">,
  x: Vec,
): Vec {
  const { W, b } = layer;
  sameLength("preActivation", "b", b, "a column of W", W);
  if (W.length > 0)
    sameLength("preActivation", "a row of W", W[0], "x", x);
  return matVec(W, x).map((sum, i) => sum + b[i]);
}
// #endregion 1.3
