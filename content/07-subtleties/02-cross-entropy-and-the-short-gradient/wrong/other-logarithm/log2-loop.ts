import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    let sum = 0;
    for (const v of y) sum += Math.exp(v - m);
    let loss = 0;
    for (let i = 0; i < y.length; i++) loss += t[i] * (m + Math.log2(sum) - y[i]);
    return loss;
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
