import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Mat, Vec } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const W: Mat = [];
  for (let o = 0; o < l2.W.length; o++) {
    const row: Vec = [];
    for (let i = 0; i < l2.W[o].length; i++) row.push((l1.W[o]?.[i] ?? 0) + l2.W[o][i]);
    W.push(row);
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

