import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer } from "./types.ts";
import { matVec, transpose } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const columns = transpose(l1.W).map((column) => matVec(l2.W, column));
  return { W: transpose(columns), b: preActivation(l2, l1.b) };
}
export const xorNetwork = [
  { W: [[3, -3], [-3, 3]], b: [-1, -1], act: leakyRelu(0.2) },
  { W: [[1, 1]], b: [-1], act: leakyRelu(0.2) },
];
