import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    // t is 1 together, so the logarithm of the sum stands there once.
    const m = Math.max(...y);
    const sum = y.reduce((s, v) => s + Math.exp(v - m), 0);
    const wanted = y.reduce((s, v, i) => s + t[i] * (v - m), 0);
    return Math.log(sum) - wanted;
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
