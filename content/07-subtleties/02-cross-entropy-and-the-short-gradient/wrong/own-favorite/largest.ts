import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    return Math.log(y.reduce((s, v) => s + Math.exp(v - m), 0));
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
