import { argmax } from "./metrics.ts";
import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const k = argmax(y);
    const sum = y.reduce((s, v) => s + Math.exp(v - y[k]), 0);
    return Math.log(sum);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
