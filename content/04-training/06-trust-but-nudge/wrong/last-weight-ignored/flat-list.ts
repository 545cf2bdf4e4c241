import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

function cells(ours: Gradients[], nudged: Gradients[]) {
  return ours.flatMap(({ dW, db }, layer) =>
    db.flatMap((a, i) => [
      { a, n: nudged[layer].db[i], layer, i, j: -1 },
      ...dW[i].slice(0, -1).map((w, j) => ({ a: w, n: nudged[layer].dW[i][j], layer, i, j })),
    ]),
  );
}

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const ours = backward(net, forwardTrace(net, x), t, loss);
  const list = cells(ours, numericalGradient(net, x, t, loss));
  const errors = list.map(({ a, n }) =>
    a === n ? 0 : Math.abs(a - n) / (Math.abs(a) + Math.abs(n)),
  );
  const maxRelError = Math.max(...errors);
  const { layer, i, j } = list[errors.indexOf(maxRelError)];
  return { maxRelError, worst: { layer, i, j } };
}
