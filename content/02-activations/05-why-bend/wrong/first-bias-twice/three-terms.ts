import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";
import { matMul, matVec } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const through = matVec(l2.W, l1.b);
  const b = l2.b.map((v, o) => v + l1.b[o] + through[o]);
  return { W: matMul(l2.W, l1.W), b };
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

