import { applyTo, leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import { matMul } from "./vectors.ts";

export function collapse(l1: any, l2: any): any {
  return { W: matMul(l2.W, l1.W), b: applyTo(l1.act.f, preActivation(l2, l1.b)) };
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

