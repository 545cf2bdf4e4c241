import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  return { W: l1.W.map((row) => row.map((w) => w)), b: l1.b.map((v) => v) };
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

