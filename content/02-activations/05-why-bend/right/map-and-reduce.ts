import { leakyRelu } from "./activations.ts";
import type { Layer, Vec } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const through = (row: Vec, column: Vec) =>
    row.reduce((sum, w, k) => sum + w * column[k], 0);
  return {
    W: l2.W.map((row) => l1.W[0].map((_, i) => through(row, l1.W.map((r) => r[i])))),
    b: l2.W.map((row, o) => through(row, l1.b) + l2.b[o]),
  };
}
export const xorNetwork = [
  { W: [[2, 2], [-2, -2]], b: [-2, 2], act: leakyRelu(0.05) },
  { W: [[-4, -4]], b: [3], act: leakyRelu(0.05) },
];
