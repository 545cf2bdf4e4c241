import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer } from "./types.ts";
import { matVec, transpose } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const W = transpose(l1.W).map((column) => matVec(l2.W, column));
  return { W, b: preActivation(l2, l1.b) };
}

export const xorNetwork = [
  {
    W: [
      [0, 0],
      [0, 0],
    ],
    b: [0, 0],
    act: leakyRelu(0.1),
  },
  { W: [[0, 0]], b: [0], act: leakyRelu(0.1) },
];

