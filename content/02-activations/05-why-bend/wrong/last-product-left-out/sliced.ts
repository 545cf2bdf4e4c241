import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Vec } from "./types.ts";
import { matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): Raw {
  const heard = (row: Vec) => row.slice(0, -1);
  const W = matMul(l2.W.map(heard), l1.W.slice(0, -1));
  const b = preActivation({ W: l2.W.map(heard), b: l2.b }, heard(l1.b));
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

