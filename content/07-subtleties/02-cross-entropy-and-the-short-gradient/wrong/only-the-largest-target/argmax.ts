import { argmax } from "./metrics.ts";
import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    const sum = y.reduce((s, v) => s + Math.exp(v - m), 0);
    return m + Math.log(sum) - y[argmax(t)];
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
