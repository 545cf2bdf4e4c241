import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

const EPS = 1e-10;

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const g = backward(net, forwardTrace(net, x), t, loss);
  const m = numericalGradient(net, x, t, loss);
  let result = { maxRelError: 0, worst: { layer: 0, i: 0, j: -1 } };
  const look = (a: number, n: number, layer: number, i: number, j: number) => {
    const maxRelError = Math.hypot(a - n) / (Math.hypot(a) + Math.hypot(n) + EPS);
    if (maxRelError > result.maxRelError) result = { maxRelError, worst: { layer, i, j } };
  };
  for (const l in g) {
    for (const i in g[l].db) look(g[l].db[i], m[l].db[i], Number(l), Number(i), -1);
    for (const i in g[l].dW)
      for (const j in g[l].dW[i]) look(g[l].dW[i][j], m[l].dW[i][j], +l, +i, +j);
  }
  return result;
}
