import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

type Tree = number | Tree[];

function worstOf(a: Tree, n: Tree): { error: number; path: number[] } {
  if (typeof a === "number" && typeof n === "number")
    return { error: Math.abs(a - n) / Math.max(1e-8, Math.abs(a) + Math.abs(n)), path: [] };
  let best = { error: -1, path: [] as number[] };
  (a as Tree[]).forEach((part, k) => {
    const { error, path } = worstOf(part, (n as Tree[])[k]);
    if (error > best.error) best = { error, path: [k, ...path] };
  });
  return best;
}

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const ours = backward(net, forwardTrace(net, x), t, loss).map(({ dW, db }) => [dW, db]);
  const theirs = numericalGradient(net, x, t, loss).map(({ dW, db }) => [dW, db]);
  const { error, path: [layer, kind, i, j] } = worstOf(ours, theirs);
  return { maxRelError: error, worst: { layer, i, j: kind === 1 ? -1 : j } };
}
