import { leakyRelu } from "./activations.ts";
import type { Layer, Vec } from "./types.ts";
import { matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const b: Vec = [];
  for (let o = 0; o < l2.W.length; o++) {
    let sum = 0;
    for (let k = 0; k < l1.b.length; k++) {
      sum += l2.W[o][k] * l1.b[k];
      sum += l2.b[o];
    }
    b.push(sum);
  }
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

