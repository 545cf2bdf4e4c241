import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer } from "./types.ts";
import { matMul } from "./vectors.ts";

// #region 2.5
/**
 * Two layers without an activation are one: W₂(W₁x + b₁) + b₂ is
 * (W₂W₁)x + (W₂b₁ + b₂). `l1` acts first.
 *
 * @throws Error if `l2` does not read as many numbers as `l1` gives
 */
export function collapse(
  l1: Pick<Layer, "W" | "b">,
  l2: Pick<Layer, "W" | "b">,
): Pick<Layer, "W" | "b"> {
  return { W: matMul(l2.W, l1.W), b: preActivation(l2, l1.b) };
}

/**
 * Exclusive or, by hand. The hidden neurons fold the plane along
 * x₁ + x₂ = 1 and rise on either side of the fold, where both inputs
 * agree; the last neuron answers 1 on the fold and below 0 beside it.
 */
export const xorNetwork = [
  {
    W: [
      [1, 1],
      [-1, -1],
    ],
    b: [-1, 1],
    act: leakyRelu(0.1),
  },
  { W: [[-3, -3]], b: [1], act: leakyRelu(0.1) },
];
// #endregion 2.5
