import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

function* numbers(grads: Gradients[]) {
  for (const [layer, { dW, db }] of grads.entries())
    for (const [i, row] of dW.entries()) {
      for (const [j, value] of row.entries()) yield { value, layer, i, j };
      yield { value: db[i], layer, i, j: -1 };
    }
}

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const measured = numbers(numericalGradient(net, x, t, loss));
  let maxRelError = -Infinity;
  let worst = { layer: -1, i: -1, j: -1 };
  for (const { value: a, ...place } of numbers(backward(net, forwardTrace(net, x), t, loss))) {
    const n = measured.next().value!.value;
    const error = Math.abs(a - n) / Math.max(Math.abs(a) + Math.abs(n), Number.MIN_VALUE);
    if (error > maxRelError) [maxRelError, worst] = [error, place];
  }
  return { maxRelError, worst };
}
