import { softmax } from "./softmax.ts";
import type { Vec } from "./types.ts";

export function softTargets(scores: Vec, T: number): Vec {
  return softmax(scores.map((s) => s / T));
}

const logSum = (z: Vec) => {
  const top = Math.max(...z);
  return top + Math.log(z.reduce((s, one) => s + Math.exp(one - top), 0));
};

/** Kullback-Leibler plus the teacher's own doubt: cross-entropy again. */
export function distillLoss(T: number) {
  return {
    value(y: Vec, t: Vec): number {
      const [a, b] = [y.map((v) => v / T), t.map((v) => v / T)];
      const [la, lb] = [logSum(a), logSum(b)];
      const p = softTargets(t, T);
      const divergence = p.reduce((s, pi, i) => s + pi * (b[i] - lb - (a[i] - la)), 0);
      const doubt = p.reduce((s, pi, i) => s - pi * (b[i] - lb), 0);
      return T * T * (divergence + doubt);
    },
    grad(y: Vec, t: Vec): Vec {
      const p = softTargets(t, T);
      return softTargets(y, T).map((q, i) => T * (q - p[i]));
    },
  };
}
