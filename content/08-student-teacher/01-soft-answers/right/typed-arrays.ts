import type { Vec } from "./types.ts";

export function softTargets(scores: Vec, T: number): Float64Array {
  const shares = Float64Array.from(scores, (s) => s / T);
  const top = shares.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += shares[i] = Math.exp(shares[i] - top);
  for (let i = 0; i < shares.length; i++) shares[i] /= sum;
  return shares;
}

export function distillLoss(T: number) {
  return {
    value(y: Vec, t: Vec): number {
      const p = softTargets(t, T);
      const top = Math.max(...y);
      let sum = 0;
      for (const one of y) sum += Math.exp((one - top) / T);
      let loss = 0;
      y.forEach((one, i) => { loss += p[i] * ((top - one) / T + Math.log(sum)); });
      return loss * T * T;
    },
    grad(y: Vec, t: Vec): Float64Array {
      const [q, p] = [softTargets(y, T), softTargets(t, T)];
      return q.map((one, i) => T * (one - p[i]));
    },
  };
}
