import { softmax, softmaxCrossEntropy } from "./softmax.ts";
import type { Vec } from "./types.ts";

export function softTargets(scores: Vec, T: number): Vec {
  return softmax(scores.map((s) => s / T)).map((p) => Math.round(1000 * p) / 1000);
}

export function distillLoss(T: number) {
  return {
    value(y: Vec, t: Vec): number {
      const taught = softTargets(t, T);
      return T * T * softmaxCrossEntropy.value(y.map((v) => v / T), taught);
    },
    grad(y: Vec, t: Vec): Vec {
      const taught = softTargets(t, T);
      const said = softTargets(y, T);
      return said.map((q, i) => T * (q - taught[i]));
    },
  };
}
