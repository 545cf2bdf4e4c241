// mistake: W2 (b1 + b2)
import { preActivation } from "./layer.ts";
import { matMul } from "./vectors.ts";
import { leakyRelu } from "./activations.ts";
export function collapse(l1, l2) { return { W: matMul(l2.W, l1.W), b: l2.W.map((r) => r.reduce((s, w, j) => s + w * (l1.b[j] + (l2.b[j] ?? 0)), 0)) }; }
export const xorNetwork = [{ W: [[1, 1], [1, 1]], b: [0, -1], act: leakyRelu(0.1) }, { W: [[1, -2]], b: [0], act: leakyRelu(0.1) }];

