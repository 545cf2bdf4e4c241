// mistake: yes and no swapped
import { preActivation } from "./layer.ts";
import { matMul } from "./vectors.ts";
import { leakyRelu } from "./activations.ts";
export function collapse(l1, l2) { return { W: matMul(l2.W, l1.W), b: preActivation(l2, l1.b) }; }
export const xorNetwork = [{ W: [[1,1],[1,1]], b: [0,-1], act: leakyRelu(0.1) }, { W: [[-1,2]], b: [0.5], act: leakyRelu(0.1) }];

