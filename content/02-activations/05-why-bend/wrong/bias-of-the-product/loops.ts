import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";
import { matMul, matVec } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const both = l1.b.map((b, i) => b + (l2.b[i] ?? 0));
  return { W: matMul(l2.W, l1.W), b: matVec(l2.W, both) };
}

export const xorNetwork = [
  { W: [[1, 1], [1, 1]], b: [0, -1], act: leakyRelu(0.1) },
  { W: [[1, -2]], b: [0], act: leakyRelu(0.1) },
];
