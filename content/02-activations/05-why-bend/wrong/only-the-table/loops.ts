import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";
import { dot } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export const collapse = (l1: Raw, l2: Raw): any =>
  l2.W.map((row) => l1.W[0].map((_, i) => dot(row, l1.W.map((r) => r[i]))));

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

