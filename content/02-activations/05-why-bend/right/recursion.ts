import { leakyRelu } from "./activations.ts";
import type { Layer, Vec } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

const sum = (u: Vec, v: Vec, k = 0): number =>
  k === u.length ? 0 : u[k] * v[k] + sum(u, v, k + 1);

export function collapse(l1: Raw, l2: Raw): Raw {
  const b = l2.b.map((one, o) => sum(l2.W[o], l1.b) + one);
  const W = l2.W.map((row) =>
    l1.W[0].map((_, i) => sum(row, l1.W.map((from) => from[i]))),
  );
  return { b, W };
}
export const xorNetwork = [
  { W: [[-1, 1], [1, -1]], b: [0, 0], act: leakyRelu(0) },
  { W: [[1, 1]], b: [0], act: leakyRelu(1) },
];
