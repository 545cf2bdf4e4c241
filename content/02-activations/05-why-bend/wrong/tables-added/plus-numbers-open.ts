import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const W = l2.W.map((row, o) => row.map((w, i) => w + (l1.W[o]?.[i] ?? 0)));
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

