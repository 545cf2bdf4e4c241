import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Vec } from "./types.ts";
import { matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const short = (v: Vec) => v.map((one) => +one.toFixed(2));
  return { W: matMul(l2.W, l1.W).map(short), b: short(preActivation(l2, l1.b)) };
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

