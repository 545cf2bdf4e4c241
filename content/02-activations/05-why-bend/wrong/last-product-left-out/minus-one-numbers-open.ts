import { leakyRelu } from "./activations.ts";
import type { Layer, Mat, Vec } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const W: Mat = [];
  const b: Vec = [];
  for (let o = 0; o < l2.W.length; o++) {
    W.push([]);
    let sum = l2.b[o];
    for (let k = 0; k < l1.b.length - 1; k++) sum += l2.W[o][k] * l1.b[k];
    b.push(sum);
    for (let i = 0; i < l1.W[0].length; i++) {
      let w = 0;
      for (let k = 0; k < l1.W.length - 1; k++) w += l2.W[o][k] * l1.W[k][i];
      W[o].push(w);
    }
  }
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

