import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

function relError(a: number, n: number): number {
  const difference = Math.abs(a - n);
  if (difference === 0) return 0;
  return difference / (Math.abs(a) + Math.abs(n));
}

function worstInRow(a: Vec, n: Vec) {
  const errors = a.map((value, j) => relError(value, n[j]));
  const error = errors.reduce((one, other) => Math.max(one, other));
  return { error, j: errors.indexOf(error) };
}

function worstInLayer(ours: Gradients, theirs: Gradients) {
  let worst = { error: -1, i: 0, j: 0 };
  ours.dW.forEach((row, i) => {
    const inRow = worstInRow(row, theirs.dW[i]);
    if (inRow.error > worst.error) worst = { ...inRow, i };
  });
  return worst;
}

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const trace = forwardTrace(net, x);
  const ours = backward(net, trace, t, loss);
  const theirs = numericalGradient(net, x, t, loss);
  const perLayer = ours.map((one, l) => worstInLayer(one, theirs[l]));
  let layer = 0;
  for (let l = 1; l < perLayer.length; l++)
    if (perLayer[l].error > perLayer[layer].error) layer = l;
  const { error, i, j } = perLayer[layer];
  return { maxRelError: error, worst: { layer, i, j } };
}
