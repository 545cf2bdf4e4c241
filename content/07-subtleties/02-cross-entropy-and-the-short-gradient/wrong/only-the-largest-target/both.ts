import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    const k = t.indexOf(Math.max(...t));
    return m - y[k] + Math.log(y.reduce((s, v) => s + Math.exp(v - m), 0));
  },
  grad(y, t) {
    const k = t.indexOf(Math.max(...t));
    return softmax(y).map((p, i) => p - (i === k ? 1 : 0));
  },
};
