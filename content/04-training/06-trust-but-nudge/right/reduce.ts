import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

type Found = { maxRelError: number; worst: { layer: number; i: number; j: number } };

const relative = (a: number, n: number): number =>
  Math.abs(a - n) / (Math.abs(a) + Math.abs(n) + 1e-12);

export const gradCheck = (net: Network, x: Vec, t: Vec, loss: Loss): Found => {
  const numeric = numericalGradient(net, x, t, loss);
  const all: Found[] = backward(net, forwardTrace(net, x), t, loss).flatMap((g, layer) =>
    g.dW.flatMap((row, i) =>
      [...row, g.db[i]].map((a, j) => {
        const n = [...numeric[layer].dW[i], numeric[layer].db[i]][j];
        return { maxRelError: relative(a, n), worst: { layer, i, j: j === row.length ? -1 : j } };
      }),
    ),
  );
  return all.reduce((one, other) => (other.maxRelError > one.maxRelError ? other : one));
};
