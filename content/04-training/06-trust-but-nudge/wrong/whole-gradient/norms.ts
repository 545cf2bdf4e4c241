import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

const flat = (grads: Gradients[]) =>
  grads.flatMap(({ dW, db }) => [...dW.flat(), ...db]);
const norm = (v: Vec) => Math.sqrt(v.reduce((sum, value) => sum + value * value, 0));

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const a = flat(backward(net, forwardTrace(net, x), t, loss));
  const n = flat(numericalGradient(net, x, t, loss));
  const gap = norm(a.map((value, k) => value - n[k]));
  return { maxRelError: gap / (norm(a) + norm(n)), worst: { layer: 0, i: 0, j: 0 } };
}
