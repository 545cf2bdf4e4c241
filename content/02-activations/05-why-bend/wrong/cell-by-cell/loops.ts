import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Mat } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const W: Mat = [];
  for (let o = 0; o < l2.W.length; o++) {
    W.push([]);
    for (let i = 0; i < l1.W[0].length && i < l2.W[0].length; i++)
      if (l1.W[o]) W[o].push(l2.W[o][i] * l1.W[o][i]);
  }
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

