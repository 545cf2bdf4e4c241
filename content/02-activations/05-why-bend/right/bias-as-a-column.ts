import { leakyRelu } from "./activations.ts";
import type { Layer } from "./types.ts";
import { matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const wide = [...l1.W.map((row, k) => [...row, l1.b[k]])];
  wide.push([...l1.W[0].map(() => 0), 1]);
  const all = matMul(l2.W.map((row, o) => [...row, l2.b[o]]), wide);
  return { W: all.map((row) => row.slice(0, -1)), b: all.map((row) => row.at(-1)!) };
}
export const xorNetwork = [
  {
    W: [
      [1, 1],
      [-1, -1],
    ],
    b: [-1, 1],
    act: leakyRelu(0.1),
  },
  { W: [[-3, -3]], b: [1], act: leakyRelu(0.1) },
];

