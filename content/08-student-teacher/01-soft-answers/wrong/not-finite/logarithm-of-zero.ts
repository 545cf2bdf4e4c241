import { softmax } from "./softmax.ts";
import type { Vec } from "./types.ts";

export const softTargets = (scores: Vec, T: number) => softmax(scores.map((s) => s / T));
export const distillLoss = (T: number) => ({
  value(y: Vec, t: Vec) {
    const [p, q] = [softTargets(t, T), softTargets(y, T)];
    return -T * T * p.reduce((sum, one, i) => sum + one * Math.log(q[i]), 0);
  },
  grad(y: Vec, t: Vec) {
    const [p, q] = [softTargets(t, T), softTargets(y, T)];
    return q.map((one, i) => T * (one - p[i]));
  },
});
