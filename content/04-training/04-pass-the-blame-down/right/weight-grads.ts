import { weightGrads } from "./backward.ts";

// Blame of a weight is delta times input. With a single 1 as input,
// for every neuron apart, a row of W comes back times its delta.
export function backThrough(W: number[][], delta: number[]) {
  const shares = W.map((row, o) => weightGrads([delta[o]!], row).dW[0]!);
  return W[0]!.map((_, i) => shares.reduce((s, row) => s + row[i]!, 0));
}
