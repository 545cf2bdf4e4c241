import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";
import { matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const b = l2.b.map((v, o) => l1.b[o] + v);
  return { W: matMul(l2.W, l1.W), b };
}

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

