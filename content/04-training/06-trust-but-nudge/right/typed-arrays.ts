import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

const flat = (grads: Gradients[]) =>
  Float64Array.from(grads.flatMap(({ dW, db }) => [...dW.flat(), ...db]));

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const places = net.flatMap(({ W, b }, layer) => [
    ...W.flatMap((row, i) => row.map((_, j) => ({ layer, i, j }))),
    ...b.map((_, i) => ({ layer, i, j: -1 })),
  ]);
  const a = flat(backward(net, forwardTrace(net, x), t, loss));
  const n = flat(numericalGradient(net, x, t, loss));
  const error = a.map((p, k) => Math.abs(p - n[k]) / Math.max(1e-8, Math.abs(p) + Math.abs(n[k])));
  let k = 0;
  error.forEach((e, at) => { if (e > error[k]) k = at; });
  return { maxRelError: error[k], worst: places[k] };
}
