import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";
import { dot, transpose } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const W = l1.W.map((row) => transpose(l2.W).map((c) => dot(row, c)));
  const b = l2.b.map((v, o) => v + dot(l2.W[o], l1.b));
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

