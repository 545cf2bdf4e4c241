import { leakyRelu } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Mat, Vec } from "./types.ts";
import { matMul } from "./vectors.ts";

type Raw = Pick<Layer, "W" | "b">;

class Linear {
  readonly W: Mat;
  readonly b: Vec;

  constructor(W: Mat, b: Vec) {
    this.W = W;
    this.b = b;
  }

  after(first: Raw): Linear {
    return new Linear(matMul(this.W, first.W), preActivation(this, first.b));
  }
}

export const collapse = (l1: Raw, l2: Raw) => new Linear(l2.W, l2.b).after(l1);
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

