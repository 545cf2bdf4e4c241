import type { Vec } from "./types.ts";

function weightedSumPlusBias(x: Vec, w: Vec, b: number): number {
  let s = b;
  for (let i = 0, n = x.length; i !== n; ++i) s = s + w[i] * x[i];
  return s;
}

export { weightedSumPlusBias as neuron };
