// right: one table with the bias as a last column
import { preActivation } from "./layer.ts";
import { matMul } from "./vectors.ts";
import { leakyRelu } from "./activations.ts";
const big = ({ W, b }) => [...W.map((r, i) => [...r, b[i]]), [...W[0].map(() => 0), 1]];
export function collapse(l1, l2) { const M = matMul(big(l2), big(l1)).slice(0, -1); return { W: M.map((r) => r.slice(0, -1)), b: M.map((r) => r.at(-1)) }; }
export const xorNetwork = [{ W: [[3,3],[3,3]], b: [0,-3], act: leakyRelu(0.1) }, { W: [[2,-4]], b: [-1], act: leakyRelu(0.1) }];

