import { leakyRelu } from "./activations.ts";

export function collapse(l1: any, l2: any): any {
  return { W: l2.W * l1.W, b: l2.W * l1.b + l2.b };
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

