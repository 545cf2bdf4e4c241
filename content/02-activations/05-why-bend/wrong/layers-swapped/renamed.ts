import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";
import { dot, matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const [first, second] = [l2, l1];
  const W = matMul(second.W, first.W);
  const b = second.W.map((row, o) => dot(row, first.b) + second.b[o]);
  return { W, b };
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

