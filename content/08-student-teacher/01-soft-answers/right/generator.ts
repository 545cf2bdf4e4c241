import type { Vec } from "./types.ts";

function* powersOf(scores: Vec, T: number) {
  const top = Math.max(...scores);
  for (const s of scores) yield Math.exp((s - top) / T);
}

export function softTargets(scores: Vec, T: number): Vec {
  const powers = [...powersOf(scores, T)];
  const sum = powers.reduce((a, b) => a + b);
  return Array.from(powers, (p) => p / sum);
}

export function distillLoss(T: number) {
  return Object.freeze({
    value(y: Vec, t: Vec) {
      const top = Math.max(...y);
      let sum = 0;
      for (const p of powersOf(y, T)) sum += p;
      const log = top / T + Math.log(sum);
      // The shares add up to 1: the logarithm can stand before the sum.
      const meant = softTargets(t, T).reduce((s, p, i) => s + (p * y[i]) / T, 0);
      return T * T * (log - meant);
    },
    grad(y: Vec, t: Vec) {
      const p = softTargets(t, T)[Symbol.iterator]();
      return softTargets(y, T).map((q) => T * (q - (p.next().value as number)));
    },
  });
}
