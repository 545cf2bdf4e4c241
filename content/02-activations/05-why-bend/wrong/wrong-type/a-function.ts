import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Vec } from "./types.ts";

type Raw = Pick<Layer, "W" | "b">;

export function collapse(l1: Raw, l2: Raw): any {
  return (x: Vec) => preActivation(l2, preActivation(l1, x));
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

