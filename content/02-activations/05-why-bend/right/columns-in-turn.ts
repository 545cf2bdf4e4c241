import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Mat } from "./types.ts";
import { matVec } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const W: Mat = l2.W.map(() => []);
  for (let i = 0; i < l1.W[0].length; i++) {
    const column = l1.W.map((row) => row[i]);
    matVec(l2.W, column).forEach((v, o) => W[o].push(v));
  }
  const b = preActivation({ W: l2.W, b: l2.b }, l1.b);
  return { W, b };
}
export const xorNetwork = [
  { W: [[1, -1], [-1, 1]], b: [0, 0], act: leakyRelu(0.3) },
  { W: [[3, 3]], b: [-1], act: leakyRelu(0.3) },
];
