import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";
import { matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const through = matMul(l2.W, l1.b.map((v) => [v]));
  const b = through.map((row, o) => row.map((v) => v + l2.b[o])) as any;
  return { b, W: matMul(l2.W, l1.W) };
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

